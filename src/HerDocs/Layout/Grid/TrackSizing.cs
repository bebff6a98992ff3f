using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Layout.Grid;

/// <summary>The track sizing algorithm (CSS Grid 1 §12.3) for the rows or the columns of one grid.</summary>
/// <param name="available">The container's size; null where the constraint says what is asked for.</param>
internal sealed class TrackSizing(IReadOnlyList<GridTrack> tracks, Length gap, SizingConstraint constraint, Length? available)
{
    private readonly SpaceDistribution distribution = new(tracks, gap);

    /// <param name="least">The least size of a container whose size follows from its tracks.</param>
    /// <param name="stretches">Tracks of auto size take what is left over.</param>
    public void Size(IReadOnlyList<GridContribution> items, Length least, bool stretches)
    {
        ResolveIntrinsic(items);
        Maximize();
        ExpandFlexible(items, least);
        if (stretches)
            StretchAuto(least);
    }

    /// <summary>All tracks and the gaps between them.</summary>
    public Length Total
    {
        get
        {
            var total = distribution.Gaps(0, tracks.Count);
            foreach (var track in tracks)
                total += track.Base;
            return total;
        }
    }

    /// <summary>§12.5: items of one track first, then those that span several, then those that span flexible ones.</summary>
    private void ResolveIntrinsic(IReadOnlyList<GridContribution> items)
    {
        var crossing = new List<GridContribution>();
        var spanning = new SortedDictionary<int, List<GridContribution>>();
        foreach (var item in items)
        {
            if (CrossesFlexible(item))
                crossing.Add(item);
            else if (spanning.TryGetValue(item.Span, out var same))
                same.Add(item);
            else
                spanning.Add(item.Span, [item]);
        }
        foreach (var same in spanning.Values)
            Increase(same, track => !track.IsFlexible);
        if (crossing.Count > 0)
            Increase(crossing, track => track.IsFlexible);
        foreach (var track in tracks)
        {
            if (track.IsInfinite)
                track.Limit = track.Base;
        }
    }

    /// <summary>§12.5 steps 2 to 4: minimums, then maximums, of the tracks that the step is about.</summary>
    private void Increase(List<GridContribution> items, Func<GridTrack, bool> isOpen)
    {
        var isContent = constraint != SizingConstraint.None;
        distribution.RaiseBases(
            items, item => item.Minimum, track => isOpen(track) && track.HasIntrinsicLeast, track => track.HasIntrinsicMost);
        if (isContent)
        {
            distribution.RaiseBases(
                items, item => Limited(item, item.Least), track => isOpen(track) && track.Least == TrackBreadthKind.Auto, track => track.HasIntrinsicMost);
        }
        distribution.RaiseBases(
            items,
            item => item.Least,
            track => isOpen(track) && track.Least is TrackBreadthKind.MinContent or TrackBreadthKind.MaxContent,
            track => track.HasIntrinsicMost);
        if (constraint == SizingConstraint.MaxContent && items[0].Span > 1)
        {
            distribution.RaiseBases(
                items, item => Limited(item, item.Preferred), track => isOpen(track) && track.Least == TrackBreadthKind.Auto, track => track.HasMaxContentMost);
        }
        distribution.RaiseBases(
            items, item => item.Preferred, track => isOpen(track) && track.Least == TrackBreadthKind.MaxContent, track => track.HasMaxContentMost);
        KeepLimits();
        distribution.RaiseLimits(items, item => item.Least, track => isOpen(track) && track.HasIntrinsicMost, marksGrowable: true);
        distribution.RaiseLimits(items, item => item.Preferred, track => isOpen(track) && track.HasMaxContentMost, marksGrowable: false);
        KeepLimits();
    }

    private void KeepLimits()
    {
        foreach (var track in tracks)
        {
            if (track.Most == TrackBreadthKind.FitContent && !track.IsInfinite)
                track.Limit = Length.Min(track.Limit, track.FixedMost);
            track.Limit = Length.Max(track.Limit, track.Base);
        }
    }

