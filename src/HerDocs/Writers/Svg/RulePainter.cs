using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Writers.Svg;

/// <summary>Draws straight rules: solid, double, dotted, dashed or in waves.</summary>
internal static class RulePainter
{
    public static void Paint(SvgBuffer target, Point at, RuleItem rule)
    {
        var (x, y, width, thickness) = (at.X.Points, at.Y.Points, rule.Width.Points, rule.Thickness.Points);
        switch (rule.Style)
        {
            case TextDecorationStyle.Dotted or TextDecorationStyle.Dashed:
                DashedLine(target, x, y + (thickness / 2), x + width, y + (thickness / 2), thickness, rule.Color, rule.Style == TextDecorationStyle.Dotted);
                break;
            case TextDecorationStyle.Wavy:
                Wave(target, x, y + thickness, rule);
                break;
            default:
                target.Raw("<path"u8).Fill(rule.Color).Raw(" d=\""u8);
                Shapes.Rounded(target, new Area(x, y, width, thickness), Corners.Square);
                if (rule.Style == TextDecorationStyle.Double)
                    Shapes.Rounded(target, new Area(x, y + (thickness * 2), width, thickness), Corners.Square);
                target.Raw("\"/>"u8);
                break;
        }
    }

    public static void DashedLine(SvgBuffer target, double x1, double y1, double x2, double y2, double thickness, Color color, bool isDotted)
    {
        target.Raw("<path"u8);
        Dashes(target, thickness, color, isDotted);
        target.Raw(" d=\"M"u8).Number(x1).Raw(" "u8).Number(y1).Raw("L"u8).Number(x2).Raw(" "u8).Number(y2).Raw("\"/>"u8);
    }

    /// <summary>The attributes of a line of dashes, or of round dots.</summary>
    public static void Dashes(SvgBuffer target, double thickness, Color color, bool isDotted)
    {
        target.Stroke(color).Attribute(" stroke-width"u8, thickness);
        if (isDotted)
            target.Raw(" stroke-linecap=\"round\" stroke-dasharray=\"0 "u8).Number(thickness * 2).Raw("\""u8);
        else
            target.Raw(" stroke-dasharray=\""u8).Number(thickness * 3).Raw(" "u8).Number(thickness * 2).Raw("\""u8);
    }

    /// <summary>Half waves of twice the thickness in height, as many as there is room for.</summary>
    private static void Wave(SvgBuffer target, double x, double y, RuleItem rule)
    {
        var (width, thickness) = (rule.Width.Points, rule.Thickness.Points);
        var count = Math.Max(2, (int)Math.Round(width / (thickness * 3)));
        var step = width / count;
        target.Raw("<path"u8).Stroke(rule.Color).Attribute(" stroke-width"u8, thickness).Raw(" d=\"M"u8).Number(x).Raw(" "u8).Number(y);
        for (var i = 0; i < count; i++)
        {
            // A curve reaches three quarters of the way to its control points.
            var control = y - ((i % 2 == 0 ? 1 : -1) * thickness * 4 / 3);
            target.Raw("C"u8).Number(x + (step * (i + 0.364))).Raw(" "u8).Number(control)
                .Raw(" "u8).Number(x + (step * (i + 0.636))).Raw(" "u8).Number(control)
                .Raw(" "u8).Number(x + (step * (i + 1))).Raw(" "u8).Number(y);
        }
        target.Raw("\"/>"u8);
    }
}
