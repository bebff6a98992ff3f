namespace HerDocs.Diagnostics;

/// <summary>Finds the known name that someone most likely meant.</summary>
public static class NearestName
{
    /// <summary>The known name nearest to what was typed, or null when none is near enough to be meant.</summary>
    public static string? Find(string typed, IEnumerable<string> known)
    {
        // Files of one kind all end alike, which says nothing of which is meant.
        var stem = typed.LastIndexOf('.') is > 0 and var dot ? dot : typed.Length;
        var limit = Math.Max(1, stem / 3);
        string? nearest = null;
        foreach (var name in known)
        {
            var distance = Distance(typed, name);
            if (distance > limit || string.Equals(typed, name, StringComparison.Ordinal))
                continue;
            limit = distance - 1;
            nearest = name;
            if (limit < 0)
                break;
        }
        return nearest;
    }

    /// <summary>The sentence "did you mean …?", or null when no name is near.</summary>
    public static string? Hint(string typed, IEnumerable<string> known) =>
        Find(typed, known) is { } name ? $"did you mean `{name}`?" : null;

    /// <summary>Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours; case is not counted.</summary>
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 8)
            return int.MaxValue;
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }
        return rows[a.Length, b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
