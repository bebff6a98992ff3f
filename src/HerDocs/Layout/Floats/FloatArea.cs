using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Layout.Floats;

/// <summary>
/// The floats of one block formatting context (CSS 2.2 §9.5), in the coordinates of its flow as if it were never cut.
/// </summary>
internal sealed class FloatArea
{
    private readonly List<(Rect MarginBox, bool IsLeft)> floats = [];

    public int Count => floats.Count;

    /// <summary>Of the lowest float.</summary>
    public Length Bottom => BottomOf(Clear.Both);

    /// <summary>Places a float as high as it may be, then as far to its side (CSS 2.2 §9.5.1); returns its margin box.</summary>
    /// <param name="top">Where it would stand if nothing were in its way.</param>
    /// <param name="x">Of the containing block.</param>
    public Rect Place(FloatBox box, Length top, Length x, Length width)
    {
        var size = box.MarginBox;
        var y = Length.Max(top, BottomOf(box.Clear));
        foreach (var (placed, _) in floats)
            y = Length.Max(y, placed.Y);
        var inset = InsetAt(y, size.Height, x, width);
        while (!inset.Sum.IsZero && !size.Width.FitsIn(width - inset.Sum) && NextBottom(y) is { } next)
        {
            y = next;
            inset = InsetAt(y, size.Height, x, width);
        }
        var place = new Rect(box.IsLeft ? x + inset.Left : x + width - inset.Right - size.Width, y, size.Width, size.Height);
        floats.Add((place, box.IsLeft));
        return place;
    }

    /// <summary>Forgets all but the first floats.</summary>
    public void TakeBack(int count) => floats.RemoveRange(count, floats.Count - count);

    /// <summary>What floats take of a stretch of the context, from both edges of a containing block.</summary>
    public LineInset InsetAt(Length y, Length height, Length x, Length width)
    {
        var (left, right) = (Length.Zero, Length.Zero);
        foreach (var (box, isLeft) in floats)
        {
            if (box.Y + box.Height <= y + Length.Tolerance || box.Y + Length.Tolerance >= y + Length.Max(height, Length.Tolerance * 2))
                continue;
            if (isLeft)
                left = Length.Max(left, box.X + box.Width - x);
            else
                right = Length.Max(right, x + width - box.X);
        }
        return new LineInset(left, right, Length.Zero);
    }

    public bool ReachBelow(Length y) => Bottom > y + Length.Tolerance;

    /// <summary>The end of the next float that ends below a place.</summary>
    public Length? NextBottom(Length y)
    {
        Length? next = null;
        foreach (var (box, _) in floats)
        {
            var bottom = box.Y + box.Height;
            if (bottom > y + Length.Tolerance && (next is null || bottom < next))
                next = bottom;
        }
        return next;
    }

    /// <summary>The end of the floats that a box clears (CSS 2.2 §9.5.2).</summary>
    public Length BottomOf(Clear clear)
    {
        var bottom = Length.Zero;
        foreach (var (box, isLeft) in floats)
        {
            if (clear == Clear.Both || clear == (isLeft ? Clear.Left : Clear.Right))
                bottom = Length.Max(bottom, box.Y + box.Height);
        }
        return bottom;
    }
}
