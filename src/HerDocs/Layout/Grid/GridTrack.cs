using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Layout.Grid;

/// <summary>A row or a column while its size is being found (CSS Grid 1 §12.3).</summary>
internal sealed class GridTrack
{
    /// <param name="whole">What percentages are of; where it is not known they are auto (CSS Grid 1 §7.2.1).</param>
    public GridTrack(TrackSize size, Length? whole)
    {
        (Least, FixedLeast) = Resolve(size.Least, whole);
        (Most, FixedMost) = Resolve(size.Most, whole);
        Flex = size.Most.Factor;
        // §12.4.
        Base = FixedLeast;
        Limit = Most == TrackBreadthKind.Fixed ? Length.Max(Base, FixedMost) : Length.Unlimited;
    }

    public TrackBreadthKind Least { get; }

    public TrackBreadthKind Most { get; }

    /// <summary>The minimum where it is a length, else zero.</summary>
    private Length FixedLeast { get; }

    /// <summary>The maximum where it is a length, or what fit-content() is limited to.</summary>
    public Length FixedMost { get; }

    /// <summary>The flex factor; zero for others.</summary>
    public double Flex { get; }

    /// <summary>The base size: in the end the size.</summary>
    public Length Base { get; set; }

    /// <summary>The growth limit; unlimited while nothing limits it.</summary>
    public Length Limit { get; set; }

    /// <summary>§12.5: its limit became finite only in the step before, so that the next may raise it.</summary>
    public bool IsInfinitelyGrowable { get; set; }

    /// <summary>Made by auto-fit and empty: it has no size, and the gaps beside it are one (§7.2.3.2).</summary>
    public bool IsCollapsed { get; init; }

    /// <summary>From the start of the container's content box, once all are sized.</summary>
    public Length Offset { get; set; }

    public Length End => Offset + Base;

    public bool IsFlexible => Most == TrackBreadthKind.Flexible;

    public bool IsInfinite => Limit >= Length.Unlimited;

    /// <summary>Sized by what is in it, at least downwards.</summary>
    public bool HasIntrinsicLeast => Least is TrackBreadthKind.Auto or TrackBreadthKind.MinContent or TrackBreadthKind.MaxContent;

    public bool HasIntrinsicMost => Most is not (TrackBreadthKind.Fixed or TrackBreadthKind.Flexible);

    /// <summary>Whether its maximum is what its content would like: auto and fit-content() count as such (§12.5).</summary>
    public bool HasMaxContentMost => Most is TrackBreadthKind.MaxContent or TrackBreadthKind.Auto or TrackBreadthKind.FitContent;

    /// <summary>Never larger than this, whatever is in it.</summary>
    public Length Cap => Most is TrackBreadthKind.Fixed or TrackBreadthKind.FitContent ? FixedMost : Length.Unlimited;

    private static (TrackBreadthKind Kind, Length Fixed) Resolve(TrackBreadth breadth, Length? whole)
    {
        if (breadth.Kind is not (TrackBreadthKind.Fixed or TrackBreadthKind.FitContent))
            return (breadth.Kind, Length.Zero);
        if (breadth.Value.HasPercentage && whole is null)
            return breadth.Kind == TrackBreadthKind.Fixed ? (TrackBreadthKind.Auto, Length.Zero) : (breadth.Kind, Length.Unlimited);
        return (breadth.Kind, breadth.Value.Resolve(whole ?? Length.Zero));
    }
}
