using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flows;

/// <summary>
/// One entry of a <see cref="Flow"/>. Items follow one another downwards; only breaks tell where the flow may be cut.
/// </summary>
internal abstract record FlowItem
{
    public virtual Length Height => Length.Zero;

    /// <summary>How far below its top what is in it reaches.</summary>
    public virtual Length Reach => Height;

    /// <summary>What it puts at the head or the foot of its page.</summary>
    public virtual IReadOnlyList<PageInsert> Inserts => [];
}

/// <summary>What is never cut: a line, a picture, a table row.</summary>
/// <param name="X">Of its left edge, from the flow's left edge.</param>
internal sealed record FlowUnit(Fragment Fragment, Length X, Element? Element = null) : FlowItem
{
    public override Length Height => Fragment.Size.Height;

    /// <summary>How far below its foot its content reaches.</summary>
    public Length Overflow { get; init; }

    public override Length Reach => Height + Overflow;

    public override IReadOnlyList<PageInsert> Inserts => Fragment.Inserts;
}

/// <summary>Empty space; a margin vanishes at the top of a page that an unforced break began (CSS Fragmentation 3 §5.2).</summary>
internal sealed record FlowSpace(Length Amount, bool IsMargin) : FlowItem
{
    /// <summary>It is a part of a box: its border and padding, or room in it that nothing fills.</summary>
    public bool IsEdge { get; init; }

    public override Length Height => Amount;
}

/// <summary>A place where the flow may or must be cut.</summary>
internal sealed record FlowBreak(double Penalty, ForcedBreak? Forced = null) : FlowItem;

/// <summary>The top of a box that draws or positions something; its contents follow until its <see cref="FlowClose"/>.</summary>
internal sealed record FlowOpen(FlowContainer Container) : FlowItem;

/// <summary>The bottom of a box.</summary>
internal sealed record FlowClose(FlowContainer Container) : FlowItem;

/// <summary>Where an element begins that something refers to.</summary>
internal sealed record FlowMark(Element Element, Length X) : FlowItem;

/// <summary>A box that spans all columns: it is set by itself, between what stands before it and after it (CSS Multi-column 1 §6).</summary>
internal sealed record FlowSpanner(Box Box) : FlowItem;

/// <summary>A box taken out of the flow whose containing block is the page's area.</summary>
internal sealed record FlowPositioned(IPositionedBox Box, Length X) : FlowItem
{
    /// <summary>From its place in the flow to where it would have stood.</summary>
    public Length Down { get; init; }
}

/// <summary>A box written between blocks that stands at the head or the foot of the page.</summary>
internal sealed record FlowInsert(PageInsert Insert) : FlowItem
{
    public override IReadOnlyList<PageInsert> Inserts { get; } = [Insert];
}

/// <summary>A box that stands beside what follows in the flow; it takes no height of its own (CSS 2.2 §9.5).</summary>
/// <param name="Down">From its place in the flow to the top of its border box.</param>
/// <param name="Bottom">From its place in the flow to the end of its margin box.</param>
internal sealed record FlowFloat(Fragment Fragment, Length X, Length Down, Length Bottom) : FlowItem
{
    /// <summary>The same as what pages can cut, where it is taller than one.</summary>
    public Overhang? Tall { get; init; }

    /// <summary>Of one that pages cut it depends on the place.</summary>
    public override IReadOnlyList<PageInsert> Inserts => Tall is null ? Fragment.Inserts : [];
}

/// <summary>Content that is set whole where it fits and cut where it must be: columns, rows taller than a page.</summary>
internal abstract record FlowSplit(Length X) : FlowItem
{
    /// <summary>What it costs to cut it when it would fit on a page of its own.</summary>
    public abstract double SplitPenalty { get; }

    /// <summary>Everything as one fragment.</summary>
    public abstract Fragment Whole { get; }

    /// <summary>A page must end in it, so that it is cut even where it fits.</summary>
    public virtual bool Forces => false;

    /// <summary>The whole as it looks at the top of a page, when what stands above it in the flow is on another.</summary>
    public virtual Fragment AfterCut => Whole;

    /// <summary>Drawn below it when the flow is cut right there; null for nothing.</summary>
    public virtual Fragment? CutEdge => null;

    public override Length Height => Whole.Size.Height;

    /// <summary>About how high it is, without setting it.</summary>
    public virtual Length Extent => Height;

    public override IReadOnlyList<PageInsert> Inserts => Whole.Inserts;

    public virtual bool FitsIn(Length available) => Height.FitsIn(available);

    /// <summary>Sets as much as a height takes.</summary>
    /// <param name="next">The height that the rest will have.</param>
    public abstract Fit Split(Length available, Length next);
}
