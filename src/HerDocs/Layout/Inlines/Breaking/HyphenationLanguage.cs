namespace HerDocs.Layout.Inlines.Breaking;

/// <summary>Which patterns a language tag (BCP 47) has.</summary>
internal static class HyphenationLanguage
{
    /// <summary>
    /// The name of the patterns, or null. English is American unless its region writes British English; other regions share the
    /// patterns of their language.
    /// </summary>
    public static string? PatternsFor(string tag)
    {
        var subtags = tag.Split('-', '_');
        var region = subtags.Skip(1).FirstOrDefault(subtag => subtag.Length == 2 || (subtag.Length == 3 && char.IsAsciiDigit(subtag[0])));
        return subtags[0].ToLowerInvariant() switch
        {
            "en" => IsBritish(region) ? "en-gb" : "en-us",
            "da" or "de" or "es" or "fr" or "it" or "nl" or "pl" or "pt" or "sv" => subtags[0].ToLowerInvariant(),
            _ => null,
        };
    }

    /// <summary>Regions whose English is in CLDR a child of en-001 and spelt as in Britain; Canada hyphenates as America does.</summary>
    private static bool IsBritish(string? region) => region?.ToUpperInvariant() is
        "001" or "150" or "GB" or "IE" or "AU" or "NZ" or "ZA" or "IN" or "HK" or "SG" or "MT" or "CY" or "KE" or "NG" or "JM" or "TT";
}
