using HerDocs.Css.Values;
using HerDocs.Writers.Word.Stories;

namespace HerDocs.Writers.Word.Styles;

/// <summary>The grounds of every other row (ECMA-376 Part 1 §17.18.89, band1Horz and band2Horz).</summary>
internal sealed record TableBands(Color First, Color Second)
{
    public Color Of(int index) => index % 2 == 0 ? First : Second;

    /// <summary>Null where rows do not take turns.</summary>
    public static TableBands? Of(IReadOnlyList<StoryTable> tables)
    {
        var grounds = tables
            .SelectMany(table => TablePlace.Of(table))
            .Where(place => place.IsInBody)
            .Select(place => (IsSecond: place.BandIndex % 2 == 1, place.Cell.Shading))
            .Distinct()
            .ToList();
        var first = grounds.FindAll(ground => !ground.IsSecond);
        var second = grounds.FindAll(ground => ground.IsSecond);
        return first.Count == 1 && second.Count == 1 && first[0].Shading != second[0].Shading ? new TableBands(first[0].Shading, second[0].Shading) : null;
    }
}
