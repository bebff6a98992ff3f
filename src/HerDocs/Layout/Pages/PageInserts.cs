using HerDocs.Css;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Pages;

/// <summary>
/// Floats at the head and the foot of pages, and footnotes below them in their area (CSS Generated Content for Paged Media 3 §2.5).
/// </summary>
internal sealed class PageInserts(BlockLayout blocks)
{
    private readonly Dictionary<(Box Box, Length Width), (Fragment Fragment, Edges Margin)> set = [];

    /// <summary>How much of a page inserts take.</summary>
    public Length HeightOf(IReadOnlyList<PageInsert> inserts, PageArea area) => Sum([.. WithInner(inserts, area)], area);

    /// <summary>Draws the inserts of one place; returns the height that they take.</summary>
    public Length Place(FragmentBuilder target, IReadOnlyList<PageInsert> inserts, PageInsertPlace place, PageArea area, Length top)
    {
        var y = top;
        foreach (var insert in WithInner(inserts, area))
        {
            if (insert.Place != place)
                continue;
            var (fragment, margin) = Set(insert.Box, area.Content.Width);
            target.Add(area.Content.X + margin.Left, y + margin.Top, fragment);
            y += fragment.Size.Height + margin.Vertical;
        }
        return y - top;
    }

    /// <summary>Draws the footnotes in their area at the very foot of the page.</summary>
    public void PlaceNotes(FragmentBuilder target, IReadOnlyList<PageInsert> inserts, PageArea area)
    {
        var notes = WithInner(inserts, area).Where(insert => insert.Place == PageInsertPlace.Footnote).ToList();
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
            var (fragment, margin) = Set(note.Box, NoteWidth(area));
            target.Add(border.X + edges.Inner.Left + margin.Left, y + margin.Top, fragment);
            y += fragment.Size.Height + margin.Vertical;
        }
    }

    private Length Sum(List<PageInsert> inserts, PageArea area)
    {
        var height = Length.Zero;
        var hasNotes = false;
        foreach (var insert in inserts)
        {
            var isNote = insert.Place == PageInsertPlace.Footnote;
            hasNotes |= isNote;
            var (fragment, margin) = Set(insert.Box, isNote ? NoteWidth(area) : area.Content.Width);
            height += fragment.Size.Height + margin.Vertical;
        }
        return hasNotes ? height + NoteEdges(area).Vertical : height;
    }

    /// <summary>The inserts, each followed by those that were written in it: these stand beside it, not within.</summary>
    private IEnumerable<PageInsert> WithInner(IReadOnlyList<PageInsert> inserts, PageArea area)
    {
        foreach (var insert in inserts)
        {
            yield return insert;
            var width = insert.Place == PageInsertPlace.Footnote ? NoteWidth(area) : area.Content.Width;
            foreach (var inner in WithInner(Set(insert.Box, width).Fragment.Inserts, area))
                yield return inner;
        }
    }

    private static (Edges Margin, Edges Inner, Length Vertical, Length Horizontal) NoteEdges(PageArea area)
    {
        var edges = BoxEdges.Of(area.Style.Footnotes, area.Content.Width);
        return (edges.Margin, edges.Inner, edges.Margin.Vertical + edges.Inner.Vertical, edges.Horizontal);
    }

    private static Length NoteWidth(PageArea area) => area.Content.Width - NoteEdges(area).Horizontal;

    private (Fragment Fragment, Edges Margin) Set(Box box, Length width)
    {
        if (!set.TryGetValue((box, width), out var made))
            set[(box, width)] = made = (blocks.Alone(box, width, null), BoxEdges.Of(box, width).Margin);
        return made;
    }
}
