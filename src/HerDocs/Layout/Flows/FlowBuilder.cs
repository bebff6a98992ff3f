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
    private readonly List<WaitingItem> waiting = [];
    private readonly List<FlowTop> tops = [];
    private readonly FlowFloats floats = new();
    private readonly string? firstPageName = pageName;
    private ForcedBreak? firstBreak;
    private WaitingMargins margins;
    private WaitingBreak breaks = new(pageName);

    /// <summary>How much of what waits stands before the break that is forced here; null where none is.</summary>
    private int? waitingBeforeForce;
    private bool hasContent;
    private bool cleared;

    private readonly List<(Box Box, int Item)> starts = [];
    private int begun;

    /// <summary>The named page on which the content that comes next is to stand.</summary>
    public string? PageName
    {
        get => breaks.PageName;
        set
        {
            breaks.PageName = value;
            NoteForce();
        }
    }

    /// <summary>Of everything settled so far; what waits is not counted.</summary>
    public Length Height { get; private set; }

    /// <summary>How many pieces of content there are so far: lines, pictures, boxes with nothing in them but a height.</summary>
    public int Contents { get; private set; }

    /// <summary>The floats of the block formatting context that is being filled.</summary>
    public FloatArea Floats => floats.Area;

    /// <summary>Whether floats may stand beside what comes next.</summary>
    public bool HasFloats => floats.ReachBelow(Height) || HasWaitingFloat(waiting);

    /// <summary>Begins a block formatting context: floats within it and floats outside do not see one another.</summary>
    public void EnterContext() => floats.Enter();

    /// <summary>Ends a block formatting context; returns the end of its floats, which it contains (CSS 2.2 §10.6.7).</summary>
    public Length LeaveContext() => floats.Leave();

    /// <summary>Where the content of a box begins, once that is known.</summary>
    /// <param name="isSettled">No margin that comes can move it.</param>
    public FlowTop Top(bool isSettled)
    {
        var top = new FlowTop { Y = isSettled ? Height : null };
        if (!isSettled)
            tops.Add(top);
        return top;
    }

    /// <summary>A float between blocks.</summary>
    /// <param name="x">Of the containing block.</param>
    /// <param name="top">Of the containing block; null where it is that of the flow.</param>
    public void Float(FloatBox box, Length x, Length width, FlowTop? top) => Wait(new WaitingFloat(box, Floats, x, width), top);

    /// <summary>A box between blocks for the head or the foot of the page.</summary>
    public void Insert(PageInsert insert) => Wait(new FlowInsert(insert), null);

    public void Mark(Element element, Length x) => waiting.Add(new WaitingItem(new FlowMark(element, x), null));

    /// <inheritdoc cref="Float"/>
    public void Positioned(IPositionedBox box, Length x, FlowTop? top) => Wait(new FlowPositioned(box, x), top);

    /// <summary>Margins that come later move it only where they move its containing block as well.</summary>
    private void Wait(FlowItem item, FlowTop? container) => waiting.Add(new WaitingItem(item, container is { Y: null } ? null : margins.Collapsed));

    /// <summary>A float that has its place beside the lines that come next.</summary>
    public void PlacedFloat(FloatBox box, Rect marginBox)
    {
        // How far down the end is of a float that pages cut shows only there: what comes next goes along.
        var goesAlong = HasTallFloats && marginBox.Y + Length.Tolerance >= floats.TallEnd;
        if (goesAlong)
            EndBelow(marginBox.Y);
        var end = marginBox.Y + marginBox.Height;
        var x = marginBox.X + box.Margin.Left;
        var floating = new FlowFloat(box.Fragment, x, marginBox.Y + box.Margin.Top - Height, end - Height);
        if (box.Part is { } part)
            floating = floating with { Tall = new Overhang(part, x, box.Margin.Bottom, IsFloat: true) };
        floats.NoteEnd(end, isTall: box.Part is not null);
        Append(floating);
        if (goesAlong)
            Append(new FlowBreak(PenaltyOf(BreakPenalty.WithinParagraph)));
    }

    /// <summary>Moves what comes next below floats (CSS 2.2 §9.5.2): margins count as part of the way.</summary>
    public void Clear(Clear clear)
    {
        if (HasWaitingFloat(waiting))
            Settle();
        EndBelow(Floats.BottomOf(clear) - margins.Collapsed.Height);
    }

    /// <summary>Moves what comes next below a place.</summary>
    public void EndBelow(Length y)
    {
        if (y <= Height)
            return;
        if (!HasTallFloats)
        {
            Append(new FlowSpace(y - Height, IsMargin: false));
            return;
        }
        // Pages may end there as well as in the floats.
        Append(y + Length.Tolerance < floats.TallEnd ? new FlowBlank(y - Height) : new FlowClearance(y - Height));
        NoteContent();
    }

    /// <summary>Floats taller than a page end below.</summary>
    public bool HasTallFloats => floats.TallEnd > Height + Length.Tolerance;

    /// <summary>Adds the margin at the top of a box to those that collapse here.</summary>
    public void TopMargin(Length amount)
    {
        margins.AreAfterForce |= breaks.Forced is not null;
        margins.Add(amount);
    }

    /// <summary>Adds the margin at the bottom of a box to those that collapse here.</summary>
    public void BottomMargin(Length amount) => margins.Add(amount);

    /// <summary>A wish of the box that begins or ends here; a forced break is stronger than avoid (CSS Fragmentation 3 §3.1).</summary>
    public void BreakWish(BreakBetween wish)
    {
        breaks.Add(wish);
        NoteForce();
    }

    /// <summary>Notes that the content that comes next is the first of a box.</summary>
    public void Begin(Box box, string? pageName)
    {
        PageName = pageName;
        starts.Add((box, 0));
    }

    public void EnterAvoid() => breaks.EnterAvoid();

    public void LeaveAvoid() => breaks.LeaveAvoid();

    /// <summary>Begins a box; its top edge separates margins when it has a border or padding there, or starts a context of its own.</summary>
    public void Open(FlowContainer container, bool separatesMargins)
    {
        waiting.Add(new WaitingItem(new FlowOpen(container), null));
        var edge = container.Border.Top + container.Padding.Top;
        if (!separatesMargins && edge.IsZero)
            return;
        Flush();
        Edge(edge);
    }

    /// <summary>Ends a box. One that had no content and no height vanishes with its decoration, but keeps its place.</summary>
    /// <param name="isBlank">Nothing in it was content.</param>
    public void Close(FlowContainer container, bool isBlank)
    {
        var index = waiting.FindIndex(item => item.Item is FlowOpen open && open.Container == container);
        var end = container.Border.Bottom + container.Padding.Bottom;
        if (index >= 0 && end.IsZero)
        {
            CloseEmpty(container, index);
            return;
        }
        if (index >= 0)
            Flush();
        EndSpace(end);
        AppendAtEnd();
        Append(new FlowClose(container));
        if (isBlank && !(container.Border.Vertical + container.Padding.Vertical).IsZero)
            NoteContent();
    }

    private void CloseEmpty(FlowContainer container, int index)
    {
        // What is positioned in it, or floats, needs it though it has no height.
        if (index < waiting.Count - 1 && container.Style.Position != Position.Static)
        {
            waiting.Add(new WaitingItem(new FlowClose(container), null));
            return;
        }
        waiting.RemoveAt(index);
        if (waitingBeforeForce > index)
            waitingBeforeForce--;
        if (container.Element is { } element)
            Mark(element, container.X);
    }

    /// <summary>Keeps the margins that wait within the box that ends here: its context ends their collapsing.</summary>
    public void SealMargins() => Settle();

    /// <summary>A box that spans the columns which the flow is for: what comes before it and after it is cut into columns by itself.</summary>
    public void Spanner(Box box)
    {
        Settle();
        Append(new FlowSpanner(box));
        ForgetWishes();
    }

    /// <summary>Space at the end of a box, such as padding: it never collapses, and no break parts it from what stands before.</summary>
    public void EndSpace(Length amount)
    {
        if (amount.IsZero)
            return;
        Settle();
        Edge(amount);
    }

    /// <summary>The height of a box that has nothing in it.</summary>
    public void Blank(Length height)
    {
        Flush();
        Start();
        Edge(height);
        NoteContent();
    }

    /// <summary>Content; the margins and breaks that wait are settled before it.</summary>
    public void Content(FlowItem item)
    {
        Flush();
        Start();
        Append(item);
        NoteContent();
    }

    /// <summary>A place between two pieces of one box's content, such as two lines or rows.</summary>
    public void Break(double penalty)
    {
        Append(new FlowBreak(PenaltyOf(penalty), breaks.Forced));
        ForgetWishes();
    }

    private double PenaltyOf(double penalty) => IsAvoided ? Math.Max(penalty, BreakPenalty.Avoid) : penalty;

    /// <summary>A float is not parted from what stands beside it.</summary>
    private bool IsAvoided => breaks.IsAvoided || floats.WholeEnd > Height + Length.Tolerance;

    /// <summary>What comes next is never parted from what stands before.</summary>
    public void NoBreak() => ForgetWishes();

    /// <summary>Settles what waits: the break first, then the collapsed margin, then the boxes that open.</summary>
    public void Flush()
    {
        var forced = breaks.Forced;
        if (forced is not null)
            EndBelow(floats.WholeEnd);
        if (!hasContent && forced is not null && !HasWaitingFloat(waiting[..(waitingBeforeForce ?? 0)]))
        {
            firstBreak = forced;
        }
        else if (!cleared && (hasContent || forced is not null))
        {
            if (forced is not null)
                SettleBeforeForce();
            Append(new FlowBreak(PenaltyOf(BreakPenalty.None), forced));
        }
        Settle();
        ForgetWishes();
        breaks.NotePage();
    }

    public Flow Finish(Length width)
    {
        Settle();
        EndBelow(Length.Max(floats.WholeEnd, floats.TallEnd));
        starts.RemoveRange(begun, starts.Count - begun);
        return new Flow([.. items], width) { Starts = starts, FirstPageName = firstBreak is null ? firstPageName : firstBreak.PageName, FirstBreak = firstBreak };
    }

    private void Start()
    {
        for (; begun < starts.Count; begun++)
            starts[begun] = (starts[begun].Box, items.Count);
    }

    private void NoteContent()
    {
        Contents++;
        hasContent = true;
        cleared = false;
        breaks.NoteContent();
        NoteForce();
    }

    private void NoteForce() => waitingBeforeForce = breaks.Forced is null ? null : waitingBeforeForce ?? waiting.Count;

    private void ForgetWishes()
    {
        breaks.Forget();
        waitingBeforeForce = null;
        cleared = true;
    }

    private void Append(FlowItem item)
    {
        items.Add(item);
        Height += item.Height;
    }

    private void Edge(Length amount)
    {
        if (!amount.IsZero)
            Append(new FlowSpace(amount, IsMargin: false) { IsEdge = true });
    }

    private void Settle()
    {
        AppendWaiting(waiting, margins.Collapsed.Height);
        margins = default;
        waiting.Clear();
        if (waitingBeforeForce is not null)
            waitingBeforeForce = 0;
        foreach (var top in tops)
            top.Y = Height;
        tops.Clear();
    }

    /// <summary>
    /// What was written before a forced break stays before it. The margin there is put in as far as it is more than the one after the
    /// break: where the flow is not cut after all, both collapse.
    /// </summary>
    private void SettleBeforeForce()
    {
        var count = waitingBeforeForce ?? 0;
        AppendWaiting(waiting[..count], margins.Collapsed.Height - margins.AfterForce.Height);
        waiting.RemoveRange(0, count);
        margins.KeepAfterForce();
        waitingBeforeForce = 0;
        EndBelow(floats.WholeEnd);
    }

    /// <param name="margin">Of which each item takes as much as there was before it.</param>
    private void AppendWaiting(List<WaitingItem> list, Length margin)
    {
        var added = Length.Zero;
        void AddUpTo(Length wanted)
        {
            if (!(wanted - added).IsZero)
                Append(new FlowSpace(wanted - added, IsMargin: true));
            added = wanted;
        }
        foreach (var (item, at) in list)
        {
            AddUpTo(at is { } known ? Length.Max(added, known.Height) : margin);
            if (item is WaitingFloat floating)
                PlacedFloat(floating.Box, floating.Area.Place(floating.Box, Height, floating.X, floating.Width));
            else
                Append(item);
        }
        AddUpTo(margin);
    }

    /// <summary>What waits at the end of a box belongs in it, though its margins go on to collapse with those outside.</summary>
    private void AppendAtEnd()
    {
        foreach (var (item, at) in waiting)
        {
            var down = (at ?? margins.Collapsed).Height;
            if (item is WaitingFloat floating)
                PlacedFloat(floating.Box, floating.Area.Place(floating.Box, Height + down, floating.X, floating.Width));
            else
                Append(item is FlowPositioned positioned ? positioned with { Down = down } : item);
        }
        waiting.Clear();
        if (waitingBeforeForce is not null)
            waitingBeforeForce = 0;
    }

    private static bool HasWaitingFloat(List<WaitingItem> list) => list.Exists(item => item.Item is WaitingFloat);
}
