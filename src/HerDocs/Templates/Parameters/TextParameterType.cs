using System.Text.Json.Nodes;
using HerDocs.Css;
using HerDocs.Diagnostics;
using HerDocs.Profiles.Schema;
using HerDocs.Profiles.Tree;

namespace HerDocs.Templates.Parameters;

/// <summary>Any text of one line, or none; to stylesheets a string, such as <c>content</c> and <c>font-family</c> take.</summary>
internal sealed class TextParameterType : ParameterType
{
    public static readonly TextParameterType Any = new();

    public override string Name => "text";

    public override string Example => "By candlelight";

    public override string Wanted => "text";

    public override JsonObject Describe() => new() { ["type"] = JsonSchema.Names(["string", "number", "boolean"]) };

    protected override bool IsOfKind(ScalarNode scalar) => true;

    protected override ParameterValue? ReadText(ScalarNode scalar, ReadContext context)
    {
        var text = scalar.Kind == ScalarKind.Null && scalar.Text.Length <= 1
            ? ""
            : string.Join(' ', scalar.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var forbidden = ForbiddenCharacters.IndexIn(text);
        if (forbidden < 0)
            return new ParameterValue(text, CssValue.Quote(text), text);
        context.Report(DiagnosticCode.ForbiddenCharacter, scalar.Span, ForbiddenCharacters.Message(text[forbidden]), "take it out of the text");
        return null;
    }
}
