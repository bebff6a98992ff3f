using System.Globalization;
using HerDocs.Diagnostics;
using HerDocs.Profiles;
using HerDocs.Templates.Engine;
using HerDocs.Templates.Model;
using HerDocs.Templates.Strings;
using Scriban.Runtime;

namespace HerDocs.Templates.Functions;

/// <summary>Functions that write dates, times, numbers and sentences as the document's language does.</summary>
internal static class LocaleFunctions
{
    public static IReadOnlyList<TemplateFunction> All { get; } =
    [
        new("date", [new("value"), new("form") { Optional = true, Default = "full" }],
            "Writes a date: `full`, `weekday`, `day_month`, `month_year`, `short`, `year`, or `iso` for `<time datetime>`.",
            new("""{{ "2013-12-18" | date }}, {{ "2013-12-18" | date "weekday" }}, {{ "2013-10" | date }}""",
                "18 December 2013, Wednesday 18 December 2013, October 2013"),
            call => Date(call)),
        new("time", [new("value")], "Writes a time of day.",
            new("""{{ "19:30" | time }}""", "7.30 pm"),
            call => Time(call)),
        new("duration", [new("minutes"), new("form") { Optional = true, Default = "minutes" }],
            "Writes a running time, in `minutes` or in `hours`.",
            new("""{{ 126 | duration }} or {{ 126 | duration "hours" }}""", "126\u202Fmin or 2\u202Fh 6\u202Fmin"),
            call => Duration(call)),
        new("number", [new("value"), new("decimals") { Optional = true }],
            "Writes a number with the language's marks for thousands and decimals, rounded to so many decimals if you say how many.",
            new("""{{ 612345 | number }} and {{ 7.96 | number 1 }}""", "612,345 and 8.0"),
            call => Number(call)),
        new("fill", [new("pattern"), new("values") { Rest = true }],
            "Puts values in the places {0}, {1}… of a text, most often of a string; gives nothing when one of them is absent.",
            new("""{{ strings.out_of | fill 8.0 10 }}""", "8.0 out of 10"),
            call => Fill(call)),
    ];

    private static string? Date(in FunctionCall call)
    {
        if (call[0] is null)
            return null;
        var date = call[0] switch
        {
            DateValue value => value.Date,
            string text when PartialDate.Parse(text) is { } parsed => parsed,
            _ => throw call.Wrong(0, "a date"),
        };
        var form = call.Text(1) ?? "full";
        if (form == "iso")
            return date.ToString();
        var forms = call.Locale.Dates.Patterns.Keys;
        return forms.Contains(form)
            ? call.Locale.Dates.Format(date, form)
            : throw call.Wrong(1, "the name of a date form", NearestName.Hint(form, forms) ?? $"the forms are {Listed(forms)} and `iso`");
    }

    private static string? Time(in FunctionCall call) => call[0] switch
    {
        null => null,
        TimeValue value => call.Locale.Dates.Format(value.Time),
        string text when TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) =>
            call.Locale.Dates.Format(time),
        _ => throw call.Wrong(0, "a time such as \"19:30\""),
    };

    private static string? Duration(in FunctionCall call)
    {
        if (call[0] is null)
            return null;
        var form = call.Text(1);
        if (form is not ("minutes" or "hours"))
            throw call.Wrong(1, "`minutes` or `hours`");
        var minutes = call.Integer(0);
        return minutes >= 0 ? call.Locale.Dates.FormatDuration(minutes, form == "hours") : throw call.Wrong(0, "a number of minutes");
    }

    private static string? Number(in FunctionCall call)
    {
        if (call[0] is null)
            return null;
        int? decimals = call[1] is null ? null : call.Integer(1);
        if (decimals is < 0 or > 20)
            throw call.Wrong(1, "a number of decimals from 0 to 20");
        return call.Locale.Numbers.Format(call.Number(0), decimals);
    }

    private static object? Fill(in FunctionCall call)
    {
        if (call.Text(0) is not { } pattern)
            return null;
        var values = (ScriptArray)call[1]!;
        var parts = new List<object?>();
        var rest = pattern;
        while (rest.IndexOf('{') is >= 0 and var open && rest.IndexOf('}', open) is > 0 and var close)
        {
            parts.Add(rest[..open]);
            if (!int.TryParse(rest.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                parts.Add(rest[open..(close + 1)]);
            else if (index >= values.Count)
                throw TooFew(call, pattern, index, values.Count);
            else if (values[index] is { } value)
                parts.Add(value);
            else
                return null;
            rest = rest[(close + 1)..];
        }
        parts.Add(rest);
        return call.Concatenate(parts);
    }

    private static TemplateError TooFew(in FunctionCall call, string pattern, int index, int count) => call.Fail(
        $"the text \"{pattern}\" has a place {{{index}}}, but `fill` got only {count} of the values", "places count from {0}");

    private static string Listed(IEnumerable<string> names) =>
        string.Join(", ", names.Order(StringComparer.Ordinal).Select(name => $"`{name}`"));
}
