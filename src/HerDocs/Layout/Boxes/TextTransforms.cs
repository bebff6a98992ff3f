using System.Buffers;
using System.Text;
using HerDocs.Css.Values;

namespace HerDocs.Layout.Boxes;

/// <summary>text-transform (CSS Text 3 §2.1), with the customs of languages that Unicode's SpecialCasing knows.</summary>
internal static class TextTransforms
{
    private const TextTransform Cases = TextTransform.Uppercase | TextTransform.Lowercase | TextTransform.Capitalize;

    private const string SmallKana = "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォヵヶッャュョヮ";
    private const string LargeKana = "あいうえおつやゆよわかけアイウエオカケツヤユヨワ";

    /// <summary>The full case mappings that the invariant one lacks (Unicode, SpecialCasing).</summary>
    private static readonly (string Letter, string Capitals)[] SpecialCapitals =
        [("ß", "SS"), ("ŉ", "ʼN"), ("ǰ", "J̌"), ("ﬀ", "FF"), ("ﬁ", "FI"), ("ﬂ", "FL"), ("ﬃ", "FFI"), ("ﬄ", "FFL"), ("ﬅ", "ST"), ("ﬆ", "ST")];

    private static readonly SearchValues<char> SpecialLetters = SearchValues.Create(string.Concat(SpecialCapitals.Select(pair => pair.Letter)));

    /// <param name="language">A BCP 47 tag; empty when it is not known.</param>
    /// <param name="startsInWord">What stands before it is the first part of its first word.</param>
    public static string Apply(string text, TextTransform transform, string language, bool startsInWord = false)
    {
        if (transform == TextTransform.None)
            return text;
        text = (transform & Cases) switch
        {
            TextTransform.Uppercase => Uppercase(text, language),
            TextTransform.Lowercase => Lowercase(text, language),
            TextTransform.Capitalize => Capitalize(text, language, startsInWord),
            _ => text,
        };
        if (transform.HasFlag(TextTransform.FullSizeKana))
            text = string.Create(text.Length, text, (result, from) => Map(result, from, FullSize));
        if (transform.HasFlag(TextTransform.FullWidth))
            text = string.Create(text.Length, text, (result, from) => Map(result, from, FullWidth));
        return text;
    }

    /// <summary>How many characters of a transformed text one of the text itself became, at corresponding places.</summary>
    public static int LengthIn(string text, int index, string transformed, int at)
    {
        foreach (var (letter, capitals) in SpecialCapitals)
        {
            if (text[index] == letter[0] && string.CompareOrdinal(transformed, at, capitals, 0, capitals.Length) == 0)
                return capitals.Length;
        }
        // What was taken away is a mark.
        return IsMark(text[index]) && (at >= transformed.Length || transformed[at] != text[index]) ? 0 : 1;
    }

    private static string Uppercase(string text, string language)
    {
        if (IsTurkic(language))
            text = text.Replace('i', 'İ');
        else if (Is(language, "el"))
            text = GreekCapitals.WithoutAccents(text);
        text = text.ToUpperInvariant().Replace('ı', 'I');
        if (text.AsSpan().IndexOfAny(SpecialLetters) < 0)
            return text;
        var result = new StringBuilder(text);
        foreach (var (letter, capitals) in SpecialCapitals)
            result.Replace(letter, capitals);
        return result.ToString();
    }

    private static string Lowercase(string text, string language)
    {
        if (IsTurkic(language))
            text = text.Replace('I', 'ı').Replace('İ', 'i');
        var result = new StringBuilder(text.ToLowerInvariant());
        for (var i = 1; i < text.Length; i++)
        {
            // SpecialCasing, Final_Sigma.
            if (text[i] == 'Σ' && char.IsLetter(text[i - 1]) && (i + 1 == text.Length || !char.IsLetter(text[i + 1])))
                result[i] = 'ς';
        }
        return result.ToString();
    }

    private static string Capitalize(string text, string language, bool startsInWord)
    {
        var result = new StringBuilder(text);
        var atWordStart = !startsInWord;
        for (var i = 0; i < result.Length; i++)
        {
            var isLetter = char.IsLetterOrDigit(result[i]);
            if (isLetter && atWordStart)
            {
                // The Dutch digraph is one letter.
                if (Is(language, "nl") && (result[i] is 'i' or 'I') && i + 1 < result.Length && result[i + 1] == 'j')
                    result[i + 1] = 'J';
                result[i] = result[i] == 'i' && IsTurkic(language) ? 'İ' : char.ToUpperInvariant(result[i]);
            }
            // One before a word is a quotation mark, one within it an apostrophe.
            if (!IsApostrophe(result[i]))
                atWordStart = !IsOfWord(result[i]);
        }
        return result.ToString();
    }

    /// <summary>A word goes on after it.</summary>
    public static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || IsApostrophe(c) || char.IsSurrogate(c) || IsMark(c);

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static void Map(Span<char> result, string from, Func<char, char> map)
    {
        for (var i = 0; i < result.Length; i++)
            result[i] = map(from[i]);
    }

    private static char FullWidth(char c) => c switch
    {
        >= '!' and <= '~' => (char)(c + 0xFEE0),
        ' ' => '\u3000',
        '¢' => '￠',
        '£' => '￡',
        '¥' => '￥',
        '¬' => '￢',
        '¦' => '￤',
        '₩' => '￦',
        _ => c,
    };

    private static char FullSize(char c) => SmallKana.IndexOf(c, StringComparison.Ordinal) is >= 0 and var index ? LargeKana[index] : c;

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format;

    private static bool IsTurkic(string language) => Is(language, "tr") || Is(language, "az");

    private static bool Is(string language, string primary) =>
        language.StartsWith(primary, StringComparison.OrdinalIgnoreCase) && (language.Length == primary.Length || language[primary.Length] == '-');
}
