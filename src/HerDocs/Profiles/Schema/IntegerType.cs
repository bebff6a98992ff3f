using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HerDocs.Diagnostics;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles.Schema;

/// <summary>A whole number in a range, both ends included.</summary>
/// <param name="rangeCode">What a number outside of the range is called.</param>
internal sealed partial class IntegerType(int minimum, int maximum, DiagnosticCode rangeCode) : SchemaType<Sourced<int>>
{
    public int Minimum { get; } = minimum;

    public int Maximum { get; } = maximum;

    /// <summary>What is counted, in the plural, or null.</summary>
    public string? Unit { get; init; }

    public override string Wanted => Unit is null ? "a whole number" : $"a whole number of {Unit}";

    public override JsonObject Describe() => new() { ["type"] = "integer", ["minimum"] = Minimum, ["maximum"] = Maximum };

    public override Sourced<int>? Read(DataNode node, ReadContext context)
    {
        if (node is not ScalarNode { Kind: ScalarKind.Integer } scalar)
        {
            if (node is not BrokenNode)
                context.ReportWrongType(node, this, HintFor(node));
            return null;
        }
        var number = CoreSchema.IntegerOf(scalar.Text);
        if (number >= Minimum && number <= Maximum)
            return new Sourced<int>((int)number.Value, scalar.Span);
        var range = number < Minimum && Minimum < 2 ? $"be {Minimum} or more" : $"lie between {Minimum} and {Maximum}";
        context.Report(rangeCode, scalar.Span, $"`{context.Name}` should {range}, but this is {ScalarNode.Shown(scalar.Text)}");
        return null;
    }

    /// <summary>The number that a text was meant to be.</summary>
    private string? HintFor(DataNode node)
    {
        if (node is not ScalarNode scalar)
            return null;
        if (scalar.Kind == ScalarKind.Text && CoreSchema.Resolve(scalar.Text) == ScalarKind.Integer)
            return $"take the quotation marks away: `{scalar.Text}`";
        if (Unit == "minutes" && Hours().Match(scalar.Text) is { Success: true } hours)
        {
            var minutes = int.Parse(hours.Groups[1].Value, CultureInfo.InvariantCulture) * 60
                + int.Parse("0" + hours.Groups[2].Value, CultureInfo.InvariantCulture);
            return $"write the minutes: `{minutes}`";
        }
        var digits = Digits().Matches(scalar.Text);
        return digits is [var only] ? $"write the number alone: `{NotDigit().Replace(only.Value, "")}`" : null;
    }

    [GeneratedRegex(@"^\s*([0-9]{1,2})\s*(?:h|hr|hrs|hours?|:)\s*(?:and\s*)?([0-9]{0,2})\s*(?:m|min|mins|minutes?)?\.?\s*$")]
    private static partial Regex Hours();

    // A number with or without marks between its thousands.
    [GeneratedRegex(@"[0-9]{1,3}(?:[,.'’_ \u00a0\u2009\u202f][0-9]{3})+(?![0-9])|[0-9]+")]
    private static partial Regex Digits();

    [GeneratedRegex("[^0-9]")]
    private static partial Regex NotDigit();
}
