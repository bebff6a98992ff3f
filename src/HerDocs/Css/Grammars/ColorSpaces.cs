using HerDocs.Css.Values;

namespace HerDocs.Css.Grammars;

/// <summary>Colour spaces and the way from each to sRGB and back (CSS Color 4 §10 and §11).</summary>
internal static class ColorSpaces
{
    /// <summary>Rows of 3 × 3 matrices, all between linear light and CIE XYZ of white point D65 unless named otherwise.</summary>
    private static readonly double[] SrgbToXyz =
    [
        0.41239079926595934, 0.357584339383878, 0.1804807884018343,
        0.21263900587151027, 0.715168678767756, 0.07219231536073371,
        0.01933081871559182, 0.11919477979462598, 0.9505321522496607,
    ];

    private static readonly double[] XyzToSrgb =
    [
        3.2409699419045226, -1.537383177570094, -0.4986107602930034,
        -0.9692436362808796, 1.8759675015077202, 0.04155505740717559,
        0.05563007969699366, -0.20397695888897652, 1.0569715142428786,
    ];

    private static readonly double[] DisplayP3ToXyz =
    [
        0.4865709486482162, 0.26566769316909306, 0.1982172852343625,
        0.2289745640697488, 0.6917385218365064, 0.079286914093745,
        0, 0.04511338185890264, 1.043944368900976,
    ];

    private static readonly double[] A98ToXyz =
    [
        0.5766690429101305, 0.1855582379065463, 0.1882286462349947,
        0.29734497525053605, 0.6273635662554661, 0.07529145849399788,
        0.02703136138641234, 0.07068885253582723, 0.9913375368376388,
    ];

    private static readonly double[] ProPhotoToXyzD50 =
    [
        0.7977604896723027, 0.13518583717574031, 0.0313493495815248,
        0.2880711282292934, 0.7118432178101014, 0.00008565396060525902,
        0, 0, 0.8251046025104601,
    ];

    private static readonly double[] Rec2020ToXyz =
    [
        0.6369580483012914, 0.14461690358620832, 0.1688809751641721,
        0.2627002120112671, 0.6779980715188708, 0.05930171646986196,
        0, 0.028072693049087428, 1.060985057710791,
    ];

    private static readonly double[] D50ToD65 =
    [
        0.9554734527042182, -0.023098536874261423, 0.0632593086610217,
        -0.028369706963208136, 1.0099954580058226, 0.021041398966943008,
        0.012314001688319899, -0.020507696433477912, 1.3303659366080753,
    ];

    private static readonly double[] D65ToD50 =
    [
        1.0479297925449969, 0.022946870601609652, -0.05019226628920524,
        0.02962780877005599, 0.9904344267538799, -0.017073799063418826,
        -0.009243040646204504, 0.015055191490298152, 0.7518742814281371,
    ];

    private static readonly double[] XyzToCone =
    [
        0.8190224379967030, 0.3619062600528904, -0.1288737815209879,
        0.0329836539323885, 0.9292868615863434, 0.0361446663506424,
        0.0481771893596242, 0.2642395317527308, 0.6335478284694309,
    ];

    private static readonly double[] ConeToXyz =
    [
        1.2268798758459243, -0.5578149944602171, 0.2813910456659647,
        -0.0405757452148008, 1.1122868032803170, -0.0717110580655164,
        -0.0763729366746601, -0.4214933324022432, 1.5869240198367816,
    ];

    private static readonly double[] ConeToOklab =
    [
        0.2104542683093140, 0.7936177747023054, -0.0040720430116193,
        1.9779985324311684, -2.4285922420485799, 0.4505937096174110,
        0.0259040424655478, 0.7827717124575296, -0.8086757549230774,
    ];

    private static readonly double[] OklabToCone =
    [
        1, 0.3963377773761749, 0.2158037573099136,
        1, -0.1055613458156586, -0.0638541728258133,
        1, -0.0894841775298119, -1.2914855480194092,
    ];

    /// <summary>Rounding on the way between spaces.</summary>
    private const double Tolerance = 0.0001;

    private static readonly double[] WhiteD50 = [0.3457 / 0.3585, 1, (1 - 0.3457 - 0.3585) / 0.3585];

