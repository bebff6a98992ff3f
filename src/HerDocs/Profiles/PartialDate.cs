using System.Globalization;

namespace HerDocs.Profiles;

/// <summary>
/// A date as exact as it is known: a year, a month of a year, or a day. ISO 8601-1 §5.2.2: <c>2013</c>, <c>2013-10</c>,
/// <c>2013-10-12</c>.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int? month, int? day)
    {
        Year = year;
        Month = month;
        Day = day;
    }

    public int Year { get; }

    /// <summary>1 to 12, or null when only the year is known.</summary>
    public int? Month { get; }

    /// <summary>1 to 31, or null when the day is not known.</summary>
    public int? Day { get; }

    /// <summary>The day of the calendar, when all of it is known.</summary>
    public DateOnly? FullDate => Month is { } month && Day is { } day ? new DateOnly(Year, month, day) : null;

    /// <summary>The date of these numbers, or null when the calendar has no such date.</summary>
    public static PartialDate? Create(int year, int? month = null, int? day = null)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12)
            return null;
        if (day is { } number && (month is null || number < 1 || number > DateTime.DaysInMonth(year, month.Value)))
            return null;
        return new PartialDate(year, month, day);
    }

    /// <summary>The date of an ISO 8601 text, or null when it is none.</summary>
    public static PartialDate? Parse(string text) => text.Length switch
    {
        4 when Digits(text, 0, 4) is { } year => Create(year),
        7 when text[4] == '-' && Digits(text, 0, 4) is { } year && Digits(text, 5, 2) is { } month => Create(year, month),
        10 when text[4] == '-' && text[7] == '-' && Digits(text, 0, 4) is { } year && Digits(text, 5, 2) is { } month
            && Digits(text, 8, 2) is { } day => Create(year, month, day),
        _ => null,
    };

    /// <summary>In time; of two dates that begin together the less exact comes first.</summary>
    public int CompareTo(PartialDate other) =>
        (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));

    public static bool operator <(PartialDate a, PartialDate b) => a.CompareTo(b) < 0;

    public static bool operator >(PartialDate a, PartialDate b) => a.CompareTo(b) > 0;

    public static bool operator <=(PartialDate a, PartialDate b) => a.CompareTo(b) <= 0;

    public static bool operator >=(PartialDate a, PartialDate b) => a.CompareTo(b) >= 0;

    /// <summary>The ISO 8601 form, which <see cref="Parse"/> reads.</summary>
    public override string ToString()
    {
        var text = Year.ToString("0000", CultureInfo.InvariantCulture);
        if (Month is { } month)
            text += month.ToString("-00", CultureInfo.InvariantCulture);
        if (Day is { } day)
            text += day.ToString("-00", CultureInfo.InvariantCulture);
        return text;
    }

    private static int? Digits(string text, int start, int length) =>
        int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
