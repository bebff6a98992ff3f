using System.Runtime.InteropServices;
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
    private readonly List<PossibleEnd> ends;
    private readonly FilledInserts inserts;
    private readonly FilledOverhangs overhangs;
    private Length used;
    private Length floatsEnd;

    /// <param name="start">The first item in it.</param>
    /// <param name="isFirst">Nothing of the flow stands before it.</param>
    /// <param name="goingOn">What is left of the one before.</param>
    /// <param name="ends">Takes the places where it may end; what is in it is of no use any more.</param>
    public FragmentainerFill(
        IFragmentainers fragmentainers, FlowMeasures measures, int fragment, int start, bool isFirst, GoingOn goingOn, List<PossibleEnd> ends)
    {
        ends.Clear();
        this.ends = ends;
        this.fragmentainers = fragmentainers;
        this.measures = measures;
        this.fragment = fragment;
        pageName = measures.PageName(start);
        room = fragmentainers.Height(fragment, pageName);
        used = Top = isFirst ? Length.Zero : measures.Head(start, room);
        inserts = new FilledInserts(fragmentainers, fragment, pageName, room, goingOn.Inserts);
        overhangs = new FilledOverhangs(room, inserts, goingOn.Hanging);
    }

    /// <summary>Where the next item begins.</summary>
    public Length Top { get; private set; }

    public bool HasContent { get; private set; }

    /// <summary>There is a place where it may end.</summary>
    public bool HasEnd { get; set; }

    /// <summary>What goes on beside the flow in the next one.</summary>
    public IReadOnlyList<Overhang> Hanging => overhangs.Rests;

    /// <summary>What there is at the head and the foot so far.</summary>
    public FilledInserts Inserts => inserts;

    /// <summary>What goes on from the one before takes all of it.</summary>
    public bool IsTaken => !HasContent && inserts.GoOn;

    /// <summary>What there is for content if the flow is cut within or behind an item.</summary>
    public Length RoomAt(int index) => room - measures.Foot(index, room) - inserts.Height;

    /// <summary>Notes that it may end at a break, or at the end of the flow; whether it must.</summary>
    public bool End(int index, FlowBreak? place)
    {
        var end = Length.Max(used, floatsEnd);
        // A float that goes on fills nothing of what the flow leaves empty.
        if (!overhangs.GoOn)
            end = Length.Max(end, overhangs.FloatsEnd);
        var foot = place is null ? Length.Zero : measures.Foot(index, room);
        var space = room - foot - inserts.Height;
        if (place is null || !HasEnd || end.FitsIn(space))
            ends.Add(new PossibleEnd(index, end, space, place, Hanging, Mark(room - foot - end)));
        HasEnd = true;
        return place?.Forced is not null;
    }

    /// <summary>Whether an item can stand here whole, and what it puts at the head and the foot with it.</summary>
    public bool Fits(int index, FlowItem item) => Fits(index, item, inserts.HeightOf(item.Inserts));

    /// <summary>Whether an item can stand here if what it puts at the head and the foot need not be whole; it then need not.</summary>
    public bool Crowds(int index, FlowItem item)
    {
        if (item.Inserts.Count == 0 || inserts.AreCrowded || !Fits(index, item, Length.Zero))
            return false;
        inserts.Crowd(Length.Zero);
        return true;
    }

    public void Take(FlowItem item)
    {
        inserts.Add(item.Inserts);
        switch (item)
        {
            case FlowClearance:
                HasContent = true;
                Top = Length.Max(Top, overhangs.FloatsEnd);
                break;
            case FlowUnit or FlowSplit:
                HasContent = true;
                Top += item.Height;
                break;
            case FlowSpace space:
                HasContent |= space.IsEdge;
                Top += space.Amount;
                if (space.IsMargin)
                    return;
                break;
            case FlowFloat floating:
                HasContent = true;
                Take(floating);
                break;
        }
        used = Top;
    }

    private void Take(FlowFloat floating)
    {
        if (floating.Tall is { } tall)
            overhangs.Take(tall, Top + floating.Down);
        else
            floatsEnd = Length.Max(floatsEnd, Top + floating.Bottom);
    }

    /// <summary>
    /// The ends worth considering: those that leave less than half of the room empty, and before them back to one that breaks no wish.
    /// </summary>
    public ReadOnlySpan<PossibleEnd> EndsWorthTrying()
    {
        var all = CollectionsMarshal.AsSpan(ends);
        var (first, isGood) = (all.Length, false);
        while (first > 0 && !(isGood && all[first - 1].Used < all[first - 1].Room / 2))
        {
            first--;
            isGood |= all[first].Inserts is not { IsCrowded: true } && all[first].Place is null or { Forced: not null } or { Penalty: < BreakPenalty.StrandedLines };
        }
        return all[first..];
    }

    /// <summary>The inserts where the page ends within an item.</summary>
    /// <param name="end">Of the part of it that stands here.</param>
    public InsertsMark? MarkWithin(int index, Length end) => Mark(room - measures.Foot(index, room) - end);

    /// <summary>A float that goes on fills the page down to where they begin.</summary>
    private InsertsMark? Mark(Length left) =>
        inserts.Mark(overhangs.GoOn ? Length.Min(left, inserts.Height) : left, areAlone: !HasContent && !overhangs.GoOn);

    private bool Fits(int index, FlowItem item, Length itsInserts) => item switch
    {
        FlowUnit { Overflow: var hanging } when !hanging.IsZero && !(Top + item.Height + hanging).FitsIn(room + fragmentainers.Below(fragment, pageName)) => false,
        FlowUnit or FlowInsert or FlowSpace { IsEdge: true } => (Top + item.Height).FitsIn(RoomAt(index) - itsInserts),
        FlowSpace or FlowBreak => true,
        FlowFloat { Tall: { } tall, Down: var down } => tall.Part.Cut(overhangs.Room - Top - down, room) is not null,
        FlowFloat floating => Length.Max(floatsEnd, Top + floating.Bottom).FitsIn(RoomAt(index) - itsInserts),
        FlowClearance => !overhangs.GoOn,
        FlowSplit split => !split.Forces && split.FitsIn(RoomAt(index) - Top) && split.FitsIn(RoomAt(index) - itsInserts - Top),
        _ => true,
    };
}

/// <summary>A place where a fragmentainer may end, how far it is filled there, and the break; none at the flow's end.</summary>
/// <param name="Hanging">What goes on beside the flow in the next one.</param>
/// <param name="Inserts">What there is at the head and the foot so far.</param>
internal readonly record struct PossibleEnd(
    int Index, Length Used, Length Room, FlowBreak? Place, IReadOnlyList<Overhang> Hanging, InsertsMark? Inserts);
