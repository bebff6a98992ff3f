using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Tables;

/// <summary>
/// Chooses between the borders that meet at one line of a table (CSS 2.2 §17.6.2.1): hidden wins, then width, then style, then whose
/// border it is, then which was added first.
/// </summary>
internal struct BorderConflict
{
    private BorderLine best;
    private BorderOrigin bestOrigin;
    private bool isHidden;

    public readonly BorderLine Result => isHidden ? BorderLine.None : best;

    public void Add(ComputedStyle? style, BoxSides side, BorderOrigin origin)
    {
        if (style is null)
            return;
        var (lineStyle, width, color) = side switch
        {
            BoxSides.Top => (style.BorderTopStyle, style.BorderTopWidth, style.BorderTopColor),
            BoxSides.Right => (style.BorderRightStyle, style.BorderRightWidth, style.BorderRightColor),
            BoxSides.Bottom => (style.BorderBottomStyle, style.BorderBottomWidth, style.BorderBottomColor),
            _ => (style.BorderLeftStyle, style.BorderLeftWidth, style.BorderLeftColor),
        };
        if (lineStyle == BorderStyle.None)
            return;
        isHidden |= lineStyle == BorderStyle.Hidden;
        var line = new BorderLine(width, lineStyle, color ?? style.Color);
        if (!isHidden && IsStronger(line, origin))
            (best, bestOrigin) = (line, origin);
    }

    private readonly bool IsStronger(BorderLine line, BorderOrigin origin)
    {
        if (line.Width != best.Width)
            return line.Width > best.Width;
        if (line.Style != best.Style)
            return Strength(line.Style) > Strength(best.Style);
        return line.Width > Length.Zero && origin < bestOrigin;
    }

    private static int Strength(BorderStyle style) => style switch
    {
        BorderStyle.Double => 8,
        BorderStyle.Solid => 7,
        BorderStyle.Dashed => 6,
        BorderStyle.Dotted => 5,
        BorderStyle.Ridge => 4,
        BorderStyle.Outset => 3,
        BorderStyle.Groove => 2,
        BorderStyle.Inset => 1,
        _ => 0,
    };
}

/// <summary>Whose border it is, the strongest first.</summary>
internal enum BorderOrigin { Cell, Row, RowGroup, Column, ColumnGroup, Table }
