using System.Globalization;
using HerDocs.Geometry;

namespace HerDocs.Css.Values;

/// <summary>How well text stands out from its ground (WCAG 2.2 §1.4.3).</summary>
public static class ColorContrast
{
    private const double OfText = 4.5;
    private const double OfLargeText = 3;
    private const double LargePoints = 18;
    private const double LargeBoldPoints = 14;

    /// <summary>From 1 for the same colour to 21 for black on white.</summary>
    public static double Between(Color a, Color b)
    {
        var (first, second) = (Luminance(a), Luminance(b));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    /// <summary>What text of a size needs at least.</summary>
    public static double LeastFor(Length fontSize, bool isBold) => fontSize.Points >= (isBold ? LargeBoldPoints : LargePoints) ? OfLargeText : OfText;

    /// <summary>Never up to the limit itself: what is told to be too little must look it.</summary>
    public static string Shown(double contrast) => (Math.Floor(contrast * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>What to do about it.</summary>
    public static string Hint(Color ground, double least)
    {
        var isLight = Luminance(ground) > 0.18;
        return $"text of this size needs {least.ToString(CultureInfo.InvariantCulture)} to 1: make it {(isLight ? "darker" : "lighter")}, or its background {(isLight ? "lighter" : "darker")}";
    }

    /// <summary>WCAG 2.2, relative luminance.</summary>
    private static double Luminance(Color color) =>
        (0.2126 * Linear(color.Red)) + (0.7152 * Linear(color.Green)) + (0.0722 * Linear(color.Blue));

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
