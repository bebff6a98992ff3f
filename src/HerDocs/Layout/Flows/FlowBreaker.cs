using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flows;

/// <summary>
/// Cuts a flow into pages or columns. All of them are considered together: of the ways to place the breaks the one is taken whose
/// costs, of wishes not met, of room left empty and of pages used, are least in sum.
/// </summary>
internal sealed class FlowBreaker
{
    private readonly IReadOnlyList<FlowItem> items;
    private readonly IFragmentainers fragmentainers;
    private readonly Length[] tops;
    private readonly string?[] pageNames;
    private readonly FlowContainer?[] repeating;
    private readonly Length[] footers;
    private readonly List<Node>?[] open;
    private int next;
    private readonly List<PossibleEnd> ends = [];
    private Node? best;

    private FlowBreaker(Flow flow, IFragmentainers fragmentainers)
    {
        items = flow.Items;
        this.fragmentainers = fragmentainers;
        tops = new Length[items.Count + 1];
        pageNames = new string?[items.Count + 1];
        repeating = new FlowContainer?[items.Count + 1];
        footers = new Length[items.Count + 1];
        open = new List<Node>?[items.Count + 1];
        Measure(flow);
    }

    /// <summary>The slices in order; where a forced break leaves pages blank, their indices are left out.</summary>
    public static IReadOnlyList<FlowSlice> Break(Flow flow, IFragmentainers fragmentainers)
    {
        var breaker = new FlowBreaker(flow, fragmentainers);
        breaker.Add(new Node(new FlowPosition(0), fragmentainers.Next(0, flow.FirstBreak), 0, null, null, Length.Zero));
        while (breaker.TakeNext() is { } node)
            breaker.Extend(node);
        return breaker.Trace();
    }

