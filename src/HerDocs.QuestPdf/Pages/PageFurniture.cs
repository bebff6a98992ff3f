using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Pages;
using HerDocs.QuestPdf.Blocks;
using HerDocs.QuestPdf.Texts;
using QuestPDF.Elements;
using QuestPDF.Infrastructure;

namespace HerDocs.QuestPdf.Pages;

/// <summary>The boxes in the margins of pages: running heads, folios. They lie over the whole page, made anew for each.</summary>
/// <param name="name">Of the pages.</param>
internal sealed class PageFurniture(WriterContext context, string? name) : IDynamicComponent
{
    private readonly MarginBoxLayout marginBoxes = new(context.Layout);

    public DynamicComponentComposeResult Compose(DynamicContext page)
    {
        var area = PageArea.Of(context.Places.StyleOf(context.Places.KindOf(page.PageNumber, name)));
        var rooms = marginBoxes.Rooms(area, context.Places.ContentOf(page, area));
        var content = page.CreateElement(sheet => sheet
            .ContentFromLeftToRight()
            .Width(area.Sheet.Width.InPoints())
            .Height(area.Sheet.Height.InPoints())
            .Layers(layers =>
            {
                layers.PrimaryLayer();
                foreach (var (box, room) in rooms)
                    Add(layers.Layer(), box, room);
            }));
        return new DynamicComponentComposeResult { Content = content, HasMoreContent = false };
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
        var width = border.Width - edges.Inner.Horizontal;
        new TextComposer(context).Compose(inside.ExtendHorizontal(), (InlineContent)box.Content, new Room(width, border.Height) { Direction = box.Style.Direction });
    }
}
