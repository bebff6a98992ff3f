using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flows;

/// <summary>One page or column while it is filled, and the places where it may end.</summary>
internal sealed class FragmentainerFill
{
    private readonly IFragmentainers fragmentainers;
    private readonly FlowMeasures measures;
    private readonly int fragment;
    private readonly string? pageName;
    private readonly Length room;
    private readonly List<PossibleEnd> ends = [];
    private readonly List<PageInsert> inserts = [];
    private readonly Overhangs overhangs;
    private Length insertsHeight;
    private Length used;
    private Length floatsEnd;

    /// <param name="start">The first item in it.</param>
    /// <param name="isFirst">Nothing of the flow stands before it.</param>
    /// <param name="hanging">What is left of the one before beside the flow.</param>
    public FragmentainerFill(
        IFragmentainers fragmentainers, FlowMeasures measures, int fragment, int start, bool isFirst, IReadOnlyList<Overhang> hanging)
    {
        this.fragmentainers = fragmentainers;
        this.measures = measures;
        this.fragment = fragment;
        pageName = measures.PageName(start);
        room = fragmentainers.Height(fragment, pageName);
        used = Top = isFirst ? Length.Zero : measures.Head(start, room);
        overhangs = new Overhangs(room, Length.Unlimited);
        foreach (var box in hanging)
            overhangs.Take(box, Length.Zero);
    }

    /// <summary>Where the next item begins.</summary>
    public Length Top { get; private set; }

    public bool HasContent { get; private set; }

    /// <summary>There is a place where it may end.</summary>
    public bool HasEnd { get; set; }

    /// <summary>What goes on beside the flow in the next one.</summary>
    public IReadOnlyList<Overhang> Hanging => overhangs.Rests.Count == 0 ? [] : [.. overhangs.Rests];

    /// <summary>What there is for content if the flow is cut within or behind an item.</summary>
    public Length RoomAt(int index) => room - measures.Foot(index, room) - insertsHeight;

    /// <summary>What more inserts take of it.</summary>
    public Length HeightOf(IReadOnlyList<PageInsert> more) =>
        more.Count == 0 ? Length.Zero : fragmentainers.HeightOf([.. inserts, .. more], fragment, pageName) - insertsHeight;

    /// <summary>Notes that it may end at a break, or at the end of the flow; whether it must.</summary>
    public bool End(int index, FlowBreak? place)
    {
        var end = Length.Max(used, floatsEnd);
        // A float that goes on fills nothing of what the flow leaves empty.
        if (overhangs.Rests.Count == 0)
            end = Length.Max(end, overhangs.FloatsEnd);
        var space = place is null ? room - insertsHeight : RoomAt(index);
        if (place is null || !HasEnd || end.FitsIn(space))
            ends.Add(new PossibleEnd(index, end, space, place, Hanging));
        HasEnd = true;
        return place?.Forced is not null;
    }

    /// <summary>Whether an item can stand here whole.</summary>
    public bool Fits(int index, FlowItem item) => item switch
    {
        FlowFloat { Tall: { } tall, Down: var down } => tall.Part.Cut(room - Top - down, room) is not null,
        FlowFloat floating => Length.Max(floatsEnd, Top + floating.Bottom).FitsIn(RoomAt(index)),
        FlowClearance => overhangs.Rests.Count == 0,
        FlowSplit split => !split.Forces && split.FitsIn(RoomAt(index) - Top) && split.FitsIn(RoomAt(index) - HeightOf(split.Inserts) - Top),
        FlowUnit { Overflow: var hanging } when !hanging.IsZero && !(Top + item.Height + hanging).FitsIn(room + fragmentainers.Below(fragment, pageName)) => false,
        FlowUnit or FlowInsert or FlowSpace { IsEdge: true } => (Top + item.Height).FitsIn(RoomAt(index) - HeightOf(item.Inserts)),
        _ => true,
    };

    public void Take(FlowItem item)
    {
        if (item is FlowFloat { Tall: { } tall, Down: var down })
            overhangs.Take(tall, Top + down);
        else if (item is FlowFloat floating)
            floatsEnd = Length.Max(floatsEnd, Top + floating.Bottom);
        Top = item is FlowClearance ? Length.Max(Top, overhangs.FloatsEnd) : Top + item.Height;
        insertsHeight += HeightOf(item.Inserts);
        inserts.AddRange(item.Inserts);
        HasContent |= item is FlowUnit or FlowSplit or FlowFloat or FlowSpace { IsEdge: true };
        if (item is not FlowSpace { IsMargin: true })
            used = Top;
    }

    /// <summary>
    /// The ends worth considering, from the last one back: those that leave less than half of the room empty, and beyond them until
    /// there is one that breaks no wish.
    /// </summary>
    public IEnumerable<PossibleEnd> EndsWorthTrying()
    {
        var isGood = false;
        for (var i = ends.Count - 1; i >= 0; i--)
        {
            var end = ends[i];
            if (isGood && end.Used < end.Room / 2)
                yield break;
            yield return end;
            isGood |= end.Place is null or { Forced: not null } or { Penalty: < BreakPenalty.StrandedLines };
        }
    }
}

/// <summary>A place where a fragmentainer may end, how far it is filled there, and the break; none at the flow's end.</summary>
/// <param name="Hanging">What goes on beside the flow in the next one.</param>
internal readonly record struct PossibleEnd(int Index, Length Used, Length Room, FlowBreak? Place, IReadOnlyList<Overhang> Hanging);
