using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout;
using HerDocs.Layout.Drawing;
using HerDocs.Pdf;

namespace HerDocs.Writers.Pdf;

/// <summary>What the pages show of each node, in the order of pages and of painting.</summary>
internal sealed class Inventory
{
    private readonly Dictionary<Node, List<DrawnItem>> items = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Node> shown = new(ReferenceEqualityComparer.Instance);

    public Inventory(PagedDocument document)
    {
        foreach (var page in document.Pages)
        {
            foreach (var (at, item) in page.Content.Flatten())
                Note(page, at, item);
            foreach (var (_, item) in page.Furniture.Flatten())
            {
                if (item is TextItem text)
                    Texts.Add(text);
            }
        }
    }

    /// <summary>Every run of text, furniture included.</summary>
    public List<TextItem> Texts { get; } = [];

    /// <summary>Whether a node or anything below it is on a page.</summary>
    public bool Shows(Node node) => shown.Contains(node);

    /// <summary>What shows a node itself, without what is below it.</summary>
    public IReadOnlyList<DrawnItem> ItemsOf(Node node) => items.TryGetValue(node, out var drawn) ? drawn : [];

    private void Note(Page page, Point at, DrawItem item)
    {
        if (item is TextItem text)
            Texts.Add(text);
        if (item is MarkItem || item.Source is not { } source)
            return;
        if (!items.TryGetValue(source, out var drawn))
            items[source] = drawn = [];
        drawn.Add(new DrawnItem(page, at, item));
        for (Node? node = source; node is not null && shown.Add(node); node = node.Parent)
        {
        }
    }
}

/// <summary>An item at its place on a page.</summary>
internal readonly record struct DrawnItem(Page Page, Point At, DrawItem Item)
{
    /// <summary>Where it is on the PDF page; of text, from the line above it to its own.</summary>
    public PdfRectangle Area => Item is TextItem text
        ? new PageFrame(Page).Area(At with { Y = At.Y - text.FontSize }, new Size(WidthOf(text), text.FontSize))
        : new PageFrame(Page).Area(At, Item switch
        {
            PictureItem picture => picture.Window.Size,
            FillItem fill => fill.Size,
            LinkItem link => link.Size,
            _ => Size.Zero,
        });

    private static Length WidthOf(TextItem text) => text.Run.Glyphs.Sum(glyph => glyph.Advance) * text.FontSize / text.Run.Font.UnitsPerEm;
}