    /// <summary>Notes for every item how far down it stands, on which named page, and within which box that repeats its header.</summary>
    private void Measure(Flow flow)
    {
        var top = Length.Zero;
        var pageName = flow.FirstPageName;
        var containers = new Stack<FlowContainer>();
        FlowContainer? Repeating() => containers.FirstOrDefault(c => c.RepeatedHeader is not null || c.RepeatedFooter is not null);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is FlowBreak { Forced: { } forced })
                pageName = forced.PageName;
            tops[i] = top;
            pageNames[i] = pageName;
            repeating[i] = containers.Count == 0 ? null : Repeating();
            footers[i] = repeating[i]?.RepeatedFooter?.Height ?? Length.Zero;
            if (items[i] is FlowOpen open)
                containers.Push(open.Container);
            else if (items[i] is FlowClose && containers.Pop().RepeatedFooter is not null)
                ClearFooters(i);
            top += items[i].Height;
        }
        tops[items.Count] = top;
        pageNames[items.Count] = pageName;
    }

    /// <summary>After its last break a box is not cut any more: its own footer follows, and none is repeated.</summary>
    private void ClearFooters(int end)
    {
        for (var i = end; i >= 0 && items[i] is not (FlowBreak or FlowOpen { Container.RepeatedFooter: not null }); i--)
            footers[i] = Length.Zero;
    }

    /// <summary>The next way to go on from: earlier places first, so that no cheaper way to the same one can turn up later.</summary>
    private Node? TakeNext()
    {
        while (open[next] is null or { Count: 0 })
        {
            if (++next == open.Length)
                return null;
        }
        var nodes = open[next]!;
        var node = nodes[^1];
        nodes.RemoveAt(nodes.Count - 1);
        return node;
    }

    /// <summary>Keeps a way to reach a place. Of two ways to the same place on pages that go on alike only the cheaper matters.</summary>
    private void Add(Node node)
    {
        var nodes = open[node.Position.Index] ??= [];
        var rival = node.Position.Rest is null
            ? nodes.FindIndex(other => other.Position.Rest is null && fragmentainers.AreAlike(other.Fragment, node.Fragment))
            : -1;
        if (rival < 0)
            nodes.Add(node);
        else if (node.Cost < nodes[rival].Cost)
            nodes[rival] = node;
    }

    /// <summary>Fills one fragmentainer from a node and adds a node for every place where it may end.</summary>
    private void Extend(Node node)
    {
        var start = Begin(node.Position);
        var pageName = pageNames[start.Index];
        var room = fragmentainers.Height(node.Fragment, pageName);
        var top = node.Position.Index == 0 ? Length.Zero : repeating[start.Index]?.RepeatedHeader?.Height ?? Length.Zero;
        var used = top;
        var floatsEnd = Length.Zero;
        var inserts = new PageFill(this, node.Fragment, pageName);
        var hasContent = false;
        var hasEnd = false;
        for (var i = start.Index; i < items.Count; i++)
        {
            var item = i == start.Index && start.Rest is not null ? start.Rest : items[i];
            var footer = footers[i] + inserts.Height;
            if (item is FlowBreak place && hasContent)
            {
                var end = Length.Max(used, floatsEnd);
                if (end.FitsIn(room - footer) || !hasEnd)
                {
                    ends.Add(new PossibleEnd(i, end, room - footer, place));
                    hasEnd = true;
                }
                if (place.Forced is not null)
                    break;
            }
            top += item.Height;
            if (item is FlowFloat floating)
            {
                hasContent = true;
                floatsEnd = Length.Max(floatsEnd, top + floating.Bottom);
                if (hasEnd && !floatsEnd.FitsIn(room - footer))
                    break;
            }
            if (item is FlowUnit or FlowSplit or FlowInsert or FlowSpace { IsEdge: true })
            {
                var fits = top.FitsIn(room - footers[i] - inserts.With(item));
                if (!fits && item is FlowSplit split)
                    hasEnd |= Cut(node, i, split, top - item.Height, room - footers[i], inserts, hasContent, hasEnd);
                if (!fits && hasEnd)
                    break;
                inserts.Take(item);
                hasContent |= item is not FlowInsert;
            }
            if (item is not FlowSpace { IsMargin: true })
                used = top;
            if (i == items.Count - 1)
                ends.Add(new PossibleEnd(items.Count, Length.Max(used, floatsEnd), room - inserts.Height, null));
        }
        if (items.Count == 0)
            ends.Add(new PossibleEnd(0, used, room, null));
        AddEnds(node);
    }

    /// <summary>
    /// Adds the ends worth considering, from the last one back: those that leave less than half of the room empty, and beyond
    /// them until there is one that breaks no wish.
    /// </summary>
    private void AddEnds(Node node)
    {
        var isGood = false;
        for (var i = ends.Count - 1; i >= 0; i--)
        {
            var end = ends[i];
            if (isGood && end.Used < end.Room / 2)
                break;
            End(node, end);
            isGood |= end.Place is null or { Forced: not null } or { Penalty: < BreakPenalty.StrandedLines };
        }
        ends.Clear();
    }

    /// <summary>Cuts an item that does not fit; whether a part of it could be placed.</summary>
    private bool Cut(Node node, int index, FlowSplit split, Length top, Length room, PageFill inserts, bool hasContent, bool hasEnd)
    {
        var fitsAlone = split.Height.FitsIn(fragmentainers.Height(node.Fragment + 1, pageNames[index]));
        var penalty = hasContent && fitsAlone ? split.SplitPenalty : 0;
        // Against a wish only where nothing else is possible: then the work of cutting is spared as well.
        if (hasEnd && penalty >= BreakPenalty.Avoid)
            return false;
        room -= inserts.Height;
        if (split.Split(room - top) is not Fit.Partial partial)
            return false;
        // What the part puts at the foot of the page leaves less room for it: a second try is enough but for strange cases.
        var taken = inserts.With(partial.Fragment.Inserts) - inserts.Height;
        if (!(top + partial.Fragment.Size.Height).FitsIn(room - taken))
        {
            if (split.Split(room - taken - top) is not Fit.Partial smaller)
                return false;
            partial = smaller;
        }
        Add(new Node(
            new FlowPosition(index, partial.Rest),
            fragmentainers.Next(node.Fragment + 1, null),
            node.Cost + BreakPenalty.Page + penalty + EmptyCost(top + partial.Fragment.Size.Height, room),
            node,
            partial.Fragment,
            Length.Zero,
            room - top - partial.Fragment.Size.Height));
        return true;
    }

    /// <summary>Ends a fragmentainer at a break, or at the end of the flow when there is none.</summary>
    private void End(Node node, PossibleEnd end)
    {
        var (index, used, room, place) = end;
        var overflow = used.FitsIn(room) ? Length.Zero : used - room;
        var cost = node.Cost + BreakPenalty.Page;
        cost += place is { Forced: null } ? place.Penalty + EmptyCost(used, room) + FacingCost(node, used, room) : StubCost(node, used, room);
        if (overflow > Length.Zero)
            cost += BreakPenalty.Avoid * (1 + (overflow / room));
        var fragment = place is null ? node.Fragment : fragmentainers.Next(node.Fragment + 1, place.Forced);
        var next = new Node(new FlowPosition(index), fragment, cost, node, null, overflow, place is { Forced: null } ? room - used : null);
        if (place is not null)
            Add(next);
        else if (best is null || cost < best.Cost)
            best = next;
    }

    /// <summary>What empty room at a page's foot costs: little for a line or two, more than any other fault but the gravest for half a page.</summary>
    private static double EmptyCost(Length used, Length room)
    {
        var empty = Math.Clamp(1 - (used / room), 0, 1);
        return BreakPenalty.Page * empty * empty;
    }

    /// <summary>
    /// What it costs when facing pages end at different heights: a line hardly anything, two or three much. Where one has to end far
    /// above the other there is nothing to even out.
    /// </summary>
    private double FacingCost(Node node, Length used, Length room)
    {
        const double Most = 0.1;
        if (node.Empty is not { } before || !fragmentainers.FacesPrevious(node.Fragment))
            return 0;
        var apart = Math.Min(Math.Abs((room - used - before) / room), Most);
        return BreakPenalty.Page * 5 * apart * apart;
    }

    /// <summary>What a last page costs that holds almost nothing, when it continues from the one before.</summary>
    private double StubCost(Node node, Length used, Length room)
    {
        const double Enough = 0.25;
        var filled = used / room;
        return !fragmentainers.AvoidsStubs || node.Previous is null || filled >= Enough ? 0 : BreakPenalty.Page / 2 * (1 - (filled / Enough));
    }

    /// <summary>Margins vanish after an unforced break (CSS Fragmentation 3 §5.2).</summary>
    private int FirstContent(int index)
    {
        if (index >= items.Count || items[index] is not FlowBreak breakItem)
            return index;
        index++;
        while (breakItem.Forced is null && index < items.Count && items[index] is FlowSpace { IsMargin: true })
            index++;
        return index;
    }

    private List<FlowSlice> Trace()
    {
        var slices = new List<FlowSlice>();
        for (var node = best; node?.Previous is { } previous; node = previous)
        {
            var start = Begin(previous.Position);
            slices.Add(new FlowSlice(previous.Fragment, pageNames[start.Index], start, node.Position, node.EndPart, node.Overflow));
        }
        slices.Reverse();
        return slices;
    }

    private FlowPosition Begin(FlowPosition position) =>
        position.Rest is null ? new FlowPosition(FirstContent(position.Index)) : position;

    /// <summary>What the content of one fragmentainer has put at its head and its foot so far.</summary>
    private sealed class PageFill(FlowBreaker breaker, int fragment, string? pageName)
    {
        private readonly List<PageInsert> taken = [];

        /// <summary>Of the fragmentainer's room.</summary>
        public Length Height { get; private set; }

        public Length With(FlowItem item) => With(item.Inserts);

        public Length With(IReadOnlyList<PageInsert> more) =>
            more.Count == 0 ? Height : breaker.fragmentainers.HeightOf([.. taken, .. more], fragment, pageName);

        public void Take(FlowItem item)
        {
            Height = With(item);
            taken.AddRange(item.Inserts);
        }
    }

    /// <summary>A place where a fragmentainer may end, how far it is filled there, and the break; none at the flow's end.</summary>
    private readonly record struct PossibleEnd(int Index, Length Used, Length Room, FlowBreak? Place);

    /// <summary>A place that can be reached, the fragmentainer that begins there, and the cheapest way to it.</summary>
    /// <param name="EndPart">The part of the item cut here that stands before the cut.</param>
    /// <param name="Overflow">Of the fragmentainer that ends here.</param>
    /// <param name="Empty">What it leaves empty; null where it has to end.</param>
    private sealed record Node(
        FlowPosition Position, int Fragment, double Cost, Node? Previous, Fragment? EndPart, Length Overflow, Length? Empty = null);
}
