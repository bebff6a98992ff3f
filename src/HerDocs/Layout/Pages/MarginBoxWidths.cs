using HerDocs.Geometry;
using HerDocs.Layout.Blocks;

namespace HerDocs.Layout.Pages;

/// <summary>Shares the width of a page among the boxes above or below it (CSS Paged Media 3 §5.3.2.3).</summary>
internal readonly record struct MarginBoxWidths(Length First, Length Middle, Length Last)
{
    public static MarginBoxWidths Share(Length whole, WidthRange? first, WidthRange? middle, WidthRange? last)
    {
        if (middle is not { } centre)
        {
            var (left, right) = Fit(whole, first, last);
            return new MarginBoxWidths(left, Length.Zero, right);
        }
        // The box in the middle stays there: those beside it count as twice the wider of the two.
        var beside = (first ?? WidthRange.Zero).Or(last ?? WidthRange.Zero);
        var (inMiddle, outside) = first is null && last is null ? (whole, Length.Zero) : Fit(whole, centre, beside + beside);
        return new MarginBoxWidths(outside / 2, inMiddle, outside / 2);
    }

    /// <summary>Two boxes share what is left beyond what they prefer, or else beyond what they need.</summary>
    private static (Length A, Length B) Fit(Length whole, WidthRange? a, WidthRange? b)
    {
        if (a is not { } one)
            return (Length.Zero, b is null ? Length.Zero : whole);
        if (b is not { } other)
            return (whole, Length.Zero);
        var preferred = one.Preferred + other.Preferred;
        if (preferred <= whole)
            return Grow(whole, one.Preferred, other.Preferred, one.Preferred, other.Preferred);
        var least = one.Least + other.Least;
        return least <= whole
            ? Grow(whole, one.Least, other.Least, one.Preferred - one.Least, other.Preferred - other.Least)
            : Grow(whole, one.Least, other.Least, one.Least, other.Least);
    }

    private static (Length A, Length B) Grow(Length whole, Length a, Length b, Length weightA, Length weightB)
    {
        var weight = weightA + weightB;
        var part = weight > Length.Zero ? weightA / weight : 0.5;
        var extra = whole - a - b;
        return (a + (extra * part), b + (extra * (1 - part)));
    }
}
