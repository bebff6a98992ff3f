using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;

namespace HerDocs.Writers.Word.Stories;

/// <summary>How our pages show the pictures of a document.</summary>
internal sealed class ShownPictures(PagedDocument pages)
{
    private readonly Lazy<Dictionary<Element, ShownPicture>> shown = new(() => Find(pages));

    /// <summary>As large as on our pages, but never wider than its column.</summary>
    public ShownPicture Within(Element element, Length width)
    {
        var picture = Of(element) ?? Whole(ReplacedSize.Of(new ReplacedBox(element, element.Style), null, width));
        return picture.Window.Width <= width ? picture : picture.Scaled(width / picture.Window.Width);
    }

    /// <summary>Null for one that is on no page.</summary>
    public ShownPicture? Of(Element element) => shown.Value.TryGetValue(element, out var picture) ? picture : null;

    private static Dictionary<Element, ShownPicture> Find(PagedDocument pages)
    {
        var found = new Dictionary<Element, ShownPicture>(ReferenceEqualityComparer.Instance);
        foreach (var page in pages.Pages)
        {
            foreach (var (at, item, _) in page.Content.Flatten())
            {
                if (item is PictureItem picture)
                    found.TryAdd(picture.Element, new ShownPicture(at.Offset(picture.Window.X, picture.Window.Y), picture.Size, picture.Window));
                else if (item is DrawingItem drawing)
                    found.TryAdd(drawing.Element, new ShownPicture(at.Offset(drawing.Window.X, drawing.Window.Y), drawing.Size, drawing.Window));
            }
        }
        return found;
    }

    private static ShownPicture Whole(Size size) => new(Point.Origin, size, new Rect(Length.Zero, Length.Zero, size.Width, size.Height));
}

/// <summary>A picture at a size of which a part shows.</summary>
/// <param name="At">The corner of that part, from the page's.</param>
internal sealed record ShownPicture(Point At, Size Size, Rect Window)
{
    public ShownPicture Scaled(double factor) => new(
        At,
        new Size(Size.Width * factor, Size.Height * factor),
        new Rect(Window.X * factor, Window.Y * factor, Window.Width * factor, Window.Height * factor));
}
