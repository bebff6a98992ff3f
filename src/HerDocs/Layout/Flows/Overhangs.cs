using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flows;

/// <summary>The boxes on one page that its foot cuts though the flow around them is not cut there (CSS Fragmentation 3 §4.1).</summary>
/// <param name="room">The height of the page's area.</param>
/// <param name="below">How far below that content may hang and is still seen.</param>
internal sealed class Overhangs(Length room, Length below)
{
    private readonly List<Overhang> rests = [];

    /// <summary>What is left of them for the next page.</summary>
    public IReadOnlyList<Overhang> Rests => rests;

    /// <summary>The end of the floats among them.</summary>
    public Length FloatsEnd { get; private set; }

    /// <summary>The part of a box out of the flow that stands on this page: the whole where that is seen.</summary>
    /// <param name="at">From the corner of the page's area.</param>
    public Fragment Take(PlacedFragment box, Point at)
    {
        var isSeen = box.Part is null || at.Y < Length.Zero || (at.Y + box.Fragment.Size.Height).FitsIn(room + below);
        return isSeen ? box.Fragment : Take(new Overhang(box.Part!.Value, at.X, Length.Zero, IsFloat: false), at.Y);
    }

    /// <summary>The part that stands on this page; all of it where not even a line would.</summary>
    public Fragment Take(Overhang box, Length top)
    {
        var cut = box.Part.Cut(room - top, room);
        var fragment = cut?.Fragment ?? box.Part.Whole();
        if (cut?.Rest is { } rest)
            rests.Add(box with { Part = rest });
        if (box.IsFloat)
            FloatsEnd = Length.Max(FloatsEnd, top + fragment.Size.Height + (cut?.Rest is null ? box.MarginBottom : Length.Zero));
        return fragment;
    }
}
