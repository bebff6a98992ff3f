using HerDocs.Profiles;

namespace HerDocs.Templates.Functions;

/// <summary>The order of <c>array.sort</c>: nothing, then numbers, dates and times, then texts by their letters.</summary>
internal sealed class SortOrder : IComparer<object?>
{
    public static readonly SortOrder Instance = new();

    public int Compare(object? x, object? y) => (x, y) switch
    {
        (decimal a, decimal b) => a.CompareTo(b),
        (PartialDate a, PartialDate b) => a.CompareTo(b),
        (TimeOnly a, TimeOnly b) => a.CompareTo(b),
        (string a, string b) => CompareTexts(a, b),
        _ => Rank(x).CompareTo(Rank(y)),
    };

    private static int CompareTexts(string a, string b)
    {
        // Letters with accents stand beside their plain ones, as a reader looks for them.
        var order = string.Compare(LatinLetters.Fold(a), LatinLetters.Fold(b), StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order : string.CompareOrdinal(a, b);
    }

    private static int Rank(object? value) => value switch
    {
        null => 0,
        decimal => 1,
        PartialDate => 2,
        TimeOnly => 3,
        string => 4,
        _ => 5,
    };
}
