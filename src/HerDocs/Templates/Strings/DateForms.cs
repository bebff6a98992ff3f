using System.Globalization;
using HerDocs.Profiles;

namespace HerDocs.Templates.Strings;

/// <summary>How a language writes dates and times of day.</summary>
internal sealed class DateForms
{
    public required IReadOnlyList<string> Months { get; init; }

    public required IReadOnlyList<string> ShortMonths { get; init; }

    /// <summary>From Monday (ISO 8601).</summary>
    public required IReadOnlyList<string> Weekdays { get; init; }

    /// <summary>The patterns by name, <c>full</c>, <c>month_year</c> and <c>year</c> among them.</summary>
    public required IReadOnlyDictionary<string, string> Patterns { get; init; }

    /// <summary>How the first day of a month is written where it is not just 1.</summary>
    public string? FirstDay { get; init; }

    /// <summary>The duration patterns by name: <c>minutes</c>, <c>hours</c>, <c>hours_and_minutes</c>.</summary>
    public required IReadOnlyDictionary<string, string> Durations { get; init; }

    public required string TimePattern { get; init; }

    public required string Am { get; init; }

    public required string Pm { get; init; }

    /// <summary>A date by the pattern of a name, or by a lesser one when the date is less exact than the pattern.</summary>
    public string Format(PartialDate date, string form)
    {
        var known = date.Month is null ? "year" : date.Day is null && form is not "year" ? "month_year" : form;
        return StringPattern.Fill(Patterns[known], place => place switch
        {
            "year" => Number(date.Year),
            "month" => date.Month is { } month ? Months[month - 1] : "",
            "month_short" => date.Month is { } month ? ShortMonths[month - 1] : "",
            "month_number" => date.Month is { } month ? Number(month) : "",
            "day" => date.Day is not { } day ? "" : day == 1 && FirstDay is not null ? FirstDay : Number(day),
            "weekday" => date.FullDate is { } full ? Weekdays[((int)full.DayOfWeek + 6) % 7] : "",
            _ => null,
        });
    }

    public string Format(TimeOnly time) => StringPattern.Fill(TimePattern, place => place switch
    {
        "hour" => Number(time.Hour),
        "hour12" => Number((time.Hour + 11) % 12 + 1),
        "minute" => time.Minute.ToString("00", CultureInfo.InvariantCulture),
        "am_pm" => time.Hour < 12 ? Am : Pm,
        _ => null,
    });

    /// <summary>A length of time, in minutes alone or in hours and minutes.</summary>
    public string FormatDuration(int minutes, bool inHours)
    {
        var form = !inHours || minutes < 60 ? "minutes" : minutes % 60 == 0 ? "hours" : "hours_and_minutes";
        return StringPattern.Fill(Durations[form], place => place switch
        {
            "hours" => Number(minutes / 60),
            "minutes" => Number(form == "minutes" ? minutes : minutes % 60),
            _ => null,
        });
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
