using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Layout;
using HerDocs.Layout.Drawing;
using HerDocs.Pdf;
using HerDocs.Svg.Drawing;

namespace HerDocs.Writers.Pdf;

/// <summary>What the pages show of each node, in the order of pages and of painting.</summary>
internal sealed class Inventory
{
    private readonly Dictionary<Node, List<DrawnItem>> items = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Node> shown = new(ReferenceEqualityComparer.Instance);

    public Inventory(PagedDocument document)
    {
        Pictures = new ShownPictures(document.Document.StylePictures);
        foreach (var page in document.Pages)
        {
            foreach (var fragment in (ReadOnlySpan<Fragment>)[page.Background, page.Content, page.Furniture])
            {
                foreach (var placed in fragment.Flatten())
                {
                    Pictures.Note(placed);
                    NoteTexts(placed.Item, document.Document);
                    if (fragment == page.Content)
                        Note(page, placed);
                }
            }
        }
    }

    /// <summary>Every run of text, furniture included.</summary>
    public List<TextItem> Texts { get; } = [];

    /// <summary>Every picture of pixels.</summary>
    public ShownPictures Pictures { get; }

    /// <summary>Every run of text in a drawing.</summary>
    public List<GlyphRun> DrawnTexts { get; } = [];

    /// <summary>Whether a node or anything below it is on a page. Pictures that styles generate do not count: they only decorate.</summary>
    public bool Shows(Node node) => shown.Contains(node);

    /// <summary>What shows a node itself, without what is below it.</summary>
    public IReadOnlyList<DrawnItem> ItemsOf(Node node) => items.TryGetValue(node, out var drawn) ? drawn : [];

    private void Note(Page page, ShownItem placed)
    {
        var item = placed.Item;
        if (item is MarkItem || item.Source is not { } source || source is Element { Pseudo: PseudoElement.Image })
            return;
        if (!items.TryGetValue(source, out var drawn))
            items[source] = drawn = [];
        drawn.Add(new DrawnItem(page, placed));
        for (Node? node = source; node is not null && shown.Add(node); node = node.Parent)
        {
        }
    }

    private void NoteTexts(DrawItem item, Document document)
    {
        switch (item)
        {
            case TextItem text:
                Texts.Add(text);
                break;
            case DrawingItem { Drawing: var drawing }:
                NoteTexts(drawing.Items);
                break;
            case BackgroundItem { Image: BackgroundPicture { Url: var url } } when document.StylePictures.GetValueOrDefault(url)?.Drawing is { } drawing:
                NoteTexts(drawing.Items);
                break;
        }
    }

    private void NoteTexts(IReadOnlyList<SvgItem> items)
    {
        foreach (var item in items)
        {
            if (item is SvgGlyphs glyphs)
                DrawnTexts.Add(glyphs.Run);
            else if (item is SvgGroup group)
                NoteTexts(group.Clip is ShapesClip shapes ? [.. group.Items, .. shapes.Items] : group.Items);
        }
    }
}

/// <summary>An item at its place on a page.</summary>
internal readonly record struct DrawnItem(Page Page, ShownItem Shown)
{
    public DrawItem Item => Shown.Item;

    /// <summary>Where it is on the PDF page; of text, from the line above it to its own.</summary>
    public PdfRectangle Area => new PageFrame(Page).Area(Box, Shown.Transform?.Matrix);

    private Rect Box => Item switch
    {
        TextItem text => new Rect(Shown.At.X, Shown.At.Y - text.FontSize, WidthOf(text), text.FontSize),
        PictureItem picture => picture.Window.Offset(Shown.At.X, Shown.At.Y),
        DrawingItem drawing => drawing.Window.Offset(Shown.At.X, Shown.At.Y),
        FillItem fill => Sized(fill.Size),
        LinkItem link => Sized(link.Size),
        _ => Sized(Size.Zero),
    };

    private Rect Sized(Size size) => new(Shown.At.X, Shown.At.Y, size.Width, size.Height);

    private static Length WidthOf(TextItem text) => text.Run.Glyphs.Sum(glyph => glyph.Advance) * text.FontSize / text.Run.Font.UnitsPerEm;
}
