using System.Text.Json.Nodes;
using HerDocs.Css;
using HerDocs.Diagnostics;
using HerDocs.Profiles.Schema;
using HerDocs.Profiles.Tree;

namespace HerDocs.Templates.Parameters;

/// <summary>A colour as CSS writes it (CSS Color 4 §4).</summary>
internal sealed class ColorParameterType : ParameterType
{
    public static readonly ColorParameterType Any = new();

    public override string Name => "colour";

    public override string Example => "#b5432e";

    public override string Wanted => "a colour";

    public override JsonObject Describe() => new() { ["type"] = "string" };

    protected override ParameterValue? ReadText(ScalarNode scalar, ReadContext context)
    {
        var text = scalar.Text.Trim();
        if (CssValue.Color(text) is { } css)
            return new ParameterValue(text, css, css);
        context.Report(DiagnosticCode.BadColor, scalar.Span,
            $"`{context.Name}` should be a colour such as `{context.Key!.Example}`, but this is {scalar.Found}", HintFor(text));
        return null;
    }

    private static string HintFor(string text)
    {
        if (CssValue.Color("#" + text) is not null)
            return $"write `#{text}`";
        return NearestName.Hint(text, CssValue.ColorNames)
            ?? "a colour is written `#0a6`, `#00aa66`, `rgb(0 170 102)`, `oklch(0.65 0.15 155)` or by its name, such as `teal`";
    }
}
