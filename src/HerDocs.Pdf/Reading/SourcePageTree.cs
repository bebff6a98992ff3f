using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Reading;

/// <summary>Finds the pages of a file in their order, with what they inherit (ISO 32000-2 §7.7.3).</summary>
internal static class SourcePageTree
{
    private static readonly string[] Inheritable = ["Resources", "MediaBox", "CropBox", "Rotate"];

    /// <exception cref="PdfReadException">There are none, or more than any document has.</exception>
    public static IReadOnlyList<PdfDictionary> Read(SourceFile file)
    {
        var pages = new List<PdfDictionary>();
        var seen = new HashSet<int>();
        var nodes = 0;
        var open = new Stack<(PdfObject Node, PdfDictionary Inherited)>();
        open.Push((file.Catalog["Pages"]!, []));
        while (open.TryPop(out var next))
        {
            if (++nodes > ReadingLimits.MostPageNodes)
                throw new PdfReadException(PdfReadFault.TooLarge, $"its page tree has more than {ReadingLimits.MostPageNodes} nodes");
            if (file.Resolve(next.Node) is not PdfDictionary node)
                continue;
            var attributes = Inherit(node, next.Inherited);
            if (file.Resolve(node["Kids"]) is not PdfArray kids)
            {
                pages.Add(WithInherited(node, attributes));
                continue;
            }
            // A node that is its own descendant would give pages without end.
            if (next.Node is PdfReference reference && !seen.Add(reference.Number))
                continue;
            for (var i = kids.Count - 1; i >= 0; i--)
                open.Push((kids[i], attributes));
        }
        return pages.Count > 0 ? pages : throw new PdfReadException(PdfReadFault.Damaged, "it has no pages");
    }

    private static PdfDictionary Inherit(PdfDictionary node, PdfDictionary inherited)
    {
        var attributes = new PdfDictionary();
        foreach (var key in Inheritable)
            attributes[key] = node[key] ?? inherited[key];
        return attributes;
    }

    private static PdfDictionary WithInherited(PdfDictionary page, PdfDictionary attributes)
    {
        var whole = new PdfDictionary();
        foreach (var (key, value) in page)
            whole[key] = value;
        foreach (var (key, value) in attributes)
            whole.Put(key, value);
        return whole;
    }
}
