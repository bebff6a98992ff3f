using System.Globalization;

namespace HerDocs.Documents;

/// <summary>
/// Kinds of characters that decide what the punctuation beside them means. A typographic character is of the same kind as the plain
/// ones it is set for, so that text set once is left as it is.
/// </summary>
internal static class SmartPunctuationCharacters
{
    /// <summary>Stands for what must stay as it is: code, web addresses, pictures. It counts as a letter.</summary>
    public const char Opaque = '\uFFFC';

    public const char NoBreakSpace = '\u00A0';
    public const char NarrowNoBreakSpace = '\u202F';

    /// <summary>The character at an index, and a space beyond the ends.</summary>
    public static char At(ReadOnlySpan<char> text, int index) => index >= 0 && index < text.Length ? text[index] : ' ';

    public static bool IsStraightQuote(char c) => c is '"' or '\'';

    /// <summary>A space that is no part of the punctuation beside it, as the narrow one inside a guillemet is.</summary>
    public static bool IsWordSpace(char c) => char.IsWhiteSpace(c) && c is not (NoBreakSpace or NarrowNoBreakSpace);

    public static bool IsWord(char c) =>
        char.IsLetterOrDigit(c) || c == Opaque || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    public static bool IsDash(char c) => c is '-' or '–' or '—';

    public static bool IsQuote(char c) =>
        c is '"' or '\'' or '“' or '”' or '„' or '‘' or '’' or '‚' or '«' or '»' or '‹' or '›' or '′' or '″';

    public static bool IsOpeningBracket(char c) => c is '(' or '[' or '{';

    /// <summary>Something begins after it.</summary>
    public static bool IsOpening(char c) =>
        char.IsWhiteSpace(c) || IsDash(c) || IsOpeningBracket(c) || c is '/' or '“' or '„' or '‘' or '‚' or '«' or '‹' or '¿' or '¡';

    /// <summary>The length of the digits that end before an index.</summary>
    public static int DigitsBefore(ReadOnlySpan<char> text, int index)
    {
        var start = index;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        return index - start;
    }

    /// <summary>The length of the digits that begin at an index.</summary>
    public static int DigitsAt(ReadOnlySpan<char> text, int index)
    {
        var end = index;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return Math.Max(0, end - index);
    }

    /// <summary>The letters that begin at an index.</summary>
    public static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, int index)
    {
        var end = index;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return text[index..end];
    }

    /// <summary>The letters that end before an index.</summary>
    public static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int index)
    {
        var start = index;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return text[start..index];
    }
}
