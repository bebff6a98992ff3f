using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;

namespace HerDocs.Layout.Flex;

/// <summary>Items side by side along the main axis (CSS Flexbox 1 §9.3).</summary>
internal sealed class FlexLine(IReadOnlyList<FlexItem> items, Length gap)
{
    public IReadOnlyList<FlexItem> Items { get; } = items;

    /// <summary>The cross size.</summary>
    public Length Cross { get; set; }

    /// <summary>From the start of the container's content box along the cross axis.</summary>
    public Length Offset { get; set; }

    private Length Gaps => gap * (Items.Count - 1);

    /// <summary>As long as all items would be if none were flexible.</summary>
    public Length Hypothetical
    {
        get
        {
            var sum = Gaps;
            foreach (var item in Items)
                sum += item.Hypothetical + item.MainEdges;
            return sum;
        }
    }

    /// <summary>Resolves the flexible lengths (§9.7): items grow or shrink to fill the line, as far as their limits let them.</summary>
    public void Resolve(Length main)
    {
        var grows = Hypothetical < main;
        foreach (var item in Items)
        {
            var factor = grows ? item.Grow : item.Shrink;
            item.IsFrozen = factor == 0 || (grows ? item.Base > item.Hypothetical : item.Base < item.Hypothetical);
            item.Target = item.IsFrozen ? item.Hypothetical : item.Base;
        }
        var initial = Free(main);
        while (Items.Any(item => !item.IsFrozen))
            Distribute(main, initial, grows);
    }

    /// <summary>One turn of the loop of §9.7: shares what is free, then freezes the items that came to a limit.</summary>
    private void Distribute(Length main, Length initial, bool grows)
    {
        foreach (var item in Items)
        {
            if (!item.IsFrozen)
                item.Target = item.Base;
        }
        var open = Items.Where(item => !item.IsFrozen).ToList();
        var free = Free(main);
        var factors = open.Sum(item => grows ? item.Grow : item.Shrink);
        // Factors below one in sum leave some of the room empty.
        if (factors < 1 && Math.Abs((initial * factors).Points) < Math.Abs(free.Points))
            free = initial * factors;
        var scaled = open.Sum(item => Weight(item, grows));
        var clamps = new List<Length>(open.Count);
        foreach (var item in open)
        {
            var wanted = scaled > 0 ? item.Base + (free * (Weight(item, grows) / scaled)) : item.Base;
            item.Target = Length.Max(Length.Zero, Length.Max(item.Least, Length.Min(item.Most, wanted)));
            clamps.Add(item.Target - wanted);
        }
        var violation = clamps.Aggregate(Length.Zero, (sum, clamp) => sum + clamp);
        for (var i = 0; i < open.Count; i++)
        {
            open[i].IsFrozen = violation.FitsIn(Length.Zero) && (-violation).FitsIn(Length.Zero)
                || (violation > Length.Zero ? clamps[i] > Length.Zero : clamps[i] < Length.Zero);
        }
    }

    private static double Weight(FlexItem item, bool grows) => grows ? item.Grow : item.Shrink * item.Base.Points;

    private Length Free(Length main)
    {
        var free = main - Gaps;
        foreach (var item in Items)
            free -= item.OuterTarget;
        return free;
    }

    /// <summary>Where each item's border box begins along the main axis (§9.5): auto margins take the room first.</summary>
    /// <param name="isReversed">Offsets are from the other end.</param>
    public IReadOnlyList<Length> MainOffsets(Length main, ContentAlignment justify, bool isReversed)
    {
        var free = Free(main);
        var autos = Items.Sum(item => (item.MarginBefore is null ? 1 : 0) + (item.MarginAfter is null ? 1 : 0));
        var each = autos > 0 && free > Length.Zero ? free / autos : Length.Zero;
        var (at, between) = autos > 0 && free > Length.Zero ? (Length.Zero, Length.Zero) : ContentDistribution.Share(justify, free, Items.Count);
        var offsets = new List<Length>(Items.Count);
        foreach (var item in Items)
        {
            var (before, after) = isReversed ? (item.MarginAfter, item.MarginBefore) : (item.MarginBefore, item.MarginAfter);
            at += before is null ? each : Length.Zero;
            offsets.Add(at + (isReversed ? item.MainMarginAfter : item.MainMarginBefore));
            at += item.OuterTarget + (after is null ? each : Length.Zero) + between + gap;
        }
        return offsets;
    }
}
