using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Tables;

/// <summary>
/// Finds the border that wins an edge (CSS 2.2 §17.6.2.1): a hidden one puts out all others, then the widest wins, then the more
/// striking style, then the first to enter. Enter cells first, then rows, groups, columns, and the table.
/// </summary>
internal sealed class BorderContest
{
    private BorderLine best = BorderLine.None;
    private bool isHidden;

    public BorderLine Winner => isHidden ? BorderLine.None : best;

    public BorderContest Enter(ComputedStyle? style, BoxSides side)
    {
        if (style is null)
            return this;
        var (width, lineStyle, color) = side switch
        {
            BoxSides.Top => (style.BorderTopWidth, style.BorderTopStyle, style.BorderTopColor),
            BoxSides.Right => (style.BorderRightWidth, style.BorderRightStyle, style.BorderRightColor),
            BoxSides.Bottom => (style.BorderBottomWidth, style.BorderBottomStyle, style.BorderBottomColor),
            _ => (style.BorderLeftWidth, style.BorderLeftStyle, style.BorderLeftColor),
        };
        isHidden |= lineStyle == BorderStyle.Hidden;
        var line = BoxPainter.Line(width, lineStyle, color, style);
        if (line.Width > best.Width || (line.Width == best.Width && Rank(line.Style) > Rank(best.Style)))
            best = line;
        return this;
    }

    private static int Rank(BorderStyle style) => style switch
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
