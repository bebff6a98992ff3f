using HerDocs.Svg.Paths;

namespace HerDocs.Svg.Styles;

/// <summary>Lengths in user units, which are CSS pixels unless a transformation says otherwise (SVG 2 §8.10).</summary>
internal static class SvgLength
{
    /// <param name="text">A number, with or without a unit.</param>
    /// <param name="fontSize">What one em is.</param>
    /// <param name="whole">What a percentage is of.</param>
    /// <returns>Null where the text is no length.</returns>
    public static double? Parse(string text, double fontSize, double whole)
    {
        var scanner = new NumberScanner(text.AsSpan().Trim());
        if (scanner.TakeNumber() is not { } number)
            return null;
        if (scanner.AtEnd)
            return number;
        if (scanner.Peek == '%')
        {
            scanner.Advance();
            return scanner.AtEnd ? number * whole / 100 : null;
        }
        var unit = scanner.TakeName().ToLowerInvariant();
        return scanner.AtEnd && PixelsOf(unit, fontSize) is { } pixels ? number * pixels : null;
    }

    /// <summary>A number or a percentage, as a part from 0 to 1.</summary>
    public static double? ParsePart(string text) => Parse(text, double.NaN, 1) is { } part && !double.IsNaN(part) ? Math.Clamp(part, 0, 1) : null;

    /// <summary>CSS Values 4 §6.2; an ex is taken for half an em.</summary>
    private static double? PixelsOf(string unit, double fontSize) => unit switch
    {
        "px" => 1,
        "pt" => 96 / 72.0,
        "pc" => 16,
        "in" => 96,
        "cm" => 96 / 2.54,
        "mm" => 96 / 25.4,
        "q" => 96 / 101.6,
        "em" or "rem" => fontSize,
        "ex" or "ch" => fontSize / 2,
        _ => null,
    };
}
