using System.Text;

namespace HerDocs.Importing;

/// <summary>
/// Takes an edit over into the text that it was made from. A document shows a text other than a profile has it, with quotation marks
/// and dashes set right and lines joined; what nobody touched stays as it was written.
/// </summary>
internal static class TextMerge
{
    /// <summary>Cells of the table of common words; beyond it everything between the first and the last change is taken as changed.</summary>
    private const int LargestTable = 4_000_000;

    /// <param name="source">As the profile has it.</param>
    /// <param name="shown">As the document showed it.</param>
    /// <param name="edited">As the document shows it now.</param>
    public static string Apply(string source, string shown, string edited)
    {
        var (sources, before, after) = (Words(source), Words(shown), Words(edited));
        if (!IsSame(sources, before))
            return Typed(edited, source);
        var merged = new StringBuilder();
        foreach (var (old, now) in Kept(before, after))
        {
            if (now is not { } index)
                continue;
            var word = old is { } kept ? sources[kept] : after[index] with { Text = Typed(after[index].Text, source) };
            if (merged.Length > 0)
                merged.Append(word.EndsParagraph == after[index].EndsParagraph && word.Blank.Length > 0 ? word.Blank : after[index].Blank);
            merged.Append(word.Text);
        }
        return merged.ToString();
    }

    /// <summary>What people type for what typography puts: plain blanks, and straight quotation marks where the source has such.</summary>
    public static string Typed(string text, string source = "")
    {
        var typed = text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace("\u2060", "", StringComparison.Ordinal);
        if (source.Contains('\'') && !source.Contains('’'))
            typed = typed.Replace('’', '\'').Replace('‘', '\'');
        return source.Contains('"') && !source.Contains('“') ? typed.Replace('“', '"').Replace('”', '"') : typed;
    }

    /// <summary>Whether both have the same words, but for marks.</summary>
    private static bool IsSame(List<Word> sources, List<Word> shown)
    {
        if (sources.Count != shown.Count)
            return false;
        for (var i = 0; i < sources.Count; i++)
        {
            if (!Letters(sources[i].Text).Equals(Letters(shown[i].Text), StringComparison.OrdinalIgnoreCase))
                return false;
        }
        return true;
    }

    private static string Letters(string word) => string.Concat(word.Where(char.IsLetterOrDigit));

    private static List<Word> Words(string text)
    {
        var words = new List<Word>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsWhiteSpace(text[i]))
                i++;
            var end = i;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            if (end > i)
                words.Add(new Word(text[start..i], text[i..end]));
            i = end;
        }
        return words;
    }

    /// <summary>Pairs what is the same in both, in order: an index of one alone is of a word that went or came.</summary>
    private static IEnumerable<(int? Old, int? Now)> Kept(List<Word> before, List<Word> after)
    {
        var start = 0;
        while (start < before.Count && start < after.Count && before[start].Is(after[start]))
            start++;
        var end = 0;
        while (end < before.Count - start && end < after.Count - start && before[^(end + 1)].Is(after[^(end + 1)]))
            end++;
        for (var i = 0; i < start; i++)
            yield return (i, i);
        foreach (var pair in Changed(before, after, start, before.Count - end, after.Count - end))
            yield return pair;
        for (var i = end; i > 0; i--)
            yield return (before.Count - i, after.Count - i);
    }

    private static IEnumerable<(int? Old, int? Now)> Changed(List<Word> before, List<Word> after, int start, int beforeEnd, int afterEnd)
    {
        var (rows, columns) = (beforeEnd - start, afterEnd - start);
        var common = (long)rows * columns <= LargestTable ? Common(before, after, start, rows, columns) : null;
        var (row, column) = (0, 0);
        while (row < rows || column < columns)
        {
            if (common is not null && row < rows && column < columns && before[start + row].Is(after[start + column]))
                yield return (start + row++, start + column++);
            else if (column < columns && (row == rows || common is null || common[row, column + 1] > common[row + 1, column]))
                yield return (null, start + column++);
            else
                yield return (start + row++, null);
        }
    }

    /// <summary>How many words both have in common from each pair of places on.</summary>
    private static int[,] Common(List<Word> before, List<Word> after, int start, int rows, int columns)
    {
        var common = new int[rows + 1, columns + 1];
        for (var row = rows - 1; row >= 0; row--)
        {
            for (var column = columns - 1; column >= 0; column--)
            {
                common[row, column] = before[start + row].Is(after[start + column])
                    ? common[row + 1, column + 1] + 1
                    : Math.Max(common[row + 1, column], common[row, column + 1]);
            }
        }
        return common;
    }

    /// <param name="Blank">What stands before it.</param>
    private readonly record struct Word(string Blank, string Text)
    {
        public bool EndsParagraph => Blank.Count(character => character == '\n') > 1;

        public bool Is(Word other) => Text == other.Text && EndsParagraph == other.EndsParagraph;
    }
}
