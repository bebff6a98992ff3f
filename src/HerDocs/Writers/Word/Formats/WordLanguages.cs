using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Formats;

/// <summary>The languages of a document's text, which Word keeps apart as it does fonts (ECMA-376 Part 1 §17.3.2.20).</summary>
/// <param name="language">The document's, a BCP 47 tag.</param>
internal sealed class WordLanguages(string language)
{
    /// <summary>What Word takes Latin letters for in documents of languages that have none.</summary>
    private const string OtherLatin = "en-US";

    /// <summary>Word proofs languages of regions: what it takes a language without one for.</summary>
    private static readonly Dictionary<string, string> Regions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = "ar-SA",
        ["bg"] = "bg-BG",
        ["bn"] = "bn-IN",
        ["ca"] = "ca-ES",
        ["cs"] = "cs-CZ",
        ["cy"] = "cy-GB",
        ["da"] = "da-DK",
        ["de"] = "de-DE",
        ["el"] = "el-GR",
        ["en"] = "en-US",
        ["es"] = "es-ES",
        ["et"] = "et-EE",
        ["eu"] = "eu-ES",
        ["fa"] = "fa-IR",
        ["fi"] = "fi-FI",
        ["fr"] = "fr-FR",
        ["ga"] = "ga-IE",
        ["gl"] = "gl-ES",
        ["he"] = "he-IL",
        ["hi"] = "hi-IN",
        ["hr"] = "hr-HR",
        ["hu"] = "hu-HU",
        ["id"] = "id-ID",
        ["is"] = "is-IS",
        ["it"] = "it-IT",
        ["ja"] = "ja-JP",
        ["ko"] = "ko-KR",
        ["lt"] = "lt-LT",
        ["lv"] = "lv-LV",
        ["nb"] = "nb-NO",
        ["nl"] = "nl-NL",
        ["nn"] = "nn-NO",
        ["no"] = "nb-NO",
        ["pl"] = "pl-PL",
        ["pt"] = "pt-PT",
        ["ro"] = "ro-RO",
        ["ru"] = "ru-RU",
        ["sk"] = "sk-SK",
        ["sl"] = "sl-SI",
        ["sv"] = "sv-SE",
        ["ta"] = "ta-IN",
        ["th"] = "th-TH",
        ["tr"] = "tr-TR",
        ["uk"] = "uk-UA",
        ["ur"] = "ur-PK",
        ["vi"] = "vi-VN",
        ["zh"] = "zh-CN",
        ["zh-Hans"] = "zh-CN",
        ["zh-Hant"] = "zh-TW",
    };

    private readonly ScriptSlot slot = ScriptSlots.OfLanguage(language);

    /// <summary>What holds where nothing is said.</summary>
    public W.Languages Defaults()
    {
        var made = Of(language, slot);
        made.Val ??= OtherLatin;
        return made;
    }

    /// <summary>The same for the fonts of the theme (ECMA-376 Part 1 §17.15.1.88).</summary>
    public W.ThemeFontLanguages ThemeFonts()
    {
        var defaults = Defaults();
        return new W.ThemeFontLanguages { Val = defaults.Val, EastAsia = defaults.EastAsia, Bidi = defaults.Bidi };
    }

    /// <summary>What a run says of its language; null when that is the document's, or of no concern to its letters.</summary>
    public W.Languages? Of(string runLanguage, RunScript script)
    {
        if (runLanguage.Length == 0 || runLanguage.Equals(language, StringComparison.OrdinalIgnoreCase))
            return null;
        var own = ScriptSlots.OfLanguage(runLanguage);
        return own == script.Slot && !(own == slot && TagOf(runLanguage) == TagOf(language)) ? Of(runLanguage, own) : null;
    }

    private static W.Languages Of(string language, ScriptSlot slot) => slot switch
    {
        ScriptSlot.EastAsian => new W.Languages { EastAsia = TagOf(language) },
        ScriptSlot.Complex => new W.Languages { Bidi = TagOf(language) },
        _ => new W.Languages { Val = TagOf(language) },
    };

    private static string TagOf(string language) => Regions.GetValueOrDefault(language, language);
}
