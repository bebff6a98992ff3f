using System.Text.Json.Nodes;
using HerDocs.Css;
using HerDocs.Diagnostics;
using HerDocs.Profiles.Schema;
using HerDocs.Profiles.Tree;

namespace HerDocs.Templates.Parameters;

/// <summary>A length as CSS writes it, with its unit (CSS Values 4 §6).</summary>
internal sealed class LengthParameterType : ParameterType
{
    public static readonly LengthParameterType Any = new();

    public override string Name => "length";

    public override string Example => "12mm";

    public override string Wanted => "a length";

    public override JsonObject Describe() => new() { ["type"] = JsonSchema.Names(["string", "number"]) };

    protected override ParameterValue? ReadText(ScalarNode scalar, ReadContext context)
    {
        var text = scalar.Text.Trim();
        if (CssValue.Length(text) is { } css)
            return new ParameterValue(text, css, css);
        context.Report(DiagnosticCode.BadLength, scalar.Span,
            $"`{context.Name}` should be a length such as `{context.Key!.Example}`, but this is {scalar.Found}", HintFor(scalar, text));
        return null;
    }

    private static string HintFor(ScalarNode scalar, string text)
    {
        if (scalar.Kind is ScalarKind.Integer or ScalarKind.Float)
            return $"write the unit behind it: `{text}mm`";
        var joined = text.Replace(" ", "", StringComparison.Ordinal).Replace(',', '.');
        return joined != text && CssValue.Length(joined) is not null
            ? $"write `{joined}`"
            : "a length is a number with a unit right behind it: `12mm`, `9.5pt`, `1.5rem`";
    }
}
