using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flows;

/// <summary>
/// Cuts a flow into pages or columns. All of them are considered together: of the ways to place the breaks the one is taken whose
/// costs, of wishes not met, of room left empty and of pages used, are least in sum.
/// </summary>
internal sealed class FlowBreaker
{
    /// <summary>How many fragmentainers behind those asked for are weighed with them.</summary>
    private const int LookAhead = 2;

    private readonly FlowPart part;
    private readonly FlowMeasures measures;
    private readonly IFragmentainers fragmentainers;
    private readonly int horizon;
    private readonly List<List<Node>?> open = [];

    /// <summary>Of the fragmentainer that is being filled.</summary>
    private readonly List<PossibleEnd> ends = [];

    private int next;
    private Node? best;
    private double leastCost;

    private FlowBreaker(FlowPart part, IFragmentainers fragmentainers, int horizon)
    {
        this.part = part;
        this.fragmentainers = fragmentainers;
        this.horizon = horizon;
        measures = part.Flow.Measures;
    }

    /// <summary>The slices in order; where a forced break leaves pages blank, their indices are left out.</summary>
    /// <param name="count">How many of them are asked for: slices behind these may be missing, and what is there of them is a guess.</param>
    public static IReadOnlyList<FlowSlice> Break(FlowPart part, IFragmentainers fragmentainers, int? count = null)
    {
        var first = fragmentainers.Next(0, part.IsContinued ? null : part.Flow.FirstBreak);
        var breaker = new FlowBreaker(part, fragmentainers, count is { } asked ? first + asked + LookAhead : int.MaxValue);
        breaker.Add(new Node(part.Start, first, 0, null) { Hanging = part.Hanging });
        while (breaker.TakeNext() is { } node)
            breaker.Extend(node);
        return breaker.Trace();
    }

    /// <summary>The next way to go on from: earlier places first, so that no cheaper way to the same one can turn up later.</summary>
    private Node? TakeNext()
    {
        while (next < open.Count && open[next] is null or { Count: 0 })
            next++;
        if (next == open.Count)
            return null;
        var nodes = open[next]!;
        var node = nodes[^1];
        nodes.RemoveAt(nodes.Count - 1);
        return node;
    }

    /// <summary>Keeps a way to reach a place. Of two ways to the same place on pages that go on alike only the cheaper matters.</summary>
    private void Add(Node node)
    {
        var place = node.Position.Index - part.Start.Index;
        while (open.Count <= place)
            open.Add(null);
        var nodes = open[place] ??= [];
        var rival = RivalOf(nodes, node.Fragment);
        if (rival < 0)
            nodes.Add(node);
        else if (CostOf(node) < CostOf(nodes[rival]))
            nodes[rival] = node;
    }

    /// <summary>Whether a way to a place is known that is no dearer.</summary>
    private bool IsOutdone(int index, int fragment, double cost)
    {
        var place = index - part.Start.Index;
        return place < open.Count && open[place] is { } nodes && RivalOf(nodes, fragment) is >= 0 and var rival && CostOf(nodes[rival]) <= cost;
    }

    private int RivalOf(List<Node> nodes, int fragment)
    {
        var index = nodes.Count - 1;
        while (index >= 0 && !fragmentainers.AreAlike(nodes[index].Fragment, fragment))
            index--;
        return index;
    }

    /// <summary>What is left of an item that a way ends in, and of notes, counts as well.</summary>
    private double CostOf(Node node)
    {
        var left = (node.Position.Rest?.Extent ?? Length.Zero) + (node.Inserts?.Cut.Left ?? Length.Zero);
        return left.IsZero ? node.Cost : node.Cost + OfRoom(left, node.Fragment, node.Position.Index);
    }

    /// <summary>What content of a height will cost that no more is known of.</summary>
    private double OfRoom(Length height, int fragment, int index) =>
        BreakPenalty.Page * (height / fragmentainers.Height(fragment, measures.PageName(index)));

