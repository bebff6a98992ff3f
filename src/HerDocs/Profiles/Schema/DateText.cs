using System.Globalization;
using System.Text.RegularExpressions;
using HerDocs.Diagnostics;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles.Schema;

/// <summary>Reads dates as ISO 8601 writes them, and knows how people write them otherwise.</summary>
internal static partial class DateText
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The date of a node, or null when it is none, which has then been reported.</summary>
    public static PartialDate? Read(DataNode node, SchemaType wanted, ReadContext context)
    {
        if (node is not ScalarNode { Kind: not (ScalarKind.Null or ScalarKind.Boolean) } scalar)
        {
            if (node is not BrokenNode)
                context.ReportWrongType(node, wanted);
            return null;
        }
        if (PartialDate.Parse(scalar.Text) is { } date)
            return date;
        context.Report(DiagnosticCode.BadDate, scalar.Span, Message(scalar, context), HintFor(scalar.Text));
        return null;
    }

    /// <summary>The date of a text as people write it; null for one that could be several or none.</summary>
    public static PartialDate? InWords(string text) => YearFirst(text) ?? DayFirst(text) ?? Named(text);

    private static string Message(ScalarNode scalar, ReadContext context)
    {
        if (Iso().Match(scalar.Text) is not { Success: true } match)
            return $"`{context.Name}` should be a date such as `{context.Key?.Example}`, but this is {scalar.Found}";
        var (year, month) = (Number(match.Groups[1].Value), Number(match.Groups[2].Value));
        return PartialDate.Create(year, month) is null
            ? $"`{context.Name}` is no date of the calendar: there is no month {month} in a year"
            : $"`{context.Name}` is no date of the calendar: that month has {DateTime.DaysInMonth(year, month)} days";
    }

    private static string? HintFor(string text)
    {
        if (Iso().IsMatch(text))
            return null;
        if (InWords(text) is { } date)
            return $"write `{date}`";
        return "a date is written year, month, day: `2013-10-12`, or `2013-10`, or `2013`";
    }

    /// <summary>A date in the right order with other signs between, or with a time behind.</summary>
    private static PartialDate? YearFirst(string text)
    {
        if (Loose().Match(text) is not { Success: true } match)
            return null;
        int? day = match.Groups[3].Success ? Number(match.Groups[3].Value) : null;
        return PartialDate.Create(Number(match.Groups[1].Value), Number(match.Groups[2].Value), day);
    }

    /// <summary>
    /// A date that ends with its year. With points the day comes first everywhere; with other signs only a number above twelve tells.
    /// </summary>
    private static PartialDate? DayFirst(string text)
    {
        if (YearLast().Match(text) is not { Success: true } match)
            return null;
        var (first, second, year) = (Number(match.Groups[1].Value), Number(match.Groups[3].Value), Number(match.Groups[4].Value));
        return first > 12 || match.Groups[2].Value == "." ? PartialDate.Create(year, second, first)
            : second > 12 ? PartialDate.Create(year, first, second)
            : null;
    }

    /// <summary>A date with the month's English name: <c>12 October 2013</c>, <c>October 12th, 2013</c>, <c>Oct 2013</c>.</summary>
    private static PartialDate? Named(string text)
    {
        int? year = null, month = null, day = null;
        foreach (Match word in Word().Matches(text))
        {
            if (char.IsAsciiLetter(word.Value[0]))
                month ??= MonthOf(word.Value);
            else if (word.Length == 4)
                year ??= Number(word.Value);
            else if (word.Length <= 2)
                day ??= Number(word.Value);
        }
        return year is { } y && month is { } m ? PartialDate.Create(y, m, day) : null;
    }

    private static int? MonthOf(string word) =>
        word.Length >= 3 && Array.IndexOf(Months, word[..3].ToLowerInvariant()) is >= 0 and var index ? index + 1 : null;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    // The calendar, not the form, is what such a text offends.
    [GeneratedRegex(@"^([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?\z")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^\s*([0-9]{4})[-/. ]([0-9]{1,2})(?:[-/. ]([0-9]{1,2}))?(?:[T ].*)?\s*\z")]
    private static partial Regex Loose();

    [GeneratedRegex(@"^\s*([0-9]{1,2})([-/.]) ?([0-9]{1,2})\2 ?([0-9]{4})\s*\z")]
    private static partial Regex YearLast();

    [GeneratedRegex("[A-Za-z]+|[0-9]+")]
    private static partial Regex Word();
}
