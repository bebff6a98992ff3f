using HerDocs.Documents;
using HerDocs.Layout;
using HerDocs.Layout.Drawing;
using HerDocs.Pdf;
using HerDocs.Pdf.Navigation;
using HerDocs.Pdf.Structure;

namespace HerDocs.Writers.Pdf;

/// <summary>Makes the links of pages, and gives each to the element of structure that it belongs to.</summary>
internal sealed class LinkMaker(Inventory inventory, PagedDocument pages, IReadOnlyList<PdfPage> pdfPages)
{
    /// <summary>Whether a link leads somewhere, and some of it is on a page.</summary>
    public bool Leads(Element link) => AreasOf(link).Any() && TargetOf(link.Attribute("href")!) is not null;

    /// <summary>One annotation for each page that the link's text is on, with an area for each line.</summary>
    public void Add(Element link, StructureElement made)
    {
        if (TargetOf(link.Attribute("href")!) is not { } target)
            return;
        foreach (var onPage in AreasOf(link).GroupBy(drawn => drawn.Page.Number))
            pdfPages[onPage.Key - 1].AddLink(target, [.. onPage.Select(drawn => drawn.Area)], DescriptionOf(link), made);
    }

    private IEnumerable<DrawnItem> AreasOf(Element link) => inventory.ItemsOf(link).Where(drawn => drawn.Item is LinkItem);

    /// <summary>What calls a note leads to it, and says to those who point at it what the note says.</summary>
    public void AddCall(Element call, Element note, StructureElement made)
    {
        var (calls, said) = (ItemsBelow(call).ToList(), ReadAloud.TextOf(note));
        var begin = ItemsBelow(note).First();
        var target = new PdfDestination(pdfPages[begin.Page.Number - 1], Top: begin.Area.Top);
        var description = said.Length > 0 ? said : call.GeneratedText;
        pdfPages[calls[0].Page.Number - 1].AddLink(target, [.. calls.Select(drawn => drawn.Area)], description, made);
    }

    private IEnumerable<DrawnItem> ItemsBelow(Node node) =>
        node is Element element ? inventory.ItemsOf(element).Concat(element.Children.SelectMany(ItemsBelow)) : inventory.ItemsOf(node);

    private LinkTarget? TargetOf(string href)
    {
        if (!href.StartsWith('#'))
            return UriTarget.IsPossible(href) ? new UriTarget(href) : null;
        // HTML §7.4.6.4: to the top.
        if (pages.Document.TargetOf(href) is null && href.ToLowerInvariant() is "#" or "#top")
            return new PdfDestination(pdfPages[0], Top: pdfPages[0].Boxes.Media.Top);
        if (pages.Document.TargetOf(href) is not { } element || pages.PlaceOf(element) is not { } place)
            return null;
        var page = pages.Pages[place.PageNumber - 1];
        return new PdfDestination(pdfPages[place.PageNumber - 1], Top: new PageFrame(page).Y(place.At.Y));
    }

    private static string DescriptionOf(Element link) => Array.Find(
        [link.Attribute("title")?.Trim() ?? "", link.Attribute("aria-label")?.Trim() ?? "", ReadAloud.TextOf(link)],
        said => said.Length > 0) ?? link.Attribute("href")!;
}
