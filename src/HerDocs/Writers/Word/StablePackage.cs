using System.IO.Compression;
using System.Text;

namespace HerDocs.Writers.Word;

/// <summary>
/// Packs the parts again so that the same document makes the same bytes: in the order of their names, without times, and with the
/// package's own relationships numbered and not drawn by lot.
/// </summary>
internal static class StablePackage
{
    /// <summary>The first day that a ZIP file can tell.</summary>
    private static readonly DateTimeOffset Beginning = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(byte[] package)
    {
        using var read = new ZipArchive(new MemoryStream(package, writable: false), ZipArchiveMode.Read);
        using var stream = new MemoryStream(package.Length);
        using (var written = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            // [Content_Types].xml comes first, as readers of streams expect.
            foreach (var entry in read.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
                Copy(entry, written);
        }
        return stream.ToArray();
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive target)
    {
        var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
        copy.LastWriteTime = Beginning;
        using var from = entry.Open();
        using var to = copy.Open();
        if (entry.FullName == "_rels/.rels")
            to.Write(Encoding.UTF8.GetBytes(NumberRelationships(new StreamReader(from).ReadToEnd())));
        else
            from.CopyTo(to);
    }

    private static string NumberRelationships(string xml)
    {
        var numbered = new StringBuilder(xml.Length);
        var number = 0;
        var at = 0;
        const string attribute = " Id=\"";
        for (int next; (next = xml.IndexOf(attribute, at, StringComparison.Ordinal)) >= 0;)
        {
            var end = xml.IndexOf('"', next + attribute.Length);
            numbered.Append(xml, at, next - at).Append(attribute).Append("rId").Append(++number).Append('"');
            at = end + 1;
        }
        return numbered.Append(xml, at, xml.Length - at).ToString();
    }
}
