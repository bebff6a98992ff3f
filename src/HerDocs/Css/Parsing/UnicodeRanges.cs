using System.Globalization;
using HerDocs.Css.Rules;

namespace HerDocs.Css.Parsing;

/// <summary>Parses unicode-range from its text, the tokens of CSS having no form for it (CSS Syntax 3 §7.1).</summary>
internal static class UnicodeRanges
{
    /// <summary>U+26, U+0-7F, U+4?? with commas between them; null when one of them is no range.</summary>
    public static List<Interval<int>>? Parse(string text)
    {
        var ranges = new List<Interval<int>>();
        foreach (var part in text.Split(','))
        {
            if (ParseOne(part.Trim()) is not { } range)
                return null;
            ranges.Add(range);
        }
        return ranges;
    }

    private static Interval<int>? ParseOne(string text)
    {
        if (!text.StartsWith("U+", StringComparison.OrdinalIgnoreCase))
            return null;
        var parts = text[2..].Split('-');
        var hasWildcard = parts[0].Contains('?');
        if (parts.Length > 2 || (parts.Length == 2 && hasWildcard) || parts[0].TrimEnd('?').Contains('?'))
            return null;
        var least = CodePoint(parts[0].Replace('?', '0'));
        var most = CodePoint(parts.Length == 2 ? parts[1] : parts[0].Replace('?', 'F'));
        return least is { } from && most is { } to && from <= to && from <= 0x10ffff ? new(from, Math.Min(to, 0x10ffff)) : null;
    }

    private static int? CodePoint(string digits) =>
        digits.Length is >= 1 and <= 6 && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
