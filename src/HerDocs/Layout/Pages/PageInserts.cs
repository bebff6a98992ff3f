using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Pages;

/// <summary>
/// Floats at the head and the foot of pages, and footnotes below them in their area (CSS Generated Content for Paged Media 3 §2.5).
/// </summary>
internal sealed class PageInserts(BlockLayout blocks)
{
    private readonly Dictionary<(Box Box, Length Width), (Fragment Fragment, Edges Margin)> set = [];
    private readonly Dictionary<(Box Box, Length Width), FlowPart> parts = [];

    /// <summary>How much of a page inserts take.</summary>
    public Length HeightOf(IReadOnlyList<PageInsert> inserts, PageArea area) => Sum(All(inserts, area), area);

    /// <summary>As many of them as a height takes, and what goes on on the next page: footnotes are cut, floats only where no page has room for them.</summary>
    /// <param name="areAlone">Nothing else stands on the page, so that one of them must.</param>
    public InsertCut Cut(IReadOnlyList<PageInsert> inserts, PageArea area, Length available, bool areAlone)
    {
        var (taken, rest, isNoteMoved) = (new List<PageInsert>(), new List<PageInsert>(), false);
        foreach (var insert in InOrder(inserts, area))
        {
            if (!rest.Exists(before => before.Place == insert.Place) && Part(insert, taken, area, available) is { } part)
            {
                taken.Add(part.Taken);
                if (part.Left is { } left)
                    rest.Add(left);
                continue;
            }
            isNoteMoved |= insert is { Place: PageInsertPlace.Footnote, Rest: null };
            rest.Add(insert);
        }
        if (areAlone && taken.Count == 0)
        {
            taken.Add(rest[0]);
            rest.RemoveAt(0);
        }
        return new InsertCut(taken, rest, Sum(rest.Where(insert => insert.Place == PageInsertPlace.Footnote), area), isNoteMoved);
    }

    /// <summary>Draws the inserts of one place; returns the height that they take.</summary>
    public Length Place(FragmentBuilder target, IReadOnlyList<PageInsert> inserts, PageInsertPlace place, PageArea area, Length top)
    {
        var y = top;
        foreach (var insert in All(inserts, area))
        {
            if (insert.Place != place)
                continue;
            var (fragment, margin) = Set(insert, area);
            target.Add(area.Content.X + margin.Left, y + margin.Top, fragment);
            y += fragment.Size.Height + margin.Vertical;
        }
        return y - top;
    }

    /// <summary>Draws the footnotes in their area at the very foot of the page.</summary>
    public void PlaceNotes(FragmentBuilder target, IReadOnlyList<PageInsert> inserts, PageArea area)
    {
        var notes = InOrder(inserts, area).Where(insert => insert.Place == PageInsertPlace.Footnote).ToList();
        if (notes.Count == 0)
            return;
        var edges = NoteEdges(area);
        var height = Sum(notes, area);
        var border = new Rect(
            area.Content.X + edges.Margin.Left,
            area.Content.Y + area.Content.Height - height + edges.Margin.Top,
            area.Content.Width - edges.Margin.Horizontal,
            height - edges.Margin.Vertical);
        BoxPainter.Paint(target, area.Style.Footnotes, border, BoxSides.All, BoxEdges.Of(area.Style.Footnotes, area.Content.Width).Padding);
        var y = border.Y + edges.Inner.Top;
        foreach (var note in notes)
        {
            var (fragment, margin) = Set(note, area);
            target.Add(border.X + edges.Inner.Left + margin.Left, y + margin.Top, fragment);
            y += fragment.Size.Height + margin.Vertical;
        }
    }

    /// <summary>What has room of an insert after others: all of it or a part; null where nothing has.</summary>
    private (PageInsert Taken, PageInsert? Left)? Part(PageInsert insert, List<PageInsert> before, PageArea area, Length available)
    {
        if (Sum(before.Append(insert), area).FitsIn(available))
            return (insert, null);
        var empty = insert with { Part = Fragment.Empty };
        var room = available - Sum(before.Append(empty), area);
        if (insert.Box is ReplacedBox || room <= Length.Zero || StaysWhole(insert, area))
            return null;
        if (PartOf(insert, area).Cut(room, area.Content.Height) is not { } cut)
            return null;
        return (insert with { Part = cut.Fragment }, cut.Rest is { } rest ? insert with { Rest = rest } : null);
    }

