using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HerDocs.Diagnostics;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles.Schema;

/// <summary>A time of the day, <c>hh:mm</c> of 24 hours.</summary>
internal sealed partial class TimeType : SchemaType<Sourced<TimeOnly>>
{
    public static readonly TimeType Any = new();

    public override string Wanted => "a time";

    public override JsonObject Describe() => JsonSchema.Text("^([01][0-9]|2[0-3]):[0-5][0-9]$");

    public override Sourced<TimeOnly>? Read(DataNode node, ReadContext context)
    {
        if (node is not ScalarNode { Kind: not (ScalarKind.Null or ScalarKind.Boolean) } scalar)
        {
            if (node is not BrokenNode)
                context.ReportWrongType(node, this);
            return null;
        }
        if (TimeOnly.TryParseExact(scalar.Text, "HH':'mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return new Sourced<TimeOnly>(time, scalar.Span);
        context.Report(DiagnosticCode.BadTime, scalar.Span,
            $"`{context.Name}` should be a time from `00:00` to `23:59`, but this is {scalar.Found}", HintFor(scalar.Text));
        return null;
    }

    /// <summary>The time in a text as people write it, <c>hh:mm</c>; null for one without a time or with several.</summary>
    public static string? InWords(string text) => Within().Matches(text) is [var only] ? TimeOf(only) : null;

    private static string HintFor(string text) => Clock().Match(text) is { Success: true } match && TimeOf(match) is { } time
        ? $"write `{time}`"
        : "write hours and minutes of the 24-hour clock, each with two digits: half past seven in the evening is `19:30`";

    private static string? TimeOf(Match match)
    {
        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"] is { Success: true } group ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;
        var half = match.Groups["half"].Value.ToLowerInvariant();
        if (half.Length > 0 && hour is >= 1 and <= 12)
            hour = hour % 12 + (half == "p" ? 12 : 0);
        if (hour == 24 && minute == 0)
            hour = 0;
        return hour < 24 && minute < 60 ? $"{hour:00}:{minute:00}" : null;
    }

    [GeneratedRegex(@"(?<![0-9:.])(?<hour>[0-9]{1,2})(?:\s?[:.hH]\s?(?<minute>[0-9]{2})(?![0-9]))?\s?(?:(?<half>[aApP])\.?\s?[mM]\b)?(?![0-9:])")]
    private static partial Regex Within();

    [GeneratedRegex(@"^\s*(?<hour>[0-9]{1,2})(?:[:.hH](?<minute>[0-9]{2})?(?::[0-9]{2})?)?"
        + @"\s*(?:(?<half>[aApP])\.?\s?[mM]\.?|h|Uhr|o'clock)?\s*$")]
    private static partial Regex Clock();
}
