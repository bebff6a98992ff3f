using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HerDocs.Diagnostics;

namespace HerDocs.Cli;

/// <summary>What commands tell programs: one JSON object on standard output.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, Action<Utf8JsonWriter> writeMembers)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            writeMembers(writer);
            writer.WriteEndObject();
        }
        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    public static void WriteDiagnostics(Utf8JsonWriter writer, DiagnosticBag diagnostics)
    {
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics.Sorted())
        {
            writer.WriteStartObject();
            writer.WriteString("severity", diagnostic.Severity == Severity.Error ? "error" : "warning");
            writer.WriteString("code", diagnostic.Code.Id);
            writer.WriteString("message", diagnostic.Message);
            if (diagnostic.Hint is { } hint)
                writer.WriteString("hint", hint);
            if (diagnostic.Span is { } span)
                WritePlace(writer, "place", span);
            if (diagnostic.Related is { } related)
                WritePlace(writer, "related", related);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter writer, string name, SourceSpan span)
    {
        writer.WriteStartObject(name);
        writer.WriteString("file", span.Source.Path);
        writer.WriteNumber("line", span.Position.Line);
        writer.WriteNumber("column", span.Position.Column);
        writer.WriteNumber("length", span.Length);
        writer.WriteEndObject();
    }
}
