using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Floats;

namespace HerDocs.Layout.Flows;

/// <summary>
/// Writes a <see cref="Flow"/> as block layout walks down its boxes. Margins that adjoin collapse (CSS 2.2 §8.3.1), and the breaks
/// wished for before and after nested boxes meet at one place (CSS Fragmentation 3 §3.1): both wait here until content comes.
/// </summary>
internal sealed class FlowBuilder(string? pageName)
{
    private readonly List<FlowItem> items = [];
    private readonly List<FlowItem> pendingOpens = [];
    private readonly string? firstPageName = pageName;
    private ForcedBreak? firstBreak;
    private CollapsedMargin marginBefore;
    private CollapsedMargin marginAfter;
    private bool beginsAfterForce;
    private BreakBetween pendingForce = BreakBetween.Auto;
    private bool pendingAvoid;
    private bool hasContent;
    private bool cleared;
    private int avoidDepth;
    private int leastAvoidDepth;
    private string? contentPageName = pageName;
    private readonly Stack<FloatArea> contexts = new([new FloatArea()]);
    private Length floatsEnd;

    private readonly List<(Box Box, int Item)> starts = [];
    private int begun;

    /// <summary>The named page on which the content that comes next is to stand.</summary>
    public string? PageName { get; set; } = pageName;

    /// <summary>Of everything settled so far; what waits is not counted.</summary>
    public Length Height { get; private set; }

    /// <summary>The floats of the block formatting context that is being filled.</summary>
    public FloatArea Floats => contexts.Peek();

    /// <summary>Whether floats may stand beside what comes next.</summary>
    public bool HasFloats => Floats.ReachBelow(Height) || pendingOpens.Exists(item => item is WaitingFloat);

    /// <summary>Begins a block formatting context: floats within it and floats outside do not see one another.</summary>
    public void EnterContext() => contexts.Push(new FloatArea());

    /// <summary>Ends a block formatting context; returns the end of its floats, which it contains (CSS 2.2 §10.6.7).</summary>
    public Length LeaveContext() => contexts.Pop().Bottom;

    /// <summary>A float between blocks: it goes where the next content goes.</summary>
    /// <param name="x">Of the containing block.</param>
    public void Float(FloatBox box, Length x, Length width) => pendingOpens.Add(new WaitingFloat(box, Floats, x, width));

    /// <summary>A box between blocks for the head or the foot of the page.</summary>
    public void Insert(PageInsert insert) => pendingOpens.Add(new FlowInsert(insert));

    /// <summary>A float that has its place beside the lines that come next.</summary>
    public void PlacedFloat(FloatBox box, Rect marginBox)
    {
        floatsEnd = Length.Max(floatsEnd, marginBox.Y + marginBox.Height);
        Append(new FlowFloat(
            box.Fragment, marginBox.X + box.Margin.Left, marginBox.Y + box.Margin.Top - Height, marginBox.Y + marginBox.Height - Height));
    }

    /// <summary>Moves what comes next below floats (CSS 2.2 §9.5.2): margins count as part of the way.</summary>
    public void Clear(Clear clear)
    {
        if (pendingOpens.Exists(item => item is WaitingFloat))
            AddMarginAndOpens();
        EndBelow(Floats.BottomOf(clear) - marginBefore.With(marginAfter).Height);
    }

    /// <summary>Moves what comes next below a place.</summary>
    public void EndBelow(Length y)
    {
        if (y > Height)
            Append(new FlowSpace(y - Height, IsMargin: false));
    }

    /// <summary>Adds the margin at the top of a box to those that collapse here.</summary>
    public void TopMargin(Length amount)
    {
        beginsAfterForce |= Force() is not null;
        AddMargin(amount);
    }

    /// <summary>Adds the margin at the bottom of a box to those that collapse here.</summary>
    public void BottomMargin(Length amount) => AddMargin(amount);

    /// <summary>Where a break is forced, what stands after it is kept, and what stands before it is not (CSS Fragmentation 3 §5.2).</summary>
    private void AddMargin(Length amount)
    {
        if (beginsAfterForce)
            marginAfter = marginAfter.With(amount);
        else
            marginBefore = marginBefore.With(amount);
    }

    /// <summary>A wish of the box that begins or ends here; a forced break is stronger than avoid (CSS Fragmentation 3 §3.1).</summary>
    public void BreakWish(BreakBetween wish)
    {
        if (wish is BreakBetween.Avoid or BreakBetween.AvoidPage or BreakBetween.AvoidColumn)
            pendingAvoid = true;
        else if (wish != BreakBetween.Auto)
            pendingForce = wish;
    }

    /// <summary>Notes that the content that comes next is the first of a box.</summary>
    public void Begin(Box box) => starts.Add((box, 0));

    public void EnterAvoid() => avoidDepth++;

    public void LeaveAvoid()
    {
        avoidDepth--;
        leastAvoidDepth = Math.Min(leastAvoidDepth, avoidDepth);
    }

    /// <summary>Begins a box; its top edge separates margins when it has a border or padding there, or starts a context of its own.</summary>
    public void Open(FlowContainer container, bool separatesMargins)
    {
        pendingOpens.Add(new FlowOpen(container));
        var edge = container.Border.Top + container.Padding.Top;
        if (!separatesMargins && edge.IsZero)
            return;
        Flush();
        Append(new FlowSpace(edge, IsMargin: false));
    }

