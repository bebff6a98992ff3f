using System.Globalization;

namespace HerDocs.Layout.Inlines;

/// <summary>
/// Where the words of an Arabic text take a longer stroke: after which character, and how good a place it is. By the customs of
/// scribes: after a seen or sad, before the tall and the final letters, never between lam and alef.
/// </summary>
internal static class KashidaPlaces
{
    private const string Teeth = "سشصضښڛڜۺۻ";
    private const string FinalRound = "ةهحخجدذۀہەڈچ";
    private const string FinalTall = "اأإآطظلكکگ";
    private const string FinalDeep = "رزيىیړڑژۍ";
    private const string FinalWide = "وعغقفؤ";
    private const string ToothLetters = "بتثنيیپئٹ";

    /// <summary>The best place of each word that has one, in order; ranks count from one, the best.</summary>
    public static IEnumerable<(int Index, int Rank)> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && IsOfWord(text[end]))
                end++;
            if (end > start && BestIn(text, start, end) is { } best)
                yield return best;
            start = end + 1;
        }
    }

    private static (int Index, int Rank)? BestIn(string text, int start, int end)
    {
        (int Index, int Rank)? best = null;
        for (var i = start; i < end; i++)
        {
            if (IsMark(text[i]) || NextLetter(text, i, end) is not { } next || !Joins(text[i], text[next]))
                continue;
            var rank = Rank(text, i, next, end);
            // Of equally good places the last: a word opens slowly and ends with a stroke.
            if (best is null || rank <= best.Value.Rank)
                best = (next - 1, rank);
        }
        return best;
    }

    private static int Rank(string text, int letter, int next, int end)
    {
        if (text[letter] == '\u0640' || text[next] == '\u0640')
            return 1;
        if (Teeth.Contains(text[letter]))
            return 2;
        var following = NextLetter(text, next, end);
        if (following is { } last)
            return ToothLetters.Contains(text[next]) && FinalDeep.Contains(text[last]) && NextLetter(text, last, end) is null ? 5 : 8;
        if (FinalRound.Contains(text[next]))
            return 3;
        if (FinalTall.Contains(text[next]))
            return 4;
        return FinalWide.Contains(text[next]) ? 6 : 7;
    }

    private static int? NextLetter(string text, int index, int end)
    {
        for (index++; index < end; index++)
        {
            if (!IsMark(text[index]))
                return index;
        }
        return null;
    }

    private static bool Joins(char letter, char next) =>
        ArabicJoining.JoinsNext(letter) && ArabicJoining.JoinsPrevious(next) && !(letter is 'ل' or 'ڵ' && next is 'ا' or 'أ' or 'إ' or 'آ' or 'ٱ');

    private static bool IsOfWord(char c) => char.IsLetter(c) || IsMark(c) || c == '\u0640';

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
