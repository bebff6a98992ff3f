using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Grammars;

/// <summary>The units of lengths and angles (CSS Values 4 §6 and §7.1).</summary>
internal static class Units
{
    public static readonly IReadOnlyList<string> All =
    [
        "px", "pt", "pc", "mm", "cm", "in", "q", "em", "rem", "ex", "rex", "cap", "rcap", "ch", "rch", "ic", "ric", "lh", "rlh",
        "vw", "vh", "vi", "vb", "vmin", "vmax", "deg", "grad", "rad", "turn", "fr", "s", "ms", "dpi", "dpcm", "dppx", "x",
        .. "sld".SelectMany(kind => new[] { "vw", "vh", "vi", "vb", "vmin", "vmax" }.Select(unit => kind + unit)),
    ];

    public static bool IsKnown(string unit) => All.Contains(unit, StringComparer.OrdinalIgnoreCase);

    /// <summary>CSS Values 4 §6.2.</summary>
    public static Length? Absolute(double value, string unit) => unit.ToLowerInvariant() switch
    {
        "px" => Length.FromPixels(value),
        "pt" => Length.FromPoints(value),
        "pc" => Length.FromPoints(value * 12),
        "mm" => Length.FromMillimetres(value),
        "cm" => Length.FromCentimetres(value),
        "in" => Length.FromInches(value),
        "q" => Length.FromMillimetres(value / 4),
        _ => null,
    };

    /// <summary>CSS Values 4 §6.1.</summary>
    public static Func<ComputeContext, Length>? Relative(string unit) => unit.ToLowerInvariant() switch
    {
        "em" => context => context.FontSize,
        "rem" => context => context.RootFontSize,
        "ex" => context => context.Measure(FontMeasure.XHeight),
        "rex" => context => context.MeasureRoot(FontMeasure.XHeight),
        "cap" => context => context.Measure(FontMeasure.CapHeight),
        "rcap" => context => context.MeasureRoot(FontMeasure.CapHeight),
        "ch" => context => context.Measure(FontMeasure.Zero),
        "rch" => context => context.MeasureRoot(FontMeasure.Zero),
        "ic" => context => context.Measure(FontMeasure.Ideograph),
        "ric" => context => context.MeasureRoot(FontMeasure.Ideograph),
        "lh" => context => context.LineHeight,
        "rlh" => context => context.RootLineHeight,
        "vw" or "vi" or "svw" or "svi" or "lvw" or "lvi" or "dvw" or "dvi" => context => context.Media.Viewport.Width / 100,
        "vh" or "vb" or "svh" or "svb" or "lvh" or "lvb" or "dvh" or "dvb" => context => context.Media.Viewport.Height / 100,
        "vmin" or "svmin" or "lvmin" or "dvmin" => context => Length.Min(context.Media.Viewport.Width, context.Media.Viewport.Height) / 100,
        "vmax" or "svmax" or "lvmax" or "dvmax" => context => Length.Max(context.Media.Viewport.Width, context.Media.Viewport.Height) / 100,
        _ => null,
    };

    /// <summary>In degrees.</summary>
    public static double? Angle(double value, string unit) => unit.ToLowerInvariant() switch
    {
        "deg" => value,
        "grad" => value * 0.9,
        "rad" => value * 180 / Math.PI,
        "turn" => value * 360,
        _ => null,
    };
}