    /// <summary>Fills one fragmentainer from a node and adds a node for every place where it may end.</summary>
    private void Extend(Node node)
    {
        if (node.Fragment >= horizon)
        {
            var index = node.Position.Index;
            Finish(node, CostOf(node) + OfRoom(measures.Top(part.End) - measures.Top(Math.Min(part.End, index + 1)), node.Fragment, index));
            return;
        }
        var start = measures.Begin(node.Position);
        var fill = new FragmentainerFill(fragmentainers, measures, node.Fragment, start.Index, isFirst: node.Previous is null && !part.IsContinued, node.GoingOn, ends);
        for (var i = start.Index; i < part.End; i++)
        {
            var item = i == start.Index && start.Rest is { } rest ? rest : part.Flow.Items[i];
            if (item is FlowBreak place && fill.HasContent && fill.End(i, place))
                break;
            if (!fill.Fits(i, item) && !StandsHere(node, i, item, fill))
                break;
            fill.Take(item);
            if (i == part.End - 1)
                fill.End(part.End, null);
        }
        if (start.Index == part.End)
            fill.End(part.End, null);
        var worthTrying = fill.EndsWorthTrying();
        for (var i = worthTrying.Length - 1; i >= 0; i--)
            End(node, worthTrying[i], fill);
    }

    /// <summary>Whether an item stands here all the same though there is no room for it, or for all that it brings along.</summary>
    private bool StandsHere(Node node, int index, FlowItem item, FragmentainerFill fill)
    {
        if (item is FlowSplit split)
            fill.HasEnd |= Cut(node, index, split, fill);
        if (!(item is FlowSplit && fill.HasEnd) && fill.Crowds(index, item))
            return true;
        if (!fill.HasEnd && fill.IsTaken)
            Leave(node, index, fill);
        // Where there is no other place for it, it hangs out.
        return !fill.HasEnd && !fill.IsTaken;
    }

    /// <summary>Leaves a fragmentainer to what goes on from the one before.</summary>
    private void Leave(Node node, int index, FragmentainerFill fill)
    {
        // What items brought along comes with them again.
        var mark = fill.Inserts.BeforeItems(fill.MarkWithin(index, fill.Top));
        Add(new Node(node.Position, fragmentainers.Next(node.Fragment + 1, null), node.Cost + BreakPenalty.Page, node)
        {
            Hanging = fill.Hanging,
            Inserts = fill.Inserts.End(mark),
        });
    }

    /// <summary>Cuts an item that does not fit; whether a part of it could be placed.</summary>
    private bool Cut(Node node, int index, FlowSplit split, FragmentainerFill fill)
    {
        var nextRoom = fragmentainers.Height(node.Fragment + 1, measures.PageName(index));
        var penalty = fill.HasContent && !split.Forces && split.FitsIn(nextRoom) ? split.SplitPenalty : 0;
        // Against a wish only where nothing else is possible: then the work of cutting is spared as well.
        if (fill.HasEnd && penalty >= BreakPenalty.Avoid)
            return false;
        if (PartOf(split, fill, fill.RoomAt(index), nextRoom) is not { } partial)
            return false;
        fill.Inserts.Add(partial.Fragment.Inserts);
        var used = fill.Top + partial.Fragment.Size.Height;
        var room = fill.RoomAt(index);
        var inserts = fill.Inserts.End(fill.MarkWithin(index, used));
        var empty = inserts is { Mark.IsCrowded: true } ? Length.Zero : room - used;
        var cost = node.Cost + BreakPenalty.Page + penalty + BreakCost.GoingOn(inserts, used) + (partial.Forced is null ? BreakCost.Empty(room - empty, room) : 0);
        Add(new Node(new FlowPosition(index, partial.Rest), fragmentainers.Next(node.Fragment + 1, partial.Forced), cost, node)
        {
            EndPart = partial.Fragment,
            Forced = partial.Forced,
            Empty = partial.Forced is null ? empty : null,
            Used = used,
            Hanging = fill.Hanging,
            Inserts = inserts,
        });
        return true;
    }

    /// <summary>The part of an item that stands here with what that puts at the head and the foot of the page.</summary>
    private static Fit.Partial? PartOf(FlowSplit split, FragmentainerFill fill, Length room, Length nextRoom)
    {
        var fit = split.Split(room - fill.Top, nextRoom);
        if (fit is Fit.Nothing)
            return null;
        var part = fit as Fit.Partial;
        var taken = fill.Inserts.HeightOf(part is null ? split.Inserts : part.Fragment.Inserts);
        if (part is not null && (fill.Top + part.Fragment.Size.Height).FitsIn(room - taken))
            return part;
        // What the part puts at the foot of the page leaves less room for it: a second try is enough but for strange cases.
        if (split.Split(room - taken - fill.Top, nextRoom) is Fit.Partial smaller)
            return smaller;
        if (fill.HasEnd || split.Split((room - fill.Top) / 2, nextRoom) is not Fit.Partial half)
            return null;
        fill.Inserts.Crowd(Length.Zero);
        return half;
    }