    /// <summary>The coordinates in sRGB, from 0 to 1 and beyond where the colour lies outside; null for an unknown space.</summary>
    public static double[]? ToSrgb(string space, double[] c) => space switch
    {
        "srgb" => c,
        "srgb-linear" => Each(c, Encode),
        "display-p3" => FromXyz(Multiply(DisplayP3ToXyz, Each(c, Decode))),
        "a98-rgb" => FromXyz(Multiply(A98ToXyz, Each(c, x => Power(x, 563 / 256.0)))),
        "prophoto-rgb" => FromXyz(Multiply(D50ToD65, Multiply(ProPhotoToXyzD50, Each(c, DecodeProPhoto)))),
        "rec2020" => FromXyz(Multiply(Rec2020ToXyz, Each(c, DecodeRec2020))),
        "xyz" or "xyz-d65" => FromXyz(c),
        "xyz-d50" => FromXyz(Multiply(D50ToD65, c)),
        "lab" => FromXyz(Multiply(D50ToD65, LabToXyz(c))),
        "lch" => ToSrgb("lab", Rectangular(c)),
        "oklab" => FromXyz(Multiply(ConeToXyz, Each(Multiply(OklabToCone, c), x => x * x * x))),
        "oklch" => ToSrgb("oklab", Rectangular(c)),
        "hsl" => HslToSrgb(c),
        "hwb" => HwbToSrgb(c),
        _ => null,
    };

    /// <summary>The coordinates of an sRGB colour in one of the spaces that color-mix() can mix in; null for another.</summary>
    public static double[]? FromSrgb(string space, double[] c) => space switch
    {
        "srgb" => c,
        "srgb-linear" => Each(c, Decode),
        "xyz" or "xyz-d65" => ToXyz(c),
        "xyz-d50" => Multiply(D65ToD50, ToXyz(c)),
        "lab" => XyzToLab(Multiply(D65ToD50, ToXyz(c))),
        "lch" => Polar(FromSrgb("lab", c)!),
        "oklab" => Multiply(ConeToOklab, Each(Multiply(XyzToCone, ToXyz(c)), Math.Cbrt)),
        "oklch" => Polar(FromSrgb("oklab", c)!),
        "hsl" => SrgbToHsl(c),
        "hwb" => SrgbToHwb(c),
        _ => null,
    };

    /// <summary>Which coordinate is a hue; -1 when none is.</summary>
    public static int HueIndex(string space) => space is "hsl" or "hwb" ? 0 : space is "lch" or "oklch" ? 2 : -1;

    /// <summary>
    /// The nearest colour that sRGB can show: lightness and hue stay, chroma gives way (CSS Color 4 §13.2).
    /// </summary>
    public static Color ToColor(double[] srgb, double alpha)
    {
        alpha = Math.Clamp(alpha, 0, 1);
        if (IsInGamut(srgb))
            return OfCoordinates(srgb, alpha);
        var oklch = FromSrgb("oklch", srgb)!;
        if (oklch[0] >= 1 - Tolerance)
            return Color.White with { Alpha = alpha };
        if (oklch[0] <= Tolerance)
            return Color.Black with { Alpha = alpha };
        const double justNoticeable = 0.02;
        var (low, high) = (0.0, oklch[1]);
        var current = srgb;
        while (high - low > 0.0001 && Difference(current, Each(current, Clip)) is var difference)
        {
            if (low > 0 && difference < justNoticeable && justNoticeable - difference < 0.0001)
                break;
            var chroma = (low + high) / 2;
            current = ToSrgb("oklch", [oklch[0], chroma, oklch[2]])!;
            if (IsInGamut(current) || Difference(current, Each(current, Clip)) < justNoticeable)
                low = chroma;
            else
                high = chroma;
        }
        return OfCoordinates(Each(current, Clip), alpha);
    }

    public static double[] OfColor(Color color) => [color.Red / 255.0, color.Green / 255.0, color.Blue / 255.0];

    private static Color OfCoordinates(double[] srgb, double alpha) => new(Byte(srgb[0]), Byte(srgb[1]), Byte(srgb[2]), alpha);

    private static byte Byte(double value) => (byte)Math.Round(Clip(value) * 255, MidpointRounding.AwayFromZero);

    private static double Clip(double value) => Math.Clamp(value, 0, 1);

    private static bool IsInGamut(double[] srgb) => Array.TrueForAll(srgb, value => value is >= -Tolerance and <= 1 + Tolerance);

    private static double Difference(double[] a, double[] b)
    {
        var (x, y) = (FromSrgb("oklab", a)!, FromSrgb("oklab", b)!);
        return Math.Sqrt(Math.Pow(x[0] - y[0], 2) + Math.Pow(x[1] - y[1], 2) + Math.Pow(x[2] - y[2], 2));
    }

    private static double[] FromXyz(double[] xyz) => Each(Multiply(XyzToSrgb, xyz), Encode);

    private static double[] ToXyz(double[] srgb) => Multiply(SrgbToXyz, Each(srgb, Decode));

    private static double[] Multiply(double[] matrix, double[] v) =>
    [
        (matrix[0] * v[0]) + (matrix[1] * v[1]) + (matrix[2] * v[2]),
        (matrix[3] * v[0]) + (matrix[4] * v[1]) + (matrix[5] * v[2]),
        (matrix[6] * v[0]) + (matrix[7] * v[1]) + (matrix[8] * v[2]),
    ];

