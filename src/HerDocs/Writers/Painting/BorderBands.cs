using HerDocs.Css.Values;
using HerDocs.Layout.Drawing;

namespace HerDocs.Writers.Painting;

/// <summary>The bands that one side of a border is painted in (CSS Backgrounds 3 §4.2).</summary>
internal static class BorderBands
{
    /// <summary>Whether sides of the style look unlike one another.</summary>
    public static bool AreShaded(BorderStyle style) =>
        style is BorderStyle.Groove or BorderStyle.Ridge or BorderStyle.Inset or BorderStyle.Outset;

    /// <summary>The bands by their depths, 0 being the outer edge and 1 the inner one.</summary>
    public static (double From, double To, Color Color)[] Of(BorderLine line, bool isTopOrLeft)
    {
        var (light, dark) = Shades(line.Color);
        return line.Style switch
        {
            BorderStyle.Double => [(0, 1.0 / 3, line.Color), (2.0 / 3, 1, line.Color)],
            BorderStyle.Groove => [(0, 0.5, isTopOrLeft ? dark : light), (0.5, 1, isTopOrLeft ? light : dark)],
            BorderStyle.Ridge => [(0, 0.5, isTopOrLeft ? light : dark), (0.5, 1, isTopOrLeft ? dark : light)],
            BorderStyle.Inset => [(0, 1, isTopOrLeft ? dark : light)],
            BorderStyle.Outset => [(0, 1, isTopOrLeft ? light : dark)],
            _ => [(0, 1, line.Color)],
        };
    }

    /// <summary>As if lit from the upper left: the colour and a darker one, or of a colour too dark for that, a lighter one and it.</summary>
    private static (Color Light, Color Dark) Shades(Color color)
    {
        const int Dark = 64;
        static byte Darker(byte channel) => (byte)(channel * 2 / 3);
        static byte Lighter(byte channel) => (byte)(channel + ((255 - channel) / 3));
        return Math.Max(color.Red, Math.Max(color.Green, color.Blue)) < Dark
            ? (new Color(Lighter(color.Red), Lighter(color.Green), Lighter(color.Blue), color.Alpha), color)
            : (color, new Color(Darker(color.Red), Darker(color.Green), Darker(color.Blue), color.Alpha));
    }
}
