using System.Globalization;
using System.Text;

namespace HerDocs.Pdf.Fonts;

/// <summary>The frame of a CMap for codes of two bytes (Adobe Technical Note 5014).</summary>
internal static class CMapFile
{
    /// <summary>The most entries of one section.</summary>
    private const int SectionSize = 100;

    private const string Tail = """
        endcmap
        CMapName currentdict /CMap defineresource pop
        end
        end
        """;

    /// <param name="ordering">Of the character collection whose members the codes stand for.</param>
    /// <param name="type">1 for codes to CIDs, 2 for codes to text.</param>
    /// <param name="sections">The kind of each section, such as bfchar, and its entries.</param>
    public static byte[] Write(string name, string ordering, int type, params (string Kind, List<string> Entries)[] sections)
    {
        var cmap = new StringBuilder();
        cmap.Append(CultureInfo.InvariantCulture, $"""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering ({ordering}) /Supplement 0 >> def
            /CMapName /{name} def
            /CMapType {type} def
            /WMode 0 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """);
        foreach (var (kind, entries) in sections)
            AppendSections(cmap, kind, entries);
        return Encoding.ASCII.GetBytes(cmap.Append(Tail).ToString());
    }

    private static void AppendSections(StringBuilder cmap, string kind, List<string> entries)
    {
        foreach (var section in entries.Chunk(SectionSize))
        {
            cmap.Append(CultureInfo.InvariantCulture, $"{section.Length} begin{kind}\n");
            foreach (var entry in section)
                cmap.Append(entry).Append('\n');
            cmap.Append(CultureInfo.InvariantCulture, $"end{kind}\n");
        }
    }
}
