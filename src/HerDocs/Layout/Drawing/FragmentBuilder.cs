using HerDocs.Geometry;

namespace HerDocs.Layout.Drawing;

/// <summary>Collects the items of a fragment in painting order.</summary>
internal sealed class FragmentBuilder
{
    private readonly List<PlacedItem> items = [];

    private List<PageInsert>? inserts;

    public Length? FirstBaseline { get; private set; }

    public Length? LastBaseline { get; private set; }

    public bool IsEmpty => items.Count == 0;

    public void Add(Point at, DrawItem item)
    {
        items.Add(new PlacedItem(at, item));
        if (item is GroupItem { Fragment.Inserts: { Count: > 0 } inner })
            (inserts ??= []).AddRange(inner);
    }

    public void Insert(PageInsert insert) => (inserts ??= []).Add(insert);

    public void Add(Length x, Length y, DrawItem item) => Add(new Point(x, y), item);

    /// <summary>Puts a finished fragment in, its baselines counting for this one.</summary>
    public void Add(Length x, Length y, Fragment fragment)
    {
        if (fragment.Items.Count > 0)
            Add(x, y, new GroupItem(fragment));
        else if (fragment.Inserts.Count > 0)
            (inserts ??= []).AddRange(fragment.Inserts);
        if (fragment.FirstBaseline is { } first)
            NoteBaseline(y + first);
        if (fragment.LastBaseline is { } last)
            NoteBaseline(y + last);
    }

    public void NoteBaseline(Length y)
    {
        FirstBaseline ??= y;
        LastBaseline = y;
    }

    public Fragment Finish(Size size) => new(size, items) { FirstBaseline = FirstBaseline, LastBaseline = LastBaseline, Inserts = inserts ?? [] };
}
