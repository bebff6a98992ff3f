using static HerDocs.Documents.SmartPunctuationCharacters;

namespace HerDocs.Documents;

/// <summary>
/// Recognises the ranges of numbers that beyond doubt are ones: years, pages after a word for page, and clock times. What could be a
/// date, a telephone number, an ISBN, a score or a title ("9-5") is none.
/// </summary>
internal static class SmartPunctuationRanges
{
    private const int EarliestYear = 1000;
    private const int LatestYear = 2199;
    private const int LongestSpan = 1000;

    /// <summary>How far before a range its word for page may stand, in characters.</summary>
    private const int LongestList = 60;

    /// <summary>The hyphen at an index stands between the ends of a range.</summary>
    public static bool IsRange(ReadOnlySpan<char> text, int hyphen)
    {
        var leftLength = DigitsBefore(text, hyphen);
        var rightLength = DigitsAt(text, hyphen + 1);
        if (leftLength is not (> 0 and <= 4) || rightLength is not (> 0 and <= 4))
            return false;
        var start = hyphen - leftLength;
        var end = hyphen + 1 + rightLength;
        if (IsTime(text, start, hyphen, end))
            return true;
        if (!StandsAlone(text, start, end))
            return false;
        var left = int.Parse(text[start..hyphen]);
        var right = int.Parse(text[(hyphen + 1)..end]);
        return leftLength == 4 && rightLength is 2 or 4 && AreYears(left, right, rightLength)
            ? !IsAmongNumbers(text, start, end)
            : (right > left || rightLength < leftLength) && IsAfterPage(text, start);
    }

    /// <summary>1997-2003, 1997-98; not 2009-10, which could be a month.</summary>
    private static bool AreYears(int left, int right, int rightLength) => left is >= EarliestYear and <= LatestYear
        && (rightLength == 4 ? right > left && right <= LatestYear && right - left <= LongestSpan : right > left % 100 && right > 12);

    /// <summary>19:30-22:00, digits around both ends and nothing else.</summary>
    private static bool IsTime(ReadOnlySpan<char> text, int start, int hyphen, int end)
    {
        if (hyphen - start != 2 || start < 2 || text[start - 1] != ':' || end + 2 >= text.Length || text[end] != ':')
            return false;
        var hours = DigitsBefore(text, start - 1);
        return hours is 1 or 2 && DigitsAt(text, end + 1) == 2 && StandsAlone(text, start - 1 - hours, end + 3);
    }

    /// <summary>No letter, digit, sign or further part stands beside the numbers.</summary>
    private static bool StandsAlone(ReadOnlySpan<char> text, int start, int end)
    {
        if (start > 0 && !char.IsWhiteSpace(text[start - 1]) && !IsQuote(text[start - 1]) && text[start - 1] is not ('(' or '['))
            return false;
        if (end == text.Length || char.IsWhiteSpace(text[end]) || IsQuote(text[end]) || text[end] is ')' or ']' or ';' or '!' or '?' or '…')
            return true;
        return text[end] is '.' or ',' or ':' && !(end + 1 < text.Length && char.IsDigit(text[end + 1]));
    }

    /// <summary>As a telephone number or an ISSN is.</summary>
    private static bool IsAmongNumbers(ReadOnlySpan<char> text, int start, int end)
    {
        var before = text[..start].TrimEnd(" \u00A0\u202F.:…");
        var after = text[end..].TrimStart(" \u00A0\u202F");
        if (before is [.., >= '0' and <= '9' or ')' or '+'] || after is [>= '0' and <= '9', ..])
            return true;
        Span<char> word = stackalloc char[10];
        var length = WordBefore(before, before.Length).ToLowerInvariant(word);
        return length > 0 && word[..length] is "issn" or "isbn" or "tel" or "téléphone" or "telefon" or "phone" or "fax" or "mobile";
    }

    /// <summary>pp. 3-5, 12-15</summary>
    private static bool IsAfterPage(ReadOnlySpan<char> text, int start) =>
        IsPageWord(text[Math.Max(0, start - LongestList)..start].TrimEnd("0123456789-–,& \u00A0\u202F"));

    /// <summary>The text ends with a word or an abbreviation for page.</summary>
    public static bool IsPageWord(ReadOnlySpan<char> text)
    {
        var word = WordBefore(text, text is [.., '.'] ? text.Length - 1 : text.Length);
        return text is [.., '.']
            ? word is "p" or "pp" or "P" or "Pp" or "S" or "s" or "ss" or "pág" or "págs" or "pag" or "pagg" or "str" or "blz" or "sid"
            : word is "p" or "pp" or "page" or "pages" or "Page" or "Pages" or "Seite" or "Seiten" or "página" or "páginas" or "pagina"
                or "pagine" or "strony" or "sidor";
    }
}
