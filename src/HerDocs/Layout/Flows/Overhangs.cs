using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flows;

/// <summary>The boxes on one page that its foot cuts though the flow around them is not cut there (CSS Fragmentation 3 §4.1).</summary>
/// <param name="room">The height of the page's area, less what stands at its head and its foot.</param>
/// <param name="seen">How far down content may hang and is still seen.</param>
/// <param name="next">The height of the next page's area.</param>
internal sealed class Overhangs(Length room, Length seen, Length next)
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
        var isSeen = box.Part is null || (at.Y + box.Fragment.Size.Height).FitsIn(seen);
        return isSeen ? box.Fragment : Take(new Overhang(box.Part!.Value, at.X, Length.Zero, IsFloat: false), at.Y);
    }

    /// <summary>The part that stands on this page: nothing where not even a line does, but all of it where none does on a whole page.</summary>
    public Fragment Take(Overhang box, Length top)
    {
        var cut = box.Part.Cut(room - top, next);
        if (cut is null && top > Length.Zero)
        {
            rests.Add(box);
            return Fragment.Empty;
        }
        var fragment = cut?.Fragment ?? box.Part.Whole();
        if (cut?.Rest is { } rest)
            rests.Add(box with { Part = rest });
        if (box.IsFloat)
            FloatsEnd = Length.Max(FloatsEnd, top + fragment.Size.Height + (cut?.Rest is null ? box.MarginBottom : Length.Zero));
        return fragment;
    }
}
