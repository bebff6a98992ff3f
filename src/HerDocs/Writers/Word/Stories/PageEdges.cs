using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Writers.Word.Stories;

/// <summary>How far the text area of a page stands from the edges of the sheet (CSS Paged Media 3 §3.1).</summary>
internal static class PageEdges
{
    public static Edges Of(PageStyle page)
    {
        var style = page.Style;
        return new Edges(
            Side(style.MarginTop, style.BorderTopWidth, style.PaddingTop, page.Size.Height),
            Side(style.MarginRight, style.BorderRightWidth, style.PaddingRight, page.Size.Width),
            Side(style.MarginBottom, style.BorderBottomWidth, style.PaddingBottom, page.Size.Height),
            Side(style.MarginLeft, style.BorderLeftWidth, style.PaddingLeft, page.Size.Width));
    }

    private static Length Side(LengthPercentage? margin, Length border, LengthPercentage padding, Length whole) =>
        (margin ?? LengthPercentage.Zero).Resolve(whole) + border + padding.Resolve(whole);
}
