using System.Text.Json.Nodes;
using HerDocs.Diagnostics;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles.Schema;

/// <summary>A number with or without decimals, not below zero.</summary>
/// <param name="allowsZero">Whether zero itself will do.</param>
internal sealed class DecimalType(bool allowsZero) : SchemaType<Sourced<decimal>>
{
    public bool AllowsZero { get; } = allowsZero;

    public override string Wanted => "a number";

    public override JsonObject Describe() => new() { ["type"] = "number", [AllowsZero ? "minimum" : "exclusiveMinimum"] = 0 };

    public override Sourced<decimal>? Read(DataNode node, ReadContext context)
    {
        if (node is not ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Float } scalar)
        {
            if (node is not BrokenNode)
                context.ReportWrongType(node, this, HintFor(node));
            return null;
        }
        var number = CoreSchema.DecimalOf(scalar.Text);
        if (number > 0 || (number == 0 && AllowsZero))
            return new Sourced<decimal>(number.Value, scalar.Span);
        var range = number is null ? "a number of ordinary size" : AllowsZero ? "zero or more" : "more than zero";
        context.Report(DiagnosticCode.NumberOutOfRange, scalar.Span,
            $"`{context.Name}` should be {range}, but this is {ScalarNode.Shown(scalar.Text)}");
        return null;
    }

    private static string? HintFor(DataNode node)
    {
        if (node is not ScalarNode scalar)
            return null;
        var text = scalar.Text.Trim();
        if (CoreSchema.Resolve(text) is ScalarKind.Integer or ScalarKind.Float)
            return $"take the quotation marks away: `{text}`";
        if (text.Split('/') is [var score, var scale] && IsNumber(score) && IsNumber(scale))
            return $"write `score: {score.Trim()}` and `scale: {scale.Trim()}`";
        if (text.Count(c => c == ',') == 1 && IsNumber(text.Replace(',', '.')))
            return $"write a point for the comma: `{text.Replace(',', '.')}`";
        return text.EndsWith('%') && IsNumber(text[..^1]) ? $"write `score: {text[..^1].Trim()}` and `scale: 100`" : null;
    }

    private static bool IsNumber(string text) => CoreSchema.Resolve(text.Trim()) is ScalarKind.Integer or ScalarKind.Float;
}