    /// <summary>Ends a box. One that had no content and no height vanishes with its decoration, but keeps its place.</summary>
    public void Close(FlowContainer container)
    {
        var index = pendingOpens.FindIndex(item => item is FlowOpen open && open.Container == container);
        var end = container.Border.Bottom + container.Padding.Bottom;
        if (index >= 0 && end.IsZero && index < pendingOpens.Count - 1 && container.Style.Position != Position.Static)
        {
            // What is positioned in it, or floats, needs it though it has no height.
            pendingOpens.Add(new FlowClose(container));
            return;
        }
        if (index >= 0 && end.IsZero)
        {
            pendingOpens.RemoveAt(index);
            if (container.Element is { } element)
                Mark(element, container.X);
            return;
        }
        EndSpace(end);
        Append(new FlowClose(container));
    }

    /// <summary>Keeps the margins that wait within the box that ends here: its context ends their collapsing.</summary>
    public void SealMargins() => AddMarginAndOpens();

    public void Mark(Element element, Length x) => pendingOpens.Add(new FlowMark(element, x));

    public void Positioned(IPositionedBox box, Length x) => pendingOpens.Add(new FlowPositioned(box, x));

    /// <summary>Space at the end of a box, such as padding: it never collapses, and no break parts it from what stands before.</summary>
    public void EndSpace(Length amount)
    {
        if (amount.IsZero)
            return;
        AddMarginAndOpens();
        Append(new FlowSpace(amount, IsMargin: false));
    }

    /// <summary>Content; the margins and breaks that wait are settled before it.</summary>
    public void Content(FlowItem item)
    {
        Flush();
        for (; begun < starts.Count; begun++)
            starts[begun] = (starts[begun].Box, items.Count);
        Append(item);
        hasContent = true;
        cleared = false;
        leastAvoidDepth = avoidDepth;
        contentPageName = PageName;
    }

    /// <summary>A place between two pieces of one box's content, such as two lines or rows.</summary>
    public void Break(double penalty)
    {
        Append(new FlowBreak(IsAvoided ? Math.Max(penalty, BreakPenalty.Avoid) : penalty, Force()));
        (pendingForce, pendingAvoid) = (BreakBetween.Auto, false);
        cleared = true;
    }

    /// <summary>A float is not parted from what stands beside it.</summary>
    private bool IsAvoided => pendingAvoid || leastAvoidDepth > 0 || floatsEnd > Height + Length.Tolerance;

    /// <summary>What comes next is never parted from what stands before.</summary>
    public void NoBreak()
    {
        (pendingForce, pendingAvoid) = (BreakBetween.Auto, false);
        cleared = true;
    }

    /// <summary>Settles what waits: the break first, then the collapsed margin, then the boxes that open.</summary>
    public void Flush()
    {
        var forced = Force();
        if (forced is not null)
            EndBelow(floatsEnd);
        if (!hasContent && forced is not null)
            firstBreak = forced;
        else if (hasContent && !cleared)
        {
            if (forced is not null)
                AddMarginBefore();
            Append(new FlowBreak(IsAvoided ? BreakPenalty.Avoid : BreakPenalty.None, forced));
        }
        AddMarginAndOpens();
        (pendingForce, pendingAvoid) = (BreakBetween.Auto, false);
        cleared = true;
        contentPageName = PageName;
    }

    public Flow Finish(Length width)
    {
        AddMarginAndOpens();
        EndBelow(floatsEnd);
        starts.RemoveRange(begun, starts.Count - begun);
        return new Flow(items, width) { Starts = starts, FirstPageName = firstBreak is null ? firstPageName : firstBreak.PageName, FirstBreak = firstBreak };
    }

    private void Append(FlowItem item)
    {
        items.Add(item);
        Height += item.Height;
    }

    private void AddMarginAndOpens()
    {
        AddMargin(marginBefore.With(marginAfter));
        foreach (var item in pendingOpens)
        {
            if (item is WaitingFloat waiting)
                PlacedFloat(waiting.Box, waiting.Area.Place(waiting.Box, Height, waiting.X, waiting.Width));
            else
                Append(item);
        }
        pendingOpens.Clear();
    }

    /// <summary>As far as it is more than the margin after the break: where the flow is not cut after all, both collapse.</summary>
    private void AddMarginBefore()
    {
        var rest = marginAfter;
        Append(new FlowSpace(marginBefore.With(rest).Height - rest.Height, IsMargin: true));
        marginBefore = rest;
    }

    private void AddMargin(CollapsedMargin margin)
    {
        if (!margin.Height.IsZero)
            Append(new FlowSpace(margin.Height, IsMargin: true));
        (marginBefore, marginAfter, beginsAfterForce) = (default, default, false);
    }

    private ForcedBreak? Force()
    {
        if (pendingForce != BreakBetween.Auto)
            return new ForcedBreak(pendingForce, PageName);
        return PageName != contentPageName ? new ForcedBreak(BreakBetween.Page, PageName) : null;
    }

    /// <summary>A float between blocks: how far down it stands is known once the margins are that collapse here.</summary>
    private sealed record WaitingFloat(FloatBox Box, FloatArea Area, Length X, Length Width) : FlowItem;
}
