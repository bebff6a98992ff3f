using System.Text;

namespace HerDocs.Profiles;

/// <summary>Tells files that people mistake for text by how they begin.</summary>
internal static class KnownFileKinds
{
    /// <summary>In a zip archive the names of its files stand near its beginning.</summary>
    private const int Looked = 4096;

    private static readonly (byte[] Beginning, string Kind)[] Beginnings =
    [
        ([0x89, .. "PNG"u8], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ([.. "GIF8"u8], "a GIF picture"),
        ([.. "%PDF-"u8], "a PDF"),
        ([.. "{\\rtf"u8], "a document in Rich Text Format"),
        ([0xD0, 0xCF, 0x11, 0xE0], "a document of an older Office program"),
        ([0x1F, 0x8B], "a gzip archive"),
    ];

    private static readonly (string Holds, string Kind)[] Archives =
    [
        ("application/vnd.oasis.opendocument.text", "an OpenDocument text"),
        ("application/vnd.oasis.opendocument.spreadsheet", "an OpenDocument spreadsheet"),
        ("word/", "a Word document"),
        ("xl/", "an Excel workbook"),
    ];

    /// <summary>What the file is, such as "a Word document"; null for text and what is not known.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        foreach (var (beginning, kind) in Beginnings)
        {
            if (bytes.StartsWith(beginning))
                return kind;
        }
        return bytes.StartsWith("PK\x03\x04"u8) ? InArchive(bytes) : null;
    }

    private static string InArchive(ReadOnlySpan<byte> bytes)
    {
        var names = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Looked)]);
        // The list of names at the end has what the beginning lacks.
        names += Encoding.Latin1.GetString(bytes[Math.Max(0, bytes.Length - Looked)..]);
        return Archives.FirstOrDefault(archive => names.Contains(archive.Holds, StringComparison.Ordinal)).Kind ?? "a zip archive";
    }
}
