using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Pages;
using HerDocs.QuestPdf.Blocks;
using HerDocs.QuestPdf.Texts;
using QuestPDF.Infrastructure;

namespace HerDocs.QuestPdf.Pages;

/// <summary>
/// The boxes in the margins of pages: running heads, folios. They lie over the whole page, once for each kind of page, and show on pages
/// of that kind. (A dynamic component of QuestPDF would be simpler; repeated, it gives two parts of a tagged document one number.)
/// </summary>
/// <param name="name">Of the pages.</param>
internal sealed class PageFurniture(WriterContext context, string? name)
{
    /// <summary>Takes no room: a text of QuestPDF without any character may have no lines.</summary>
    private const string Nothing = "\u200B";

    private readonly MarginBoxLayout marginBoxes = new(context.Layout);
    private readonly PagePlaces places = context.Places;

    public void Compose(IContainer page) => page.ContentFromLeftToRight().Layers(layers =>
    {
        layers.PrimaryLayer().Text(text =>
        {
            text.DefaultTextStyle(StyleOf(context.Document.Root.Style, []));
            text.Span(Nothing);
            places.Ask(text, name);
        });
        foreach (var kind in Kinds())
        {
            var area = places.AreaOf(kind);
            foreach (var (_, box, room) in marginBoxes.Rooms(area, places.Longest))
                Add(layers.Layer().ShowIf(shown => places.KindOf(shown.PageNumber, name) == kind), box, room);
        }
    });

    private IEnumerable<PageKind> Kinds()
    {
        foreach (var side in (PageSide[])[PageSide.Right, PageSide.Left])
        {
            yield return new PageKind(name, side);
            yield return new PageKind(name, side, IsFirst: true);
            yield return new PageKind(null, side, IsBlank: true);
        }
    }

    /// <summary>Unconstrained, as what finds no room would not be shown.</summary>
    private void Add(IContainer layer, BlockBox box, Rect room)
    {
        var edges = BoxEdges.Of(box.Style, room.Width);
        var border = room.Deflate(edges.Margin);
        var inside = layer
            .Unconstrained()
            .OffsetX(border.X.InPoints())
            .OffsetY(border.Y.InPoints())
            .Width(border.Width.InPoints())
            .MinHeight(border.Height.InPoints())
            .Decorated(box.Style, edges, border.Width)
            .Padded(edges);
        inside = box.Style.VerticalAlign.Kind switch
        {
            VerticalAlignKind.Top => inside.AlignTop(),
            VerticalAlignKind.Bottom => inside.AlignBottom(),
            _ => inside.AlignMiddle(),
        };
        inside.ExtendHorizontal().Text(text =>
        {
            TextComposer.Align(text, box.Style.TextAlign);
            foreach (var item in box.Style.Content!)
            {
                if (item is ContentImage image)
                    AddPicture(text, image, box.Style, room);
                else
                    AddContent(text, item, box.Style);
            }
        });
    }

    private void AddContent(TextDescriptor text, ContentItem item, ComputedStyle style)
    {
        string Transformed(string said) => TextTransforms.Apply(said, style.TextTransform, context.Document.Root.Language);
        var shown = item switch
        {
            ContentText written => text.Span(Transformed(written.Text)),
            ContentCounter { Name: CounterChange.Pages } counter => text.TotalPages().Format(count => CounterStyle.Format(counter.Style, count ?? 0)),
            ContentLeader => null,
            _ => text.CurrentPageNumber().Format(page => places.TextOn(page ?? 1, item, style) is { Length: > 0 } said ? Transformed(said) : Nothing),
        };
        IEnumerable<string> words = item is ContentText known ? [known.Text] : item is ContentString ? places.Strings : [];
        shown?.Style(StyleOf(style, words.Select(Transformed)));
    }

    private void AddPicture(TextDescriptor text, ContentImage image, ComputedStyle style, Rect room)
    {
        if (places.Longest.Picture(image, style) is { } picture)
            new ReplacedComposer(context).Compose(text.Element(TextInjectedElementAlignment.AboveBaseline), picture, new Room(room.Width, room.Height));
    }

    private TextStyle StyleOf(ComputedStyle style, IEnumerable<string> words) => context.Styles.OfAny(style, context.Layout.Context.FontsFor(style), words);
}
