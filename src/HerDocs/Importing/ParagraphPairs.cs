namespace HerDocs.Importing;

/// <summary>Tells which paragraph of a document is which of another that was made of it.</summary>
internal static class ParagraphPairs
{
    /// <summary>A larger document is compared as far as both begin and end alike.</summary>
    private const long LargestTable = 9_000_000;

    /// <summary>Of its words a paragraph must keep one in three to be the same.</summary>
    private const double LeastAlike = 1 / 3d;

    public static IEnumerable<(int Old, int Now)> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var (old, now) = (0, 0);
        foreach (var pair in Same(before, after).Append((before.Count, after.Count)))
        {
            foreach (var changed in Changed(before, after, old, pair.Item1, now, pair.Item2))
                yield return changed;
            if (pair.Item1 < before.Count)
                yield return pair;
            (old, now) = (pair.Item1 + 1, pair.Item2 + 1);
        }
    }

    /// <summary>What is between two that stayed, in order: the first that is alike, or the only one for the only one.</summary>
    private static IEnumerable<(int Old, int Now)> Changed(IReadOnlyList<string> before, IReadOnlyList<string> after, int old, int oldEnd, int now, int nowEnd)
    {
        if (oldEnd - old == nowEnd - now)
        {
            for (var i = 0; i < oldEnd - old; i++)
                yield return (old + i, now + i);
            yield break;
        }
        for (; old < oldEnd; old++)
        {
            for (var candidate = now; candidate < nowEnd; candidate++)
            {
                if (Alike(before[old], after[candidate]) < LeastAlike)
                    continue;
                yield return (old, candidate);
                now = candidate + 1;
                break;
            }
        }
    }

    private static double Alike(string one, string other)
    {
        var (words, others) = (WordsOf(one), WordsOf(other));
        var all = Math.Max(words.Count, others.Count);
        words.IntersectWith(others);
        return all == 0 ? 1 : words.Count / (double)all;
    }

    private static HashSet<string> WordsOf(string text) =>
        [.. text.Split(' ').Select(word => string.Concat(word.Where(char.IsLetterOrDigit))).Where(word => word.Length > 0)];

    private static List<(int, int)> Same(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var pairs = new List<(int, int)>();
        if ((long)before.Count * after.Count > LargestTable)
            return pairs;
        var common = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
        {
            for (var j = after.Count - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }
        for (var (i, j) = (0, 0); i < before.Count && j < after.Count;)
        {
            if (before[i] == after[j])
                pairs.Add((i++, j++));
            else if (common[i + 1, j] >= common[i, j + 1])
                i++;
            else
                j++;
        }
        return pairs;
    }
}
