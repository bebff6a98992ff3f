using System.Text.Json.Nodes;
using HerDocs.Diagnostics;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles.Schema;

/// <summary>A date as exact as it is known.</summary>
internal sealed class DateType : SchemaType<Sourced<PartialDate>>
{
    public static readonly DateType Any = new();

    public override string Wanted => "a date";

    public override JsonObject Describe() => JsonSchema.AnyOf(
        JsonSchema.Text("^[0-9]{4}(-(0[1-9]|1[0-2]))?$"),
        DayType.Any.Describe(),
        new JsonObject { ["type"] = "integer", ["minimum"] = 1000, ["maximum"] = 9999 });

    public override Sourced<PartialDate>? Read(DataNode node, ReadContext context) =>
        DateText.Read(node, this, context) is { } date ? new Sourced<PartialDate>(date, node.Span) : null;
}

/// <summary>A day of the calendar.</summary>
internal sealed class DayType : SchemaType<Sourced<DateOnly>>
{
    public static readonly DayType Any = new();

    public override string Wanted => "a date";

    public override JsonObject Describe()
    {
        var schema = JsonSchema.Text("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
        schema["format"] = "date";
        return schema;
    }

    public override Sourced<DateOnly>? Read(DataNode node, ReadContext context)
    {
        if (DateText.Read(node, this, context) is not { } date)
            return null;
        if (date.FullDate is { } day)
            return new Sourced<DateOnly>(day, node.Span);
        context.Report(DiagnosticCode.BadDate, node.Span,
            $"`{context.Name}` should be a whole date such as `{context.Key?.Example}`, but this is `{date}`",
            date.Month is null ? "write the month and the day too" : "write the day too");
        return null;
    }
}
