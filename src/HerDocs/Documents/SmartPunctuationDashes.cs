using static HerDocs.Documents.SmartPunctuationCharacters;

namespace HerDocs.Documents;

/// <summary>Decides what hyphens in a row stand for.</summary>
internal static class SmartPunctuationDashes
{
    /// <summary>The dash that so many hyphens at an index stand for, or '-' where they are themselves.</summary>
    public static char For(ReadOnlySpan<char> text, int index, int hyphens) => hyphens switch
    {
        1 => SmartPunctuationRanges.IsRange(text, index) || IsSpaced(text, index) ? '–' : '-',
        2 => ForTwo(text, index),
        3 => text[..index].IsWhiteSpace() && text[(index + 3)..].IsWhiteSpace() ? '-' : '—',
        _ => '-', // a rule
    };

    /// <summary>A single hyphen with spaces around it divides a sentence, unless it subtracts or begins an item of a list.</summary>
    private static bool IsSpaced(ReadOnlySpan<char> text, int index)
    {
        if (!IsWordSpace(At(text, index - 1)) || !IsWordSpace(At(text, index + 1)))
            return false;
        var before = text[..index].TrimEnd();
        var after = text[(index + 1)..].TrimStart();
        return !before.IsEmpty && !after.IsEmpty && !IsDash(before[^1]) && !IsDash(after[0]) && !IsOpeningBracket(before[^1])
            && !(char.IsDigit(before[^1]) && char.IsDigit(after[0]));
    }

    /// <summary>A dash with spaces or between numbers, a long one without, or themselves, as in "--to".</summary>
    private static char ForTwo(ReadOnlySpan<char> text, int index)
    {
        var before = At(text, index - 1);
        var after = At(text, index + 2);
        if (text[..index].IsWhiteSpace())
            return IsWordSpace(after) && !text[(index + 2)..].IsWhiteSpace() ? '—' : '-'; // -- Spike Jonze
        if (char.IsWhiteSpace(before) && IsWordSpace(after))
            return '–';
        if (IsWord(after) && (char.IsWhiteSpace(before) || IsOpeningBracket(before)))
            return '-';
        return char.IsAsciiDigit(before) && char.IsAsciiDigit(after) ? '–' : '—';
    }
}
