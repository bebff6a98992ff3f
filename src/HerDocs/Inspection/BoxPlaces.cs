using HerDocs.Css.Rules;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout;
using HerDocs.Layout.Drawing;

namespace HerDocs.Inspection;

/// <summary>Where the boxes of elements stand on the pages.</summary>
internal sealed class BoxPlaces
{
    private readonly Dictionary<Element, List<BoxReport>> boxes = new(ReferenceEqualityComparer.Instance);

    private BoxPlaces()
    {
    }

    public static BoxPlaces Of(PagedDocument pages)
    {
        var places = new BoxPlaces();
        foreach (var page in pages.Pages)
        {
            foreach (var shown in page.Content.Flatten())
            {
                if (shown.Item is BoxItem box)
                    places.Add(box.Element, Report(page, shown, box.Size, box.Margin, box.Border, box.Padding));
            }
        }
        return places;
    }

    /// <summary>In the order of pages. An element without a box of its own, such as a table row, has those of what stands in it.</summary>
    public IReadOnlyList<BoxReport> Of(Element element) =>
        boxes.TryGetValue(element, out var own) ? own : [.. element.Elements.SelectMany(Of)];

    public static IReadOnlyList<BoxReport> Of(Page page, MarginBox name) =>
    [
        .. from shown in page.Furniture.Flatten()
           let box = shown.Item as MarginBoxItem
           where box?.Box == name
           select Report(page, shown, box.Size, box.Margin, box.Border, box.Padding),
    ];

    private void Add(Element element, BoxReport box)
    {
        if (!boxes.TryGetValue(element, out var own))
            boxes.Add(element, own = []);
        own.Add(box);
    }

    private static BoxReport Report(Page page, ShownItem shown, Size size, Edges margin, Edges border, Edges padding) => new(
        page.Number, new Rect(shown.At.X, shown.At.Y, size.Width, size.Height), margin, border, padding, shown.Transform is not null);
}
