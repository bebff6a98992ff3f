using HerDocs.Geometry;

namespace HerDocs.Layout.Grid;

/// <summary>Makes the tracks that items span large enough for them (CSS Grid 1 §12.5.1, distributing extra space).</summary>
internal sealed class SpaceDistribution(IReadOnlyList<GridTrack> tracks, Length gap)
{
    private readonly Length[] planned = new Length[tracks.Count];
    private readonly Length[] incurred = new Length[tracks.Count];

    /// <summary>Raises base sizes, up to growth limits first.</summary>
    /// <param name="takes">The tracks that this step is about.</param>
    /// <param name="takesBeyond">Those among them that go on beyond their limits; where there is none, all do.</param>
    public void RaiseBases(
        IReadOnlyList<GridContribution> items,
        Func<GridContribution, Length> contribution,
        Func<GridTrack, bool> takes,
        Func<GridTrack, bool> takesBeyond)
    {
        Plan(items, contribution, takes, takesBeyond, track => track.Base, track => track.Limit);
        for (var i = 0; i < tracks.Count; i++)
            tracks[i].Base += planned[i];
    }

    /// <summary>Raises growth limits.</summary>
    public void RaiseLimits(
        IReadOnlyList<GridContribution> items, Func<GridContribution, Length> contribution, Func<GridTrack, bool> takes, bool marksGrowable)
    {
        Plan(
            items,
            contribution,
            takes,
            takes,
            track => track.IsInfinite ? track.Base : track.Limit,
            track => track.IsInfinite || track.IsInfinitelyGrowable ? Length.Max(track.Cap, track.Base) : track.Limit);
        for (var i = 0; i < tracks.Count; i++)
        {
            var track = tracks[i];
            var wasInfinite = track.IsInfinite;
            if (planned[i] > Length.Zero || (wasInfinite && takes(track) && items.Any(item => item.Start <= i && i < item.End)))
                track.Limit = (wasInfinite ? track.Base : track.Limit) + planned[i];
            track.IsInfinitelyGrowable = marksGrowable && wasInfinite && !track.IsInfinite;
        }
    }

    /// <summary>The gaps between the tracks that an item spans.</summary>
    public Length Gaps(int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
            count += tracks[i].IsCollapsed ? 0 : 1;
        return gap * Math.Max(0, count - 1);
    }

    private void Plan(
        IReadOnlyList<GridContribution> items,
        Func<GridContribution, Length> contribution,
        Func<GridTrack, bool> takes,
        Func<GridTrack, bool> takesBeyond,
        Func<GridTrack, Length> size,
        Func<GridTrack, Length> limit)
    {
        Array.Clear(planned);
        foreach (var item in items)
        {
            var space = contribution(item) - Gaps(item.Start, item.End);
            for (var i = item.Start; i < item.End; i++)
                space -= size(tracks[i]);
            if (space <= Length.Zero)
                continue;
            Array.Clear(incurred, item.Start, item.Span);
            var affected = Enumerable.Range(item.Start, item.Span).Where(i => takes(tracks[i])).ToList();
            space = Share(space, affected, i => limit(tracks[i]) - size(tracks[i]));
            var beyond = affected.FindAll(i => takesBeyond(tracks[i]));
            Share(space, beyond.Count > 0 ? beyond : affected, _ => Length.Unlimited);
            for (var i = item.Start; i < item.End; i++)
                planned[i] = Length.Max(planned[i], incurred[i]);
        }
    }

    /// <summary>Shares space in proportion to flex factors, or evenly where there are none; returns what is left.</summary>
    private Length Share(Length space, List<int> affected, Func<int, Length> most)
    {
        var open = affected.FindAll(i => incurred[i] < most(i));
        while (space > Length.Tolerance && open.Count > 0)
        {
            var factors = open.Sum(i => tracks[i].Flex);
            var frozen = open.FindAll(i => incurred[i] + (space * Weight(i, factors, open.Count)) >= most(i));
            if (frozen.Count == 0)
            {
                foreach (var i in open)
                    incurred[i] += space * Weight(i, factors, open.Count);
                return Length.Zero;
            }
            foreach (var i in frozen)
            {
                space -= most(i) - incurred[i];
                incurred[i] = most(i);
            }
            open.RemoveAll(frozen.Contains);
        }
        return space;
    }

    private double Weight(int track, double factors, int count) => factors > 0 ? tracks[track].Flex / factors : 1.0 / count;
}
