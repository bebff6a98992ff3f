using HerDocs.Layout;
using HerDocs.Pdf;
using HerDocs.Pdf.Navigation;

namespace HerDocs.Writers.Pdf;

/// <summary>Makes the outline: an entry goes below the last one of a lower level.</summary>
internal static class OutlineMaker
{
    public static void Make(PagedDocument pages, PdfDocument pdf, IReadOnlyList<PdfPage> pdfPages, StructureTags tags)
    {
        var open = new Stack<(int Level, OutlineNode Node)>();
        open.Push((0, pdf.Outline));
        foreach (var entry in pages.Document.Outline)
        {
            if (pages.PlaceOf(entry.Element) is not { } place)
                continue;
            while (open.Peek().Level >= entry.Level)
                open.Pop();
            var top = new PageFrame(pages.Pages[place.PageNumber - 1]).Y(place.At.Y);
            var item = open.Peek().Node.Add(entry.Title, new PdfDestination(pdfPages[place.PageNumber - 1], Top: top));
            item.Element = tags.Elements.GetValueOrDefault(entry.Element);
            open.Push((entry.Level, item));
        }
    }
}
