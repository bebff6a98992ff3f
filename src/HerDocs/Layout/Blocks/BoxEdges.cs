using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Tables;

namespace HerDocs.Layout.Blocks;

/// <summary>The used margins, borders and padding of a box; percentages are of the containing block's width, on all four sides.</summary>
internal readonly record struct BoxEdges(Edges Margin, Edges Border, Edges Padding)
{
    public Edges Inner => Border + Padding;

    public Length Horizontal => Margin.Horizontal + Inner.Horizontal;

    /// <summary>The edges of a box; those of a table whose cells share borders follow from its cells.</summary>
    public static BoxEdges Of(Box box, Length containingWidth)
    {
        var styled = Of(box.Style, containingWidth);
        return box is TableBox table ? TableEdges.OfTable(table, styled) : styled;
    }

    /// <summary>
    /// Auto margins are zero; <see cref="BlockWidth"/> gives them room where there is some. While the width of the containing block is
    /// sought, percentages of it are of nothing (CSS Sizing 3 §5.2.1).
    /// </summary>
    public static BoxEdges Of(ComputedStyle style, Length containingWidth)
    {
        var whole = containingWidth == Length.Unlimited ? Length.Zero : containingWidth;
        return new BoxEdges(
            new Edges(
                MarginOf(style.MarginTop, whole),
                MarginOf(style.MarginRight, whole),
                MarginOf(style.MarginBottom, whole),
                MarginOf(style.MarginLeft, whole)),
            BorderOf(style),
            new Edges(
                style.PaddingTop.Resolve(whole),
                style.PaddingRight.Resolve(whole),
                style.PaddingBottom.Resolve(whole),
                style.PaddingLeft.Resolve(whole)));
    }

    public static Edges BorderOf(ComputedStyle style) => new(
        BoxPainter.Line(style.BorderTopWidth, style.BorderTopStyle, style.BorderTopColor, style).Width,
        BoxPainter.Line(style.BorderRightWidth, style.BorderRightStyle, style.BorderRightColor, style).Width,
        BoxPainter.Line(style.BorderBottomWidth, style.BorderBottomStyle, style.BorderBottomColor, style).Width,
        BoxPainter.Line(style.BorderLeftWidth, style.BorderLeftStyle, style.BorderLeftColor, style).Width);

    private static Length MarginOf(LengthPercentage? margin, Length containingWidth) => margin?.Resolve(containingWidth) ?? Length.Zero;
}
