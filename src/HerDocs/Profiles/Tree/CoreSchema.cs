using System.Globalization;
using System.Text.RegularExpressions;

namespace HerDocs.Profiles.Tree;

/// <summary>
/// What a plain scalar is. YAML 1.2.2 §10.3.2 (core schema): <c>no</c>, <c>On</c> and <c>1:30</c> are texts, unlike in YAML 1.1.
/// </summary>
internal static partial class CoreSchema
{
    public static ScalarKind Resolve(string plain)
    {
        if (plain.Length == 0 || plain is "~" or "null" or "Null" or "NULL")
            return ScalarKind.Null;
        if (plain is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
            return ScalarKind.Boolean;
        if (plain[0] is not ((>= '0' and <= '9') or '+' or '-' or '.'))
            return ScalarKind.Text;
        if (Integer().IsMatch(plain))
            return ScalarKind.Integer;
        return Float().IsMatch(plain) ? ScalarKind.Float : ScalarKind.Text;
    }

    /// <summary>The value of an integer, or null when it is larger than a long.</summary>
    public static long? IntegerOf(string text)
    {
        var digits = text.AsSpan();
        if (digits.StartsWith("0x"))
            return long.TryParse(digits[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? hex : null;
        if (digits.StartsWith("0o"))
            return OctalOf(digits[2..]);
        return long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The value of an integer or float, or null when it is infinite, no number, or larger than a decimal.</summary>
    public static decimal? DecimalOf(string text)
    {
        if (text.StartsWith("0x", StringComparison.Ordinal) || text.StartsWith("0o", StringComparison.Ordinal))
            return IntegerOf(text);
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static long? OctalOf(ReadOnlySpan<char> digits)
    {
        long number = 0;
        foreach (var digit in digits)
        {
            if (number > long.MaxValue / 8)
                return null;
            number = number * 8 + (digit - '0');
        }
        return number;
    }

    [GeneratedRegex(@"\A(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\z")]
    private static partial Regex Integer();

    [GeneratedRegex(@"\A(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\z")]
    private static partial Regex Float();
}
