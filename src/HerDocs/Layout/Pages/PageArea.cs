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
        var edges = BoxEdges.Of(style.Style, style.Size.Width) with { Margin = style.Margin };
        return new PageArea(style, style.Size, edges, style.Border, style.Area);
    }
}
