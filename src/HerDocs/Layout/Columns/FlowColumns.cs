using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Columns;

/// <summary>A flow set in columns. Whole, the columns are balanced; cut by a page, they are filled (CSS Multi-column 1 §7.1).</summary>
internal sealed record FlowColumns(FlowPart Part, ColumnGrid Grid, BorderLine Rule, Length Width, Length X) : FlowSplit(X)
{
    /// <summary>How fine the search for the least height is.</summary>
    private static readonly Length Step = Length.FromPoints(1);

    /// <summary>That anybody prints on: an A0 sheet.</summary>
    private static readonly Length TallestPage = Length.FromPoints(3371);

    /// <summary>The height that one column after the other is filled to; null where they are balanced.</summary>
    public Length? FilledHeight { get; init; }

    /// <summary>What fits on a page: no column is higher to keep more than that together.</summary>
    public required Length PageHeight { get; init; }

    private Fragment? whole;

    public override double SplitPenalty => BreakPenalty.None;

    public override Fragment Whole => whole ??= Set(FilledHeight is { } height ? FlowBreaker.Break(Part, EqualHeights.Columns(height)) : Balance(), Length.Zero).Fragment;

    /// <summary>Where no page is tall enough, what it would be when balanced is not asked.</summary>
    public override Length Height => Extent > TallestPage ? Extent : base.Height;

    public override Length Extent => Part.Height / Grid.Count;

    public override IReadOnlyList<PageInsert> Inserts => Extent > TallestPage ? [] : base.Inserts;

    public override bool FitsIn(Length available) => Extent.FitsIn(available) && base.FitsIn(available);

    public override Fit Split(Length available, Length next)
    {
        if (FitsIn(available))
            return new Fit.Whole(Whole);
        var slices = Break(available);
        if (slices.Count <= Grid.Count || slices[0].Overflow > Length.Tolerance)
            return new Fit.Nothing("not one line of each column fits");
        var (fragment, rest) = Set([.. slices.Take(Grid.Count)], next);
        return new Fit.Partial(fragment, this with { Part = rest!, FilledHeight = FilledHeight - available, whole = null });
    }

    /// <summary>The columns of a height; where there are more than have a place, at least one of these.</summary>
    private IReadOnlyList<FlowSlice> Break(Length height) => FlowBreaker.Break(Part, EqualHeights.Columns(height), Grid.Count);

    /// <summary>The slices at the least height at which all content is in the columns there are.</summary>
    private IReadOnlyList<FlowSlice> Balance()
    {
        var low = Length.Max(Extent, Length.Min(LeastHeight(), PageHeight));
        var slices = Break(low);
        if (slices.Count <= Grid.Count)
            return slices;
        // Where forced breaks make more columns than there are, no height is enough: all content stands above the last of them.
        var high = Length.Max(Part.Height, low);
        slices = FlowBreaker.Break(Part, EqualHeights.Columns(high));
        if (slices.Count > Grid.Count)
            return slices;
        while (high - low > Step)
        {
            var middle = (low + high) / 2;
            var tried = Break(middle);
            if (tried.Count <= Grid.Count)
                (high, slices) = (middle, tried);
            else
                low = middle;
        }
        return slices;
    }

    /// <summary>Of the highest stretch of content that nobody wants parted.</summary>
    private Length LeastHeight()
    {
        var (most, run) = (Length.Zero, Length.Zero);
        foreach (var item in Part.Items)
        {
            if (item is FlowBreak { Forced: not null } or FlowBreak { Penalty: < BreakPenalty.StrandedLines } or FlowSplit { SplitPenalty: < BreakPenalty.Avoid })
                run = Length.Zero;
            else if (!run.IsZero || item is not FlowSpace { IsMargin: true })
                run += item.Height;
            if (item is FlowUnit or FlowSplit)
                most = Length.Max(most, run);
        }
        return most;
    }

    private (Fragment Fragment, FlowPart? Left) Set(IReadOnlyList<FlowSlice> slices, Length next)
    {
        var target = new FragmentBuilder();
        var height = Length.Zero;
        var rest = Part;
        for (var i = 0; i < slices.Count; i++)
        {
            (var column, rest, _) = rest!.Take(slices[i], next);
            target.Add(Grid.Left(i), Length.Zero, column);
            height = Length.Max(height, column.Size.Height);
        }
        var rule = new BorderItem(new Size(Rule.Width, height), Corners.Square, BorderLine.None, BorderLine.None, BorderLine.None, Rule);
        for (var i = 1; i < slices.Count && Rule.IsVisible; i++)
            target.Add(Grid.Left(Grid.IsRightToLeft ? i - 1 : i) - ((Grid.Gap + Rule.Width) / 2), Length.Zero, rule);
        return (target.Finish(new Size(Width, height)), rest);
    }
}
