using System.Text.Json.Nodes;
using HerDocs.Diagnostics;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles.Schema;

/// <summary>A well-formed language tag of BCP 47 (RFC 5646).</summary>
internal sealed class LanguageTagType : TextType
{
    public static readonly LanguageTagType Tag = new();

    // What someone writes who does not know of tags.
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["english"] = "en",
        ["british"] = "en-GB",
        ["american"] = "en-US",
        ["german"] = "de",
        ["deutsch"] = "de",
        ["french"] = "fr",
        ["français"] = "fr",
        ["spanish"] = "es",
        ["español"] = "es",
        ["italian"] = "it",
        ["italiano"] = "it",
        ["portuguese"] = "pt",
        ["português"] = "pt",
        ["dutch"] = "nl",
        ["nederlands"] = "nl",
        ["polish"] = "pl",
        ["polski"] = "pl",
        ["swedish"] = "sv",
        ["svenska"] = "sv",
        ["danish"] = "da",
        ["norwegian"] = "nb",
        ["finnish"] = "fi",
        ["arabic"] = "ar",
        ["japanese"] = "ja",
        ["chinese"] = "zh",
        ["korean"] = "ko",
        ["russian"] = "ru",
        ["welsh"] = "cy",
        ["irish"] = "ga",
    };

    public override string Wanted => "a language tag";

    public override JsonObject Describe() => JsonSchema.Text(LanguageTag.Pattern);

    protected override bool Check(Sourced<string> text, ReadContext context)
    {
        if (LanguageTag.IsWellFormed(text.Value))
            return true;
        context.Report(DiagnosticCode.BadLanguageTag, text.Span,
            $"`{context.Name}` should be a language tag such as `en-GB`, but this is `{ScalarNode.Shown(text.Value)}`",
            HintFor(text.Value));
        return false;
    }

    private static string? HintFor(string text)
    {
        if (Names.TryGetValue(text.Trim(), out var tag))
            return $"write `{tag}`";
        var mended = text.Replace('_', '-');
        if (mended.IndexOf('.') is > 0 and var encoding)
            mended = mended[..encoding];
        return mended != text && LanguageTag.IsWellFormed(mended) ? $"write `{mended}`" : null;
    }
}
