using System.Globalization;

namespace HerDocs.Css.Selectors;

/// <summary>An+B (CSS Syntax 3 §6): every A-th place, shifted by B.</summary>
internal readonly record struct NthPattern(int Step, int Offset)
{
    /// <summary>Whether a place, counting from one, is among them.</summary>
    public bool Contains(int place)
    {
        var distance = place - Offset;
        return Step == 0 ? distance == 0 : distance % Step == 0 && distance / Step >= 0;
    }

    /// <summary>Null for what is no such pattern.</summary>
    public static NthPattern? Parse(string text)
    {
        text = text.ToLowerInvariant();
        if (text is "odd" or "even")
            return new(2, text == "odd" ? 1 : 0);
        var n = text.IndexOf('n');
        if (n < 0)
            return Integer(text) is { } place ? new(0, place) : null;
        var step = text[..n] switch
        {
            "" or "+" => 1,
            "-" => -1,
            var digits => Integer(digits),
        };
        var offset = text[(n + 1)..].Trim(' ', '\t', '\r', '\n', '\f') switch
        {
            "" => 0,
            ['+' or '-', .. var digits] rest when Integer(digits.TrimStart(' ', '\t', '\r', '\n', '\f')) is >= 0 and var value
                && char.IsAsciiDigit(rest[^1]) => rest[0] == '-' ? -value : value,
            _ => (int?)null,
        };
        return step is { } a && offset is { } b ? new(a, b) : null;
    }

    /// <summary>Kept small, so that no sum overflows.</summary>
    private static int? Integer(string digits) =>
        int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? Math.Clamp(value, -1_000_000, 1_000_000)
            : null;
}