    /// <summary>It is not cut where a page of its own has room for it.</summary>
    private bool StaysWhole(PageInsert insert, PageArea area) =>
        (insert.Place != PageInsertPlace.Footnote || insert.Box.Style.BreakInside != BreakInside.Auto)
        && Sum([insert], area).FitsIn(area.Content.Height);

    private FlowPart PartOf(PageInsert insert, PageArea area)
    {
        if (insert.Rest is { } rest)
            return rest;
        var width = WidthFor(insert, area);
        if (!parts.TryGetValue((insert.Box, width), out var part))
            parts[(insert.Box, width)] = part = FlowPart.Of(blocks.AloneFlow(insert.Box, width, null));
        return part;
    }

    private Length Sum(IEnumerable<PageInsert> inserts, PageArea area)
    {
        var height = Length.Zero;
        var hasNotes = false;
        foreach (var insert in inserts)
        {
            hasNotes |= insert.Place == PageInsertPlace.Footnote;
            var (fragment, margin) = Set(insert, area);
            height += fragment.Size.Height + margin.Vertical;
        }
        return hasNotes ? height + NoteEdges(area).Vertical : height;
    }

    /// <summary>Footnotes in the order of the document, also where a box out of the flow calls one.</summary>
    private IEnumerable<PageInsert> InOrder(IReadOnlyList<PageInsert> inserts, PageArea area) =>
        All(inserts, area).OrderBy(insert => insert.Place == PageInsertPlace.Footnote ? insert.Box.Element?.Order ?? 0 : 0);

    /// <summary>The inserts, each followed by those that were written in it: these stand beside it, not within.</summary>
    private IEnumerable<PageInsert> All(IReadOnlyList<PageInsert> inserts, PageArea area)
    {
        foreach (var insert in inserts)
        {
            yield return insert.IsApart ? insert : insert with { IsApart = true };
            if (insert.IsApart)
                continue;
            foreach (var inner in All(In(Set(insert, area).Fragment, area), area))
                yield return inner;
        }
    }

    /// <summary>What was written in a fragment, and in the boxes out of the flow that it holds.</summary>
    private static IReadOnlyList<PageInsert> In(Fragment fragment, PageArea area) => fragment.OutOfFlow.Count == 0
        ? fragment.Inserts
        : [.. fragment.Inserts, .. fragment.OutOfFlow.SelectMany(box => In(box.Box.Place(area.Content.Size, box.StaticPosition).Fragment, area))];

    private static (Edges Margin, Edges Inner, Length Vertical, Length Horizontal) NoteEdges(PageArea area)
    {
        var edges = BoxEdges.Of(area.Style.Footnotes, area.Content.Width);
        return (edges.Margin, edges.Inner, edges.Margin.Vertical + edges.Inner.Vertical, edges.Horizontal);
    }

    private static Length WidthFor(PageInsert insert, PageArea area) =>
        insert.Place == PageInsertPlace.Footnote ? area.Content.Width - NoteEdges(area).Horizontal : area.Content.Width;

    /// <summary>What stands of it on the page; margins at a cut are none of it (CSS Fragmentation 3 §5.2).</summary>
    private (Fragment Fragment, Edges Margin) Set(PageInsert insert, PageArea area)
    {
        var width = WidthFor(insert, area);
        if (!set.TryGetValue((insert.Box, width), out var made))
            set[(insert.Box, width)] = made = (blocks.Alone(insert.Box, width, null), BoxEdges.Of(insert.Box, width).Margin);
        var margin = made.Margin;
        if (insert.Rest is not null)
            margin = margin with { Top = Length.Zero };
        if (insert.Part is not null)
            margin = margin with { Bottom = Length.Zero };
        return (insert.Part ?? insert.Rest?.Whole() ?? made.Fragment, margin);
    }
}
