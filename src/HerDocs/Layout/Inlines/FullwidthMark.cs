namespace HerDocs.Layout.Inlines;

/// <summary>On which side a mark that fills a square leaves half of it empty (CSS Text 4 §8.3.1).</summary>
internal enum FullwidthMark { None, Opening, Closing, Middle, Space }

internal static class FullwidthMarks
{
    private const string Opening = "「『（［｛〈《【〔〖〘〚〝“‘｟";
    private const string Closing = "」』）］｝〉》】〕〗〙〛〞〟”’｠、。，．";
    private const string Middle = "・：；";

    /// <summary>Of a character as text of that language has it; whether its glyph fills a square is the font's matter.</summary>
    public static FullwidthMark Of(char character, string language)
    {
        if (character < '\u2018')
            return FullwidthMark.None;
        if (character == '\u3000')
            return FullwidthMark.Space;
        if (Opening.Contains(character))
            return FullwidthMark.Opening;
        // Stops and commas of traditional Chinese stand in the middle of their squares, colons of simplified Chinese at the side.
        if (Closing.Contains(character))
            return character is '、' or '。' or '，' or '．' && IsTraditional(language) ? FullwidthMark.Middle : FullwidthMark.Closing;
        if (Middle.Contains(character))
            return character != '・' && IsSimplified(language) ? FullwidthMark.Closing : FullwidthMark.Middle;
        return FullwidthMark.None;
    }

    private static bool IsTraditional(string language) =>
        language.StartsWith("zh", StringComparison.OrdinalIgnoreCase)
        && language.Split('-').Any(subtag => subtag.ToUpperInvariant() is "HANT" or "TW" or "HK" or "MO");

    private static bool IsSimplified(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) && !IsTraditional(language);
}