    private static double[] Each(double[] values, Func<double, double> function) =>
        [function(values[0]), function(values[1]), function(values[2])];

    private static double Power(double value, double exponent) => Math.Sign(value) * Math.Pow(Math.Abs(value), exponent);

    private static double Encode(double linear) =>
        Math.Abs(linear) <= 0.0031308 ? linear * 12.92 : Math.Sign(linear) * ((1.055 * Math.Pow(Math.Abs(linear), 1 / 2.4)) - 0.055);

    private static double Decode(double encoded) =>
        Math.Abs(encoded) <= 0.04045 ? encoded / 12.92 : Math.Sign(encoded) * Math.Pow((Math.Abs(encoded) + 0.055) / 1.055, 2.4);

    private static double DecodeProPhoto(double encoded) => Math.Abs(encoded) <= 16 / 512.0 ? encoded / 16 : Power(encoded, 1.8);

    private static double DecodeRec2020(double encoded)
    {
        const double alpha = 1.09929682680944;
        const double beta = 0.018053968510807;
        return Math.Abs(encoded) < beta * 4.5 ? encoded / 4.5
            : Math.Sign(encoded) * Math.Pow((Math.Abs(encoded) + alpha - 1) / alpha, 1 / 0.45);
    }

    private static double[] LabToXyz(double[] lab)
    {
        const double kappa = 24389 / 27.0;
        const double epsilon = 216 / 24389.0;
        var y = (lab[0] + 16) / 116;
        var x = y + (lab[1] / 500);
        var z = y - (lab[2] / 200);
        return
        [
            WhiteD50[0] * (x * x * x > epsilon ? x * x * x : ((116 * x) - 16) / kappa),
            WhiteD50[1] * (lab[0] > kappa * epsilon ? y * y * y : lab[0] / kappa),
            WhiteD50[2] * (z * z * z > epsilon ? z * z * z : ((116 * z) - 16) / kappa),
        ];
    }

    private static double[] XyzToLab(double[] xyz)
    {
        const double kappa = 24389 / 27.0;
        const double epsilon = 216 / 24389.0;
        double[] f = [.. xyz.Select((value, i) => value / WhiteD50[i]).Select(v => v > epsilon ? Math.Cbrt(v) : ((kappa * v) + 16) / 116)];
        return [(116 * f[1]) - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])];
    }

    /// <summary>From lightness, chroma and hue in degrees.</summary>
    private static double[] Rectangular(double[] lch) =>
        [lch[0], lch[1] * Math.Cos(lch[2] * Math.PI / 180), lch[1] * Math.Sin(lch[2] * Math.PI / 180)];

    private static double[] Polar(double[] lab) =>
        [lab[0], Math.Sqrt((lab[1] * lab[1]) + (lab[2] * lab[2])), Turn(Math.Atan2(lab[2], lab[1]) * 180 / Math.PI)];

    private static double Turn(double degrees) => ((degrees % 360) + 360) % 360;

    /// <summary>CSS Color 4 §7.1; saturation and lightness from 0 to 1.</summary>
    private static double[] HslToSrgb(double[] hsl)
    {
        return [Channel(0), Channel(8), Channel(4)];

        double Channel(int n)
        {
            var k = (n + (Turn(hsl[0]) / 30)) % 12;
            var a = hsl[1] * Math.Min(hsl[2], 1 - hsl[2]);
            return hsl[2] - (a * Math.Max(-1, Math.Min(Math.Min(k - 3, 9 - k), 1)));
        }
    }

    /// <summary>CSS Color 4 §8.1; whiteness and blackness from 0 to 1.</summary>
    private static double[] HwbToSrgb(double[] hwb)
    {
        var (white, black) = (hwb[1], hwb[2]);
        if (white + black >= 1)
            return Each([1, 1, 1], one => one * white / (white + black));
        return Each(HslToSrgb([hwb[0], 1, 0.5]), value => (value * (1 - white - black)) + white);
    }

    private static double[] SrgbToHsl(double[] c)
    {
        var (most, least) = (c.Max(), c.Min());
        var lightness = (most + least) / 2;
        var range = most - least;
        var saturation = range == 0 || lightness is 0 or 1 ? 0 : (most - lightness) / Math.Min(lightness, 1 - lightness);
        return [HueOf(c, most, range), saturation, lightness];
    }

    private static double[] SrgbToHwb(double[] c) => [HueOf(c, c.Max(), c.Max() - c.Min()), c.Min(), 1 - c.Max()];

    private static double HueOf(double[] c, double most, double range)
    {
        if (range == 0)
            return 0;
        if (most == c[0])
            return Turn(60 * ((c[1] - c[2]) / range));
        return most == c[1] ? 60 * (((c[2] - c[0]) / range) + 2) : 60 * (((c[0] - c[1]) / range) + 4);
    }
}
