using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Pages;

/// <summary>
/// Sets the slices of a flow, places the boxes out of it, and hands on from page to page what has no room: of these boxes, and of what
/// stands at the head and the foot of pages.
/// </summary>
internal sealed class PageDrafts(PageAreas areas, Flow flow)
{
    private readonly List<PageDraft> drafts = [];
    private readonly Dictionary<int, IReadOnlyList<PageInsert>> unforeseen = [];
    private FlowPart part = FlowPart.Of(flow);
    private IReadOnlyList<PageInsert> goingOn = [];

    /// <summary>The inserts of boxes out of the flow, by page: no room was kept for them unless they had been reserved.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<PageInsert>> Unforeseen => unforeseen;

    /// <summary>What stands on each page; what goes on behind the flow's end gets pages of its own.</summary>
    public IReadOnlyList<PageDraft> Make(IReadOnlyList<FlowSlice> slices)
    {
        foreach (var slice in slices)
            Add(slice);
        while (part.Hanging.Count > 0 || goingOn.Count > 0)
            Add(After(drafts[^1].Slice));
        return drafts;
    }

    private void Add(FlowSlice slice)
    {
        var cut = part.Take(slice, Length.Unlimited);
        var area = areas.Of(areas.Kind(slice.FragmentIndex, slice.PageName));
        var (content, hanging) = WithPositioned(cut.Fragment, slice, area);
        drafts.Add(new PageDraft(slice, content, Inserts(content, slice, area)));
        part = (cut.Rest ?? part.Behind()).With(hanging);
    }

    private FlowSlice After(FlowSlice slice)
    {
        var (index, name) = (slice.FragmentIndex + 1, slice.PageName);
        return slice with
        {
            FragmentIndex = index,
            Start = slice.End,
            Room = areas.Height(index, name),
            Width = areas.Width(index, name),
            Below = areas.Below(index, name),
            EndPart = null,
            Overflow = Length.Zero,
            Used = Length.Zero,
            Inserts = null,
        };
    }

    /// <summary>Adds the boxes whose containing block is the page area that their place in the text is on.</summary>
    private static (Fragment Content, IReadOnlyList<Overhang> Hanging) WithPositioned(Fragment content, FlowSlice slice, PageArea area)
    {
        if (content.OutOfFlow.Count == 0)
            return (content, []);
        var target = new FragmentBuilder();
        var overhangs = new Overhangs(slice.OverhangRoom, slice.Room + slice.Below, slice.Room);
        target.Add(Length.Zero, Length.Zero, content);
        target.PlaceOutOfFlow(new Rect(Length.Zero, Length.Zero, area.Content.Width, area.Content.Height), overhangs: overhangs);
        return (target.Finish(content.Size), overhangs.Rests);
    }

    /// <summary>What stands at the head and the foot of a page, as far as its content leaves room for it.</summary>
    private IReadOnlyList<PageInsert> Inserts(Fragment content, FlowSlice slice, PageArea area)
    {
        var written = Written(content, area);
        NoteUnforeseen(written, slice);
        if (goingOn.Count + written.Count == 0)
            return [];
        IReadOnlyList<PageInsert> all = [.. goingOn, .. written];
        var room = slice.Inserts?.Mark.Available ?? slice.Room - slice.Used;
        if (areas.Inserts.HeightOf(all, area).FitsIn(room))
        {
            goingOn = [];
            return all;
        }
        var isAlone = slice.Start.Index == slice.End.Index && slice.EndPart is null && part.Hanging.Count == 0;
        var cut = areas.Inserts.Cut(all, area, room, isAlone);
        goingOn = cut.Rest;
        return cut.Taken;
    }

    /// <summary>Those of boxes of position: fixed stand on the page where these were written.</summary>
    private static IReadOnlyList<PageInsert> Written(Fragment content, PageArea area)
    {
        if (content.OutOfFlow.Count == 0)
            return content.Inserts;
        var inFixed = content.OutOfFlow.Where(box => box.Box.IsFixed).SelectMany(box => box.Box.Place(area.Content.Size, box.StaticPosition).Fragment.Inserts).ToList();
        return inFixed.Count == 0 ? content.Inserts : [.. content.Inserts, .. inFixed];
    }

    private void NoteUnforeseen(IReadOnlyList<PageInsert> written, FlowSlice slice)
    {
        var known = slice.Inserts?.OfItems ?? [];
        if (written.Count == 0 || written.All(insert => IsAmong(known, insert)))
            return;
        unforeseen[slice.FragmentIndex] = [.. written.Where(insert => !IsAmong(known, insert))];
    }

    private static bool IsAmong(IReadOnlyList<PageInsert> list, PageInsert insert) => list.Any(other => ReferenceEquals(other.Box, insert.Box));
}
