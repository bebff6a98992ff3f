using HerDocs.Css.Values;

namespace HerDocs.Css.Grammars;

/// <summary>Mixes two colours in a colour space (CSS Color 5 §3.2, CSS Color 4 §12).</summary>
internal static class ColorMix
{
    /// <summary>Below this a colour counts as grey and its hue says nothing (CSS Color 4 §12.2).</summary>
    private const double Powerless = 0.0001;

    public static Color Mix(string space, Color first, double firstPercent, Color second, double secondPercent)
    {
        var total = firstPercent + secondPercent;
        var weight = secondPercent / total;
        var a = ColorSpaces.FromSrgb(space, ColorSpaces.OfColor(first))!;
        var b = ColorSpaces.FromSrgb(space, ColorSpaces.OfColor(second))!;
        var hue = ColorSpaces.HueIndex(space);
        if (hue >= 0)
            AlignHues(space, hue, a, b);
        var alpha = Between(first.Alpha, second.Alpha, weight);
        var mixed = new double[3];
        for (var i = 0; i < 3; i++)
        {
            mixed[i] = i == hue || alpha == 0
                ? Between(a[i], b[i], weight)
                : Between(a[i] * first.Alpha, b[i] * second.Alpha, weight) / alpha;
        }
        return ColorSpaces.ToColor(ColorSpaces.ToSrgb(space, mixed)!, alpha * Math.Min(1, total / 100));
    }

    /// <summary>A grey takes the other's hue; two hues go the shorter way (CSS Color 4 §12.4.1).</summary>
    private static void AlignHues(string space, int hue, double[] a, double[] b)
    {
        if (IsGrey(space, a))
            a[hue] = b[hue];
        else if (IsGrey(space, b))
            b[hue] = a[hue];
        if (b[hue] - a[hue] > 180)
            a[hue] += 360;
        else if (b[hue] - a[hue] < -180)
            b[hue] += 360;
    }

    private static bool IsGrey(string space, double[] c) => space switch
    {
        "hwb" => c[1] + c[2] >= 1 - Powerless,
        "lch" => c[1] < 0.015,
        _ => c[1] < Powerless,
    };

    private static double Between(double a, double b, double weight) => a + ((b - a) * weight);
}
