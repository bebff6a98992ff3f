using System.Text.Json.Nodes;
using HerDocs.Diagnostics;
using HerDocs.LanguageTags;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles.Schema;

/// <summary>A well-formed language tag of BCP 47 (RFC 5646).</summary>
internal sealed class LanguageTagType : TextType
{
    public static readonly LanguageTagType Tag = new();

    public override string Wanted => "a language tag";

    public override JsonObject Describe() => JsonSchema.Text(LanguageTag.Pattern);

    protected override bool Check(Sourced<string> text, ReadContext context)
    {
        if (LanguageTag.IsWellFormed(text.Value))
            return true;
        context.Report(DiagnosticCode.BadLanguageTag, text.Span,
            $"`{context.Name}` should be a language tag such as `en-GB`, but this is `{ScalarNode.Shown(text.Value)}`",
            LanguageTag.Mend(text.Value) is { } tag ? $"write `{tag}`" : null);
        return false;
    }
}
