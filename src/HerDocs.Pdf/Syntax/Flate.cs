using System.IO.Compression;

namespace HerDocs.Pdf.Syntax;

/// <summary>The zlib format that the filter FlateDecode undoes (ISO 32000-2 §7.4.4).</summary>
internal static class Flate
{
    public static byte[] Encode(ReadOnlySpan<byte> data)
    {
        using var encoded = new MemoryStream(64 + (data.Length / 2));
        using (var zlib = new ZLibStream(encoded, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(data);
        return encoded.ToArray();
    }
}
