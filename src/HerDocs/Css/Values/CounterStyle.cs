using System.Globalization;
using System.Text;

namespace HerDocs.Css.Values;

/// <summary>Writes the value of a counter in one of the predefined styles (CSS Counter Styles 3 §6 and §7).</summary>
public static class CounterStyle
{
    private static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    private static readonly (int Value, string Letters)[] Hebrew =
    [
        (10000, "י׳"), (9000, "ט׳"), (8000, "ח׳"), (7000, "ז׳"), (6000, "ו׳"), (5000, "ה׳"), (4000, "ד׳"), (3000, "ג׳"), (2000, "ב׳"), (1000, "א׳"),
        (400, "ת"), (300, "ש"), (200, "ר"), (100, "ק"), (90, "צ"), (80, "פ"), (70, "ע"), (60, "ס"), (50, "נ"), (40, "מ"), (30, "ל"), (20, "כ"),
        (19, "יט"), (18, "יח"), (17, "יז"), (16, "טז"), (15, "טו"), (10, "י"), (9, "ט"), (8, "ח"), (7, "ז"), (6, "ו"), (5, "ה"), (4, "ד"), (3, "ג"),
        (2, "ב"), (1, "א"),
    ];

    private static readonly Dictionary<string, string> Symbols = new(StringComparer.OrdinalIgnoreCase)
    {
        ["disc"] = "•",
        ["circle"] = "◦",
        ["square"] = "▪",
        ["disclosure-open"] = "▾",
        ["disclosure-closed"] = "▸",
    };

    private static readonly Dictionary<string, string> Alphabets = new(StringComparer.OrdinalIgnoreCase)
    {
        ["lower-alpha"] = "abcdefghijklmnopqrstuvwxyz",
        ["lower-latin"] = "abcdefghijklmnopqrstuvwxyz",
        ["upper-alpha"] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        ["upper-latin"] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        ["lower-greek"] = "αβγδεζηθικλμνξοπρστυφχψω",
        ["hiragana"] = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをん",
        ["katakana"] = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヰヱヲン",
    };

    private static readonly Dictionary<string, string> Digits = new(StringComparer.OrdinalIgnoreCase)
    {
        ["decimal"] = "0123456789",
        ["arabic-indic"] = "٠١٢٣٤٥٦٧٨٩",
        ["persian"] = "۰۱۲۳۴۵۶۷۸۹",
        ["devanagari"] = "०१२३४५६७८९",
        ["bengali"] = "০১২৩৪৫৬৭৮৯",
        ["thai"] = "๐๑๒๓๔๕๖๗๘๙",
        ["cjk-decimal"] = "〇一二三四五六七八九",
    };

    /// <summary>The names that can be written, in lower case.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "none", .. Digits.Keys, "decimal-leading-zero", "lower-roman", "upper-roman", .. Alphabets.Keys, .. Symbols.Keys, "hebrew",
    ];

    public static bool IsKnown(string name) => Names.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The value in a style, as counter() shows it: without prefix and suffix. A value that the style cannot write comes in decimal.
    /// </summary>
    public static string Format(string name, int value)
    {
        if (name == "none")
            return "";
        if (Symbols.TryGetValue(name, out var symbol))
            return symbol;
        if (Digits.TryGetValue(name, out var digits))
            return Numeric(value, digits);
        if (Alphabets.TryGetValue(name, out var alphabet))
            return value > 0 ? Alphabetic(value, alphabet) : Numeric(value, Digits["decimal"]);
        return name switch
        {
            "decimal-leading-zero" => value is > -10 and < 0 ? $"-0{-value}" : value.ToString("00", CultureInfo.InvariantCulture),
            "lower-roman" when value is > 0 and < 4000 => Additive(value, Roman),
            "upper-roman" when value is > 0 and < 4000 => Additive(value, Roman).ToUpperInvariant(),
            "hebrew" when value is > 0 and < 11000 => Additive(value, Hebrew),
            _ => Numeric(value, Digits["decimal"]),
        };
    }

    /// <summary>
    /// What stands before a list item whose list-style-type is the given one: the counter with its suffix, the text of a string in
    /// double quotes, or nothing (CSS Lists 3 §3.2).
    /// </summary>
    public static string Marker(string listStyleType, int value)
    {
        if (listStyleType.StartsWith('"'))
            return listStyleType[1..^1];
        if (listStyleType == "none")
            return "";
        var suffix = Symbols.ContainsKey(listStyleType) ? " " : listStyleType is "cjk-decimal" or "hiragana" or "katakana" ? "、" : ". ";
        return Format(listStyleType, value) + suffix;
    }

    private static string Numeric(int value, string digits)
    {
        var text = new StringBuilder();
        foreach (var digit in value.ToString(CultureInfo.InvariantCulture))
            text.Append(digit == '-' ? '-' : digits[digit - '0']);
        return text.ToString();
    }

    /// <summary>CSS Counter Styles 3 §3.1.4: a to z, then aa.</summary>
    private static string Alphabetic(int value, string alphabet)
    {
        var text = "";
        for (; value > 0; value = (value - 1) / alphabet.Length)
            text = alphabet[(value - 1) % alphabet.Length] + text;
        return text;
    }

    /// <summary>CSS Counter Styles 3 §3.1.6: the largest weights that fit, one after the other.</summary>
    private static string Additive(int value, (int Value, string Letters)[] weights)
    {
        var text = new StringBuilder();
        foreach (var (weight, letters) in weights)
        {
            for (; value >= weight; value -= weight)
                text.Append(letters);
        }
        return text.ToString();
    }
}
