using System.Buffers;
using System.Text.Json;
using HerDocs.Diagnostics;

namespace HerDocs.Cli.Preview.Serving;

/// <summary>JSON objects for tabs.</summary>
internal static class Json
{
    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Where something stands, as editors count; nothing where that is not known.</summary>
    public static void WritePlace(Utf8JsonWriter json, string name, SourceSpan? span)
    {
        if (span is not { } place)
            return;
        json.WriteStartObject(name);
        json.WriteString("file", place.Source.Path);
        json.WriteNumber("line", place.Position.Line);
        json.WriteNumber("column", place.Position.Column);
        json.WriteEndObject();
    }
}
