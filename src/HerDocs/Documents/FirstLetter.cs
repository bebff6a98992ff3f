using System.Buffers;
using System.Globalization;
using System.Text;
using HerDocs.Css;
using HerDocs.Fonts;

namespace HerDocs.Documents;

/// <summary>The first letter of a text, with its marks and the punctuation around it (CSS Pseudo-Elements 4 §2.2).</summary>
internal static class FirstLetter
{
    /// <summary>Where it is; null when there is none, or none that its style can take out of its word.</summary>
    public static (int Start, int Length)? Find(ReadOnlySpan<char> text, ComputedStyle style)
    {
        var start = text.Length - text.TrimStart().Length;
        var letter = start;
        while (letter < text.Length && IsPunctuation(text[letter]))
            letter++;
        if (letter == text.Length || char.IsWhiteSpace(text[letter]))
            return null;
        // CSS Inline 3 §7: an initial letter that joins the next one would have to be the whole word.
        if (style.InitialLetter is not null && Rune.DecodeFromUtf16(text[letter..], out var rune, out _) == OperationStatus.Done && Script.Of(rune.Value).IsCursive)
            return null;
        var end = letter + StringInfo.GetNextTextElementLength(text[letter..]);
        while (end < text.Length && IsPunctuation(text[end]))
            end++;
        return (start, end - start);
    }

    private static bool IsPunctuation(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
        or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation;
}
