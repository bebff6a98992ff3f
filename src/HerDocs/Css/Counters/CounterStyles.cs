using System.Globalization;
using System.Text;

namespace HerDocs.Css.Counters;

/// <summary>The counter styles that CSS predefines (CSS Counter Styles 3 §6), for western scripts.</summary>
public static class CounterStyles
{
    private static readonly (int Value, string Sign)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"),
        (4, "iv"), (1, "i"),
    ];

    /// <summary>Whether a list's marker in this style is a sign that does not count.</summary>
    public static bool IsBullet(string style) => style is "disc" or "circle" or "square" or "disclosure-open" or "disclosure-closed";

    /// <summary>A number in a style. Outside of the style's range it is decimal (CSS Counter Styles 3 §3.7).</summary>
    public static string Format(int value, string style) => style switch
    {
        "none" => "",
        "disc" => "•",
        "circle" => "◦",
        "square" => "▪",
        "disclosure-open" => "▾",
        "disclosure-closed" => "▸",
        "decimal-leading-zero" => value.ToString("00", CultureInfo.InvariantCulture),
        "lower-roman" when value is > 0 and < 4000 => ToRoman(value),
        "upper-roman" when value is > 0 and < 4000 => ToRoman(value).ToUpperInvariant(),
        "lower-alpha" or "lower-latin" when value > 0 => Alphabetic(value, "abcdefghijklmnopqrstuvwxyz"),
        "upper-alpha" or "upper-latin" when value > 0 => Alphabetic(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        "lower-greek" when value > 0 => Alphabetic(value, "αβγδεζηθικλμνξοπρστυφχψω"),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>What stands behind the number in a list's marker (CSS Counter Styles 3 §3.5): a full stop, or nothing after a bullet.</summary>
    public static string Suffix(string style) => style == "none" || IsBullet(style) ? "" : ".";

    private static string ToRoman(int value)
    {
        var text = new StringBuilder();
        foreach (var (worth, sign) in Roman)
        {
            for (; value >= worth; value -= worth)
                text.Append(sign);
        }
        return text.ToString();
    }

    private static string Alphabetic(int value, string letters)
    {
        var text = new StringBuilder();
        for (; value > 0; value = (value - 1) / letters.Length)
            text.Insert(0, letters[(value - 1) % letters.Length]);
        return text.ToString();
    }
}
