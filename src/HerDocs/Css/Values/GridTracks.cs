using HerDocs.Geometry;

namespace HerDocs.Css.Values;

/// <summary>How a track is sized (CSS Grid 1 §7.2): no smaller than one breadth, no larger than another.</summary>
public readonly record struct TrackSize(TrackBreadth Least, TrackBreadth Most)
{
    public static readonly TrackSize Auto = new(TrackBreadth.Auto, TrackBreadth.Auto);

    /// <summary>A flexible breadth is a maximum; alone it stands for minmax(auto, …) (CSS Grid 1 §7.2.3).</summary>
    public static TrackSize Of(TrackBreadth breadth) => breadth.Kind switch
    {
        TrackBreadthKind.Flexible or TrackBreadthKind.FitContent => new(TrackBreadth.Auto, breadth),
        _ => new(breadth, breadth),
    };

    public override string ToString() =>
        this == Of(Most) ? Most.ToString() : $"minmax({Least}, {Most})";
}

/// <summary>One bound of a track's size.</summary>
/// <param name="Value">Of a fixed breadth; for fit-content the most it takes.</param>
/// <param name="Factor">Of a flexible breadth, in fr.</param>
public readonly record struct TrackBreadth(TrackBreadthKind Kind, LengthPercentage Value = default, double Factor = 0)
{
    public static readonly TrackBreadth Auto;

    public override string ToString() => Kind switch
    {
        TrackBreadthKind.Fixed => Value.ToString(),
        TrackBreadthKind.Flexible => Factor.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture) + "fr",
        TrackBreadthKind.MinContent => "min-content",
        TrackBreadthKind.MaxContent => "max-content",
        TrackBreadthKind.FitContent => $"fit-content({Value})",
        _ => "auto",
    };
}

/// <summary>What a bound of a track's size is measured by.</summary>
public enum TrackBreadthKind
{
    Auto,
    Fixed,
    Flexible,
    MinContent,
    MaxContent,
    FitContent,
}

/// <summary>Tracks side by side with the names of the lines around them, one more than there are tracks.</summary>
public sealed record GridTracks(IReadOnlyList<TrackSize> Sizes, IReadOnlyList<IReadOnlyList<string>> LineNames)
{
    public static readonly GridTracks None = new([], [[]]);

    /// <summary>Both one after the other; the lines where they meet are one.</summary>
    public GridTracks Then(GridTracks next) =>
        new([.. Sizes, .. next.Sizes], [.. LineNames.SkipLast(1), [.. LineNames[^1], .. next.LineNames[0]], .. next.LineNames.Skip(1)]);

    public override string ToString()
    {
        var words = new List<string>();
        for (var i = 0; i < LineNames.Count; i++)
        {
            if (LineNames[i].Count > 0)
                words.Add($"[{string.Join(' ', LineNames[i])}]");
            if (i < Sizes.Count)
                words.Add(Sizes[i].ToString());
        }
        return string.Join(' ', words);
    }
}

/// <summary>The value of grid-template-columns or grid-template-rows (CSS Grid 1 §7.2), counted repetitions written out.</summary>
/// <param name="Repeat">Tracks between both that are repeated as often as there is room; null for none.</param>
public sealed record GridTemplate(GridTracks Before, GridAutoRepeat? Repeat, GridTracks After)
{
    public static readonly GridTemplate None = new(GridTracks.None, null, GridTracks.None);

    public override string ToString()
    {
        var parts = new[] { Before.ToString(), Repeat?.ToString() ?? "", After.ToString() }.Where(part => part.Length > 0);
        return string.Join(' ', parts) is { Length: > 0 } text ? text : "none";
    }
}

/// <summary>repeat(auto-fill, …) or repeat(auto-fit, …) (CSS Grid 1 §7.2.3.2).</summary>
/// <param name="Fits">Tracks that stay empty are taken away.</param>
public sealed record GridAutoRepeat(bool Fits, GridTracks Tracks)
{
    public override string ToString() => $"repeat({(Fits ? "auto-fit" : "auto-fill")}, {Tracks})";
}
