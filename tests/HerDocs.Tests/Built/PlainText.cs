using System.Globalization;
using System.Text;

namespace HerDocs.Tests.Built;

/// <summary>
/// A text as words, so that texts of different formats can be compared: without what typography changes (quotation marks, dashes and
/// hyphens, spaces, case) and without punctuation, except in numbers.
/// </summary>
internal static class PlainText
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        var isSpaced = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) || IsDash(text, i))
            {
                isSpaced = plain.Length > 0;
                continue;
            }
            var kept = Kept(text, i);
            if (kept.Length == 0)
                continue;
            if (isSpaced)
                plain.Append(' ');
            isSpaced = false;
            plain.Append(kept);
        }
        return plain.ToString();
    }

    /// <summary>A dash, or two or more hyphens, which become one; a single hyphen belongs to its word.</summary>
    private static bool IsDash(string text, int i) =>
        text[i] is '–' or '—' or '―'
        || (text[i] == '-' && ((i > 0 && text[i - 1] == '-') || (i + 1 < text.Length && text[i + 1] == '-')));

    /// <summary>With a space before and behind, so that whole words can be looked for.</summary>
    public static string Padded(string text) => $" {Of(text)} ";

    /// <summary>What a character leaves; ß and the final sigma are what they become when capitals are made and unmade.</summary>
    private static string Kept(string text, int i) => text[i] switch
    {
        'ß' => "ss",
        'ς' => "σ",
        '.' or ',' or ':' or '/' when i > 0 && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]) => text[i].ToString(),
        var c when char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is
            UnicodeCategory.NonSpacingMark or UnicodeCategory.CurrencySymbol => char.ToLowerInvariant(c).ToString(),
        _ => "",
    };
}
