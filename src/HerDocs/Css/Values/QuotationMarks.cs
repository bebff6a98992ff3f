namespace HerDocs.Css.Values;

/// <summary>The quotation marks of languages, for <c>quotes: auto</c> (CSS Generated Content 3 §3.1).</summary>
public static class QuotationMarks
{
    private static readonly string[] English = ["“", "”", "‘", "’"];
    private static readonly string[] Low = ["„", "“", "‚", "‘"];
    private static readonly string[] Angles = ["«", "»", "“", "”"];

    private static readonly Dictionary<string, string[]> ByLanguage = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = ["”", "“", "’", "‘"],
        ["be"] = ["«", "»", "„", "“"],
        ["bg"] = ["„", "“", "„", "“"],
        ["ca"] = Angles,
        ["cs"] = Low,
        ["cy"] = ["‘", "’", "“", "”"],
        ["da"] = ["“", "”", "‘", "’"],
        ["de"] = Low,
        ["de-ch"] = ["«", "»", "‹", "›"],
        ["de-li"] = ["«", "»", "‹", "›"],
        ["el"] = Angles,
        ["en"] = English,
        ["en-gb"] = ["‘", "’", "“", "”"],
        ["es"] = Angles,
        ["et"] = ["„", "“", "«", "»"],
        ["eu"] = Angles,
        ["fa"] = ["«", "»", "‹", "›"],
        ["fi"] = ["”", "”", "’", "’"],
        ["fr"] = ["«\u202f", "\u202f»", "“", "”"],
        ["fr-ch"] = ["«\u202f", "\u202f»", "‹\u202f", "\u202f›"],
        ["gl"] = Angles,
        ["he"] = ["”", "”", "’", "’"],
        ["hr"] = ["„", "”", "‘", "’"],
        ["hu"] = ["„", "”", "»", "«"],
        ["is"] = Low,
        ["it"] = Angles,
        ["it-ch"] = ["«", "»", "‹", "›"],
        ["ja"] = ["「", "」", "『", "』"],
        ["ko"] = English,
        ["lt"] = Low,
        ["lv"] = ["“", "”", "‘", "’"],
        ["nb"] = ["«", "»", "‘", "’"],
        ["nl"] = ["‘", "’", "“", "”"],
        ["nn"] = ["«", "»", "‘", "’"],
        ["no"] = ["«", "»", "‘", "’"],
        ["pl"] = ["„", "”", "«", "»"],
        ["pt"] = Angles,
        ["pt-br"] = English,
        ["ro"] = ["„", "”", "«", "»"],
        ["ru"] = ["«", "»", "„", "“"],
        ["sk"] = Low,
        ["sl"] = Low,
        ["sr"] = ["„", "”", "‘", "’"],
        ["sv"] = ["”", "”", "’", "’"],
        ["tr"] = English,
        ["uk"] = ["«", "»", "„", "“"],
        ["zh"] = English,
        ["zh-hant"] = ["「", "」", "『", "』"],
        ["zh-tw"] = ["「", "」", "『", "』"],
        ["zh-hk"] = ["「", "」", "『", "』"],
    };

    /// <summary>
    /// Opening and closing marks, outermost first, of a language (BCP 47) or of the nearest that is known; English ones else.
    /// </summary>
    public static IReadOnlyList<string> Of(string? language)
    {
        for (var tag = language ?? ""; tag.Length > 0; tag = tag[..Math.Max(0, tag.LastIndexOf('-'))])
        {
            if (ByLanguage.TryGetValue(tag, out var marks))
                return marks;
        }
        return English;
    }
}
