using System.Globalization;
using System.Text;

namespace HerDocs.Templates.Strings;

/// <summary>How a language writes numbers: what parts thousands, from how many digits on, and what stands before decimals.</summary>
internal sealed record NumberForms(string Group, int GroupFrom, string Decimal)
{
    /// <summary>A number with its own decimals, or rounded (half away from zero) to a given count of them.</summary>
    public string Format(decimal number, int? decimals)
    {
        var rounded = decimals is { } count ? Math.Round(number, count, MidpointRounding.AwayFromZero) : number;
        var digits = decimals is { } fixedCount
            ? rounded.ToString("F" + fixedCount.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : rounded.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        if (digits[0] == '-')
        {
            // A true minus sign is as wide as the digits, and a screen reader names it.
            text.Append('\u2212');
            digits = digits[1..];
        }
        var point = digits.IndexOf('.');
        AppendGrouped(text, point < 0 ? digits : digits[..point]);
        if (point >= 0)
            text.Append(Decimal).Append(digits.AsSpan(point + 1));
        return text.ToString();
    }

    private void AppendGrouped(StringBuilder text, string digits)
    {
        for (var i = 0; i < digits.Length; i++)
        {
            if (i > 0 && digits.Length >= GroupFrom && (digits.Length - i) % 3 == 0)
                text.Append(Group);
            text.Append(digits[i]);
        }
    }
}
