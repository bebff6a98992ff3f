using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Drawing;

/// <summary>Collects the items of a fragment in painting order.</summary>
internal sealed class FragmentBuilder
{
    private readonly List<PlacedItem> items = [];

    private List<PageInsert>? inserts;

    private List<OutOfFlowBox>? outOfFlow;

    private bool isLayered;

    /// <summary>Of the items added next.</summary>
    public int Layer { get; set; }

    public Length? FirstBaseline { get; private set; }

    public Length? LastBaseline { get; private set; }

    public bool IsEmpty => items.Count == 0;

    /// <summary>A page or column must end in what was added in the flow.</summary>
    public bool MustBreak { get; set; }

    public void Add(Point at, DrawItem item)
    {
        items.Add(new PlacedItem(at, item) { Layer = Layer });
        isLayered |= Layer != PaintLayer.Content;
        if (item is GroupItem group)
            Adopt(group.Fragment, at);
    }

    /// <summary>A fragment that is painted at another time than what stands around it.</summary>
    /// <param name="element">By whose place in the document it comes among those of its layer; null where it is in its place.</param>
    public void AddLayer(Point at, GroupItem group, int layer, Element? element = null)
    {
        isLayered = true;
        items.Add(new PlacedItem(at, group) { Layer = layer, Order = element?.Order ?? 0 });
        Adopt(group.Fragment, at);
        NoteBaselines(group.Fragment, at.Y);
    }

    public void Add(OutOfFlowBox box) => (outOfFlow ??= []).Add(box);

    /// <summary>How much there is so far.</summary>
    public FragmentMark Mark => new(items.Count, outOfFlow?.Count ?? 0);

    public IReadOnlyList<PlacedItem> Since(FragmentMark mark) => items[mark.Items..];

    /// <summary>Moves all that came after a mark to another fragment.</summary>
    public void MoveTo(FragmentBuilder target, FragmentMark since)
    {
        target.items.AddRange(items[since.Items..]);
        items.RemoveRange(since.Items, items.Count - since.Items);
        for (var i = since.OutOfFlow; i < outOfFlow?.Count; i++)
            target.Add(outOfFlow[i]);
        outOfFlow?.RemoveRange(since.OutOfFlow, outOfFlow.Count - since.OutOfFlow);
        target.isLayered |= isLayered;
    }

    /// <summary>Places the boxes that have their containing block here.</summary>
    /// <param name="overhangs">What takes over the rest of those that the page's foot cuts; null where none is cut.</param>
    /// <param name="withFixed">Those of position: fixed as well, which else go on to the page.</param>
    public void PlaceOutOfFlow(Rect containingBlock, bool withFixed = false, Overhangs? overhangs = null)
    {
        // What is placed can hold more of them.
        for (var i = 0; i < outOfFlow?.Count;)
        {
            var box = outOfFlow[i];
            if (box.Box.IsFixed && !withFixed)
            {
                i++;
                continue;
            }
            outOfFlow.RemoveAt(i);
            var placed = box.Box.Place(containingBlock.Size, box.StaticPosition.Offset(-containingBlock.X, -containingBlock.Y));
            Add(containingBlock.X + placed.At.X, containingBlock.Y + placed.At.Y, overhangs?.Take(placed, placed.At) ?? placed.Fragment);
        }
    }

    public void Insert(PageInsert insert) => (inserts ??= []).Add(insert);

    public void Add(Length x, Length y, DrawItem item) => Add(new Point(x, y), item);

    /// <summary>Puts a finished fragment in, its baselines counting for this one.</summary>
    public void Add(Length x, Length y, Fragment fragment)
    {
        if (!fragment.Items.IsEmpty)
            Add(x, y, new GroupItem(fragment));
        else
            Adopt(fragment, new Point(x, y));
        NoteBaselines(fragment, y);
    }

    /// <summary>Takes over what a fragment passes on to those around it.</summary>
    private void Adopt(Fragment fragment, Point at)
    {
        if (fragment.Inserts.Count > 0)
            (inserts ??= []).AddRange(fragment.Inserts);
        foreach (var box in fragment.OutOfFlow)
            Add(box.Offset(at.X, at.Y));
        isLayered |= fragment.IsLayered;
    }

    private void NoteBaselines(Fragment fragment, Length y)
    {
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

    public Fragment Finish(Size size) => new(size, [.. items])
    {
        FirstBaseline = FirstBaseline,
        LastBaseline = LastBaseline,
        Inserts = inserts ?? [],
        OutOfFlow = outOfFlow ?? [],
        IsLayered = isLayered,
        MustBreak = MustBreak,
    };
}

/// <summary>A place in the making of a fragment.</summary>
internal readonly record struct FragmentMark(int Items, int OutOfFlow);
