using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Pages;

/// <summary>Makes pages of what was filled in: adds the background and the boxes in the margins, and brings all into painting order.</summary>
internal sealed class PageFinisher(LayoutContext context, BlockLayout blocks)
{
    private readonly MarginBoxLayout marginBoxes = new(blocks);

    public IReadOnlyList<Page> Finish(IReadOnlyList<FilledPage> pages) => [.. pages.Select(Finish)];

    private Page Finish(FilledPage page)
    {
        var area = page.Area;
        return new Page(
            page.Index + 1,
            page.Kind,
            area.Sheet,
            area.Style.Bleed,
            Background(area),
            PaintOrder.Arrange(page.Content),
            marginBoxes.Place(area, page.Running))
        {
            Counter = page.Number,
            Marks = area.Style.Marks,
            NumberStyle = MarginBoxLayout.NumberStyleOf(area),
        };
    }

    /// <summary>A page's own background covers the sheet and its bleed, the canvas its area; borders stand inside the margins.</summary>
    private Fragment Background(PageArea area)
    {
        var target = new FragmentBuilder();
        var style = area.Style.Style;
        var sheet = new Rect(Length.Zero, Length.Zero, area.Sheet.Width, area.Sheet.Height).Inflate(Edges.All(area.Style.Bleed));
        BackgroundPainter.Paint(target, style, sheet, Corners.Square, Edges.None, Edges.None);
        if (context.Canvas is { } canvas)
            BackgroundPainter.Paint(target, canvas.Style, area.Content, Corners.Square, Edges.None, Edges.None);
        BoxPainter.PaintBorder(target, style, area.Border, BoxSides.All);
        return target.Finish(area.Sheet);
    }
}
