using System.Globalization;
using HerDocs.Css;

namespace HerDocs.Layout.Boxes;

/// <summary>Parts the first letter of a paragraph from the rest of it (CSS Pseudo-Elements 4 §2.2).</summary>
internal static class FirstLetter
{
    public static void Split(List<InlineItem> items, ComputedStyle style)
    {
        var index = items.FindIndex(item => item is InlineText or InlineAtom or InlineLineBreak);
        if (index < 0 || items[index] is not InlineText text)
            return;
        var start = text.Text.Length - text.Text.AsSpan().TrimStart().Length;
        var length = Length(text.Text.AsSpan(start));
        if (length == 0)
            return;
        var letter = text.Text.Substring(start, length);
        items[index] = text with { Text = text.Text[(start + length)..] };
        items.Insert(index, style.InitialLetter is null
            ? new InlineText(text.Source, letter, style, text.Language)
            : new InlineInitialLetter(text.Source, letter, style, text.Language));
    }

    /// <summary>The letter with its marks, and the punctuation around it.</summary>
    private static int Length(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsPunctuation(text[length]))
            length++;
        if (length == text.Length || char.IsWhiteSpace(text[length]))
            return 0;
        length += StringInfo.GetNextTextElementLength(text[length..]);
        while (length < text.Length && IsPunctuation(text[length]))
            length++;
        return length;
    }

    private static bool IsPunctuation(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
        or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation;
}