    /// <summary>A contribution within the maximums of its tracks, where they are all lengths, but no less than its minimum (§12.5).</summary>
    private Length Limited(GridContribution item, Length size)
    {
        var most = distribution.Gaps(item.Start, item.End);
        for (var i = item.Start; i < item.End; i++)
            most += tracks[i].Cap;
        return Length.Max(item.Minimum, Length.Min(size, most));
    }

    /// <summary>§12.6: what is free goes to the base sizes, as far as the growth limits let them.</summary>
    private void Maximize()
    {
        if (constraint == SizingConstraint.MinContent)
            return;
        if (available is not { } room)
        {
            foreach (var track in tracks)
                track.Base = track.Limit;
            return;
        }
        var free = room - Total;
        var open = tracks.Where(track => track.Base < track.Limit).ToList();
        while (free > Length.Tolerance && open.Count > 0)
        {
            var share = free / open.Count;
            foreach (var track in open)
            {
                var growth = Length.Min(share, track.Limit - track.Base);
                track.Base += growth;
                free -= growth;
            }
            open.RemoveAll(track => (track.Limit - track.Base).FitsIn(Length.Zero));
        }
    }

    /// <summary>§12.7.</summary>
    private void ExpandFlexible(IReadOnlyList<GridContribution> items, Length least)
    {
        if (constraint == SizingConstraint.MinContent || !tracks.Any(track => track.IsFlexible))
            return;
        if (available is { } room)
        {
            Expand(Fraction(0, tracks.Count, room));
            return;
        }
        var fraction = Length.Zero;
        foreach (var track in tracks)
        {
            if (track.IsFlexible)
                fraction = Length.Max(fraction, track.Base / Math.Max(1, track.Flex));
        }
        foreach (var item in items)
        {
            if (CrossesFlexible(item))
                fraction = Length.Max(fraction, Fraction(item.Start, item.End, item.Preferred));
        }
        Expand(fraction);
        if (Total < least)
            Expand(Fraction(0, tracks.Count, least));
    }

    private void Expand(Length fraction)
    {
        foreach (var track in tracks)
        {
            if (track.IsFlexible)
                track.Base = Length.Max(track.Base, fraction * track.Flex);
        }
    }

    /// <summary>The size of one fr in some tracks that are to fill a space (§12.7.1).</summary>
    private Length Fraction(int start, int end, Length space)
    {
        var rigid = new HashSet<GridTrack>();
        while (true)
        {
            var (left, factors) = (space - distribution.Gaps(start, end), 0.0);
            for (var i = start; i < end; i++)
            {
                if (!tracks[i].IsFlexible || rigid.Contains(tracks[i]))
                    left -= tracks[i].Base;
                else
                    factors += tracks[i].Flex;
            }
            var fraction = Length.Max(Length.Zero, left / Math.Max(1, factors));
            var grew = false;
            for (var i = start; i < end; i++)
                grew |= tracks[i].IsFlexible && !(tracks[i].Base).FitsIn(fraction * tracks[i].Flex) && rigid.Add(tracks[i]);
            if (!grew)
                return fraction;
        }
    }

    /// <summary>§12.8.</summary>
    private void StretchAuto(Length least)
    {
        var free = (available ?? least) - Total;
        var open = tracks.Where(track => track is { Most: TrackBreadthKind.Auto, IsCollapsed: false }).ToList();
        if (free <= Length.Zero || open.Count == 0 || constraint == SizingConstraint.MinContent)
            return;
        foreach (var track in open)
            track.Base += free / open.Count;
    }

    private bool CrossesFlexible(GridContribution item)
    {
        for (var i = item.Start; i < item.End; i++)
        {
            if (tracks[i].IsFlexible)
                return true;
        }
        return false;
    }
}
