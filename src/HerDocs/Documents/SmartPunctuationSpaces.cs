using static HerDocs.Documents.SmartPunctuationCharacters;

namespace HerDocs.Documents;

/// <summary>Decides which spaces a line may not break at, and which of those are narrow.</summary>
internal static class SmartPunctuationSpaces
{
    /// <summary>The space to set for the one at an index.</summary>
    public static char For(ReadOnlySpan<char> text, int index, SmartPunctuationLanguage language)
    {
        if (index == 0 || index + 1 == text.Length)
            return ' ';
        var before = text[..index];
        var after = text[(index + 1)..];
        if (language.IsFrench && FrenchSpace(before[^1], after[0], language) is var french and not ' ')
            return french;
        if (char.IsDigit(before[^1]) && BeginsWithUnit(after))
            return NarrowNoBreakSpace;
        var holds = IsBeforeDash(before, after) || IsAfterInitial(before, after) || IsAfterNumberedWord(before, after)
            || IsAfterLoneLetter(before, after, language);
        return holds ? NoBreakSpace : ' ';
    }

    /// <summary>The space of a French mark, or a plain one.</summary>
    private static char FrenchSpace(char before, char after, SmartPunctuationLanguage language) => (before, after) switch
    {
        ('«' or '‹', _) or (_, '»' or '›') => NarrowNoBreakSpace,
        (_, ':') => NoBreakSpace,
        (_, ';' or '!' or '?') when language.SpacesAllHighMarks => NarrowNoBreakSpace,
        _ => ' ',
    };

    /// <summary>126 min, 35 mm; the list is short, so that nothing else is taken for a unit.</summary>
    private static bool BeginsWithUnit(ReadOnlySpan<char> after)
    {
        if (after[0] is '%' or '‰' or '°' or '€')
            return after.Length == 1 || !char.IsLetterOrDigit(after[1]) || (after[0] == '°' && after[1] is 'C' or 'F');
        var unit = WordAt(after, 0);
        return unit is "min" or "h" or "mm" or "cm" or "m" or "km" or "kg" or "g" or "fps" or "Hz" or "kHz" or "dB" or "px" or "dpi"
            or "kB" or "MB" or "GB" or "zł" or "Kč" or "kr" && (unit.Length == after.Length || !char.IsDigit(after[unit.Length]));
    }

    /// <summary>A line does not begin with a dash that divides a sentence.</summary>
    private static bool IsBeforeDash(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        after[0] is '–' or '—' && !char.IsWhiteSpace(before[^1]) && (after.Length == 1 || IsWordSpace(after[1]));

    /// <summary>K. K. Barrett</summary>
    private static bool IsAfterInitial(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before is [.., var letter, '.'] && char.IsUpper(letter) && char.IsUpper(after[0])
        && (before.Length == 2 || before[^3] == '.' || IsOpening(before[^3]) || IsQuote(before[^3]));

    /// <summary>p. 12, No. 5</summary>
    private static bool IsAfterNumberedWord(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (!char.IsAsciiDigit(after[0]))
            return false;
        if (before[^1] != '.')
            return before[^1] is '№' or '§';
        return SmartPunctuationRanges.IsPageWord(before)
            || WordBefore(before, before.Length - 1) is "No" or "Nos" or "Nr" or "Vol" or "vol" or "Ch" or "ch" or "Fig" or "fig" or "Abb";
    }

    /// <summary>w kinie</summary>
    private static bool IsAfterLoneLetter(ReadOnlySpan<char> before, ReadOnlySpan<char> after, SmartPunctuationLanguage language) =>
        language.HoldsToNextWord(before[^1]) && char.IsLetterOrDigit(after[0])
        && (before.Length == 1 || IsOpening(before[^2]) || IsQuote(before[^2]));
}
