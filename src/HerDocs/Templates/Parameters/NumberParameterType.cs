using System.Globalization;
using System.Text.Json.Nodes;
using HerDocs.Diagnostics;
using HerDocs.Profiles.Schema;
using HerDocs.Profiles.Tree;

namespace HerDocs.Templates.Parameters;

/// <summary>A number, whole or not, perhaps between two others, both included.</summary>
internal sealed class NumberParameterType(bool isWhole, decimal? minimum, decimal? maximum) : ParameterType
{
    public override string Name => isWhole ? "integer" : "number";

    public override string Example => isWhole ? "5" : "1.5";

    public override string Wanted => isWhole ? "a whole number" : "a number";

    public override JsonObject Describe()
    {
        var schema = new JsonObject { ["type"] = Name };
        if (minimum is { } least)
            schema["minimum"] = least;
        if (maximum is { } most)
            schema["maximum"] = most;
        return schema;
    }

    protected override bool IsOfKind(ScalarNode scalar) =>
        scalar.Kind == ScalarKind.Integer || (!isWhole && scalar.Kind == ScalarKind.Float);

    protected override string? HintFor(ScalarNode scalar)
    {
        var text = scalar.Text.Trim().Replace(',', '.');
        return CoreSchema.Resolve(text) switch
        {
            ScalarKind.Integer => $"write `{text}`",
            ScalarKind.Float when !isWhole => $"write `{text}`",
            _ => null,
        };
    }

    protected override ParameterValue? ReadText(ScalarNode scalar, ReadContext context)
    {
        // Limits between which nothing lies have been reported themselves.
        if (CoreSchema.DecimalOf(scalar.Text) is { } number && (minimum > maximum || !(number < minimum || number > maximum)))
        {
            var text = number.ToString(CultureInfo.InvariantCulture);
            return new ParameterValue(scalar.Text, text, isWhole && number is >= int.MinValue and <= int.MaxValue ? (object)(int)number : number);
        }
        context.Report(DiagnosticCode.NumberOutOfRange, scalar.Span,
            $"`{context.Name}` should {Range()}, but this is {ScalarNode.Shown(scalar.Text)}");
        return null;
    }

    private string Range() => (minimum, maximum) switch
    {
        ({ } least, { } most) => string.Create(CultureInfo.InvariantCulture, $"lie between {least} and {most}"),
        ({ } least, null) => string.Create(CultureInfo.InvariantCulture, $"be {least} or more"),
        (null, { } most) => string.Create(CultureInfo.InvariantCulture, $"be {most} or less"),
        _ => "be a number of ordinary size",
    };
}