    /// <summary>Ends a fragmentainer at a break, or at the end of the flow when there is none.</summary>
    private void End(Node node, PossibleEnd end, FragmentainerFill fill)
    {
        var (index, used, room, place, hanging, mark) = end;
        var overflow = used.FitsIn(room) ? Length.Zero : used - room;
        var inserts = fill.Inserts.End(mark);
        var isCrowded = mark is { IsCrowded: true };
        var empty = isCrowded ? Length.Zero : room - used;
        var cost = node.Cost + BreakPenalty.Page + BreakCost.GoingOn(inserts, used);
        if (place is { Forced: null })
            cost += place.Penalty + BreakCost.Empty(room - empty, room) + FacingCost(node, empty, room);
        else if (fragmentainers.AvoidsStubs && node.Previous is not null)
            cost += BreakCost.Stub(isCrowded ? room : used, room);
        if (overflow > Length.Zero)
            cost += BreakPenalty.Avoid * (1 + (overflow / room));
        var goesOn = place is not null || hanging.Count > 0 || inserts?.Cut.Rest.Count > 0;
        var fragment = !goesOn ? node.Fragment : fragmentainers.Next(node.Fragment + 1, place?.Forced);
        if (goesOn && IsOutdone(index, fragment, cost))
            return;
        var ended = new Node(new FlowPosition(index), fragment, cost, node)
        {
            Overflow = overflow,
            Forced = place?.Forced,
            Empty = place is { Forced: null } ? empty : null,
            Used = used,
            Hanging = hanging,
            Inserts = inserts,
        };
        if (goesOn)
            Add(ended);
        else
            Finish(ended, cost);
    }

    private double FacingCost(Node node, Length empty, Length room) =>
        node.Empty is { } before && fragmentainers.FacesPrevious(node.Fragment) ? BreakCost.Facing(before, empty, room) : 0;

    private void Finish(Node node, double cost)
    {
        if (best is null || cost < leastCost)
            (best, leastCost) = (node, cost);
    }

    private List<FlowSlice> Trace()
    {
        var slices = new List<FlowSlice>();
        for (var node = best; node?.Previous is { } previous; node = previous)
        {
            var start = measures.Begin(previous.Position);
            var pageName = measures.PageName(start.Index);
            slices.Add(new FlowSlice(previous.Fragment, pageName, start, node.Position, fragmentainers.Height(previous.Fragment, pageName))
            {
                Width = fragmentainers.Width(previous.Fragment, pageName),
                Below = fragmentainers.Below(previous.Fragment, pageName),
                Used = node.Used,
                Inserts = node.Inserts,
                EndPart = node.EndPart,
                Overflow = node.Overflow,
                Forced = node.Forced,
            });
        }
        slices.Reverse();
        return slices;
    }

    /// <summary>A place that can be reached, the fragmentainer that begins there, and the cheapest way to it.</summary>
    private sealed record Node(FlowPosition Position, int Fragment, double Cost, Node? Previous)
    {
        /// <summary>The part of the item cut here that stands before the cut.</summary>
        public Fragment? EndPart { get; init; }

        /// <summary>Of the fragmentainer that ends here.</summary>
        public Length Overflow { get; init; }

        public ForcedBreak? Forced { get; init; }

        /// <summary>What goes on beside the flow in the fragmentainer that begins here.</summary>
        public IReadOnlyList<Overhang> Hanging { get; init; } = [];

        /// <summary>Of the fragmentainer that ends here.</summary>
        public FragmentainerInserts? Inserts { get; init; }

        /// <summary>How far that is filled.</summary>
        public Length Used { get; init; }

        /// <summary>What goes on in the one that begins here.</summary>
        public GoingOn GoingOn => new(Hanging, Inserts?.Cut.Rest ?? []);

        /// <summary>What the fragmentainer that ends here leaves empty; null where it has to end.</summary>
        public Length? Empty { get; init; }
    }
}
