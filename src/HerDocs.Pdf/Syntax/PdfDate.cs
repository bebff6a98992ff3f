using System.Globalization;

namespace HerDocs.Pdf.Syntax;

/// <summary>Dates as PDF writes them (ISO 32000-2 §7.9.4).</summary>
internal static class PdfDate
{
    /// <summary>The date of a text; null when it is none. Parts may be missing from the end on.</summary>
    public static DateTimeOffset? Parse(string text)
    {
        var digits = (text.StartsWith("D:", StringComparison.Ordinal) ? text[2..] : text).AsSpan().Trim();
        var year = Take(ref digits, 4, -1);
        var (month, day) = (Take(ref digits, 2, 1), Take(ref digits, 2, 1));
        var (hour, minute, second) = (Take(ref digits, 2, 0), Take(ref digits, 2, 0), Take(ref digits, 2, 0));
        var sign = digits.Length == 0 ? 'Z' : digits[0];
        digits = digits.Length == 0 ? digits : digits[1..];
        var offset = TimeSpan.FromHours(Take(ref digits, 2, 0));
        digits = digits.TrimStart('\'');
        offset += TimeSpan.FromMinutes(Take(ref digits, 2, 0));
        var isDate = year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            && hour < 24 && minute < 60 && second < 60 && offset < TimeSpan.FromHours(14);
        if (!isDate || sign is not ('Z' or '+' or '-'))
            return null;
        return new DateTimeOffset(year, month, day, hour, minute, second, sign == '-' ? -offset : sign == '+' ? offset : TimeSpan.Zero);
    }

    private static int Take(ref ReadOnlySpan<char> digits, int count, int otherwise)
    {
        if (digits.Length < count || digits[..count].ContainsAnyExceptInRange('0', '9'))
            return otherwise;
        var value = int.Parse(digits[..count], CultureInfo.InvariantCulture);
        digits = digits[count..];
        return value;
    }

    public static string Format(DateTimeOffset date)
    {
        var sign = date.Offset < TimeSpan.Zero ? '-' : '+';
        return string.Create(CultureInfo.InvariantCulture, $"D:{date:yyyyMMddHHmmss}{sign}{date.Offset:hh}'{date.Offset:mm}");
    }
}
