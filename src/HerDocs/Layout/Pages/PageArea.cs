using HerDocs.Css;
using HerDocs.Css.Rules;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;

namespace HerDocs.Layout.Pages;

/// <summary>A page's sheet and the area in it that content flows into (CSS Paged Media 3 §3).</summary>
/// <param name="Border">The page's border box.</param>
/// <param name="Content">The page area.</param>
internal sealed record PageArea(PageStyle Style, Size Sheet, BoxEdges Edges, Rect Border, Rect Content)
{
    public static PageArea Of(PageStyle style)
    {
        var sheet = style.Size;
        var edges = BoxEdges.Of(style.Style, sheet.Width);
        // CSS Paged Media 3 §7.2: vertical percentages are of the page's height, unlike those of other boxes.
        edges = edges with
        {
            Margin = edges.Margin with
            {
                Top = style.Style.MarginTop?.Resolve(sheet.Height) ?? Length.Zero,
                Bottom = style.Style.MarginBottom?.Resolve(sheet.Height) ?? Length.Zero,
            },
        };
        var border = new Rect(Length.Zero, Length.Zero, sheet.Width, sheet.Height).Deflate(edges.Margin);
        return new PageArea(style, sheet, edges, border, border.Deflate(edges.Inner));
    }
}
