using HerDocs.Geometry;
using HerDocs.Layout.Blocks;

namespace HerDocs.Layout.Pages;

/// <summary>
/// Shares the width of a page among the boxes above or below it, or its height among those beside it (CSS Paged Media 3 §5.3.2.3).
/// </summary>
internal readonly record struct MarginBoxWidths(Length First, Length Middle, Length Last)
{
    /// <param name="first">What the boxes ask for; null for those that are not there.</param>
    public static MarginBoxWidths Share(Length whole, MarginBoxWish? first, MarginBoxWish? middle, MarginBoxWish? last)
    {
        if (middle is not { } centre)
        {
            var (left, right) = Fit(whole, first, last);
            return new MarginBoxWidths(left, Length.Zero, right);
        }
        if (first is null && last is null)
            return new MarginBoxWidths(Length.Zero, centre.IsFixed ? centre.Range.Preferred : whole, Length.Zero);
        // The box in the middle stays there: those beside it count as twice the wider of the two.
        var widest = (first?.Range ?? WidthRange.Zero).Or(last?.Range ?? WidthRange.Zero);
        var beside = new MarginBoxWish(widest + widest, first?.IsFixed != false && last?.IsFixed != false);
        var (inMiddle, outside) = Fit(whole, centre, beside);
        return new MarginBoxWidths(Side(first, outside), inMiddle, Side(last, outside));
    }

    private static Length Side(MarginBoxWish? wish, Length outside) => wish is { IsFixed: true, Range: var range } ? range.Preferred : outside / 2;

    /// <summary>Two boxes share what is left beyond what they prefer, or else beyond what they need; what has a width keeps it.</summary>
    private static (Length A, Length B) Fit(Length whole, MarginBoxWish? a, MarginBoxWish? b)
    {
        if (a is not { } one)
            return (Length.Zero, Alone(whole, b));
        if (b is not { } other)
            return (Alone(whole, a), Length.Zero);
        var (first, second) = (one.Range, other.Range);
        if (one.IsFixed || other.IsFixed)
        {
            return (
                one.IsFixed ? first.Preferred : Length.Max(Length.Zero, whole - second.Preferred),
                other.IsFixed ? second.Preferred : Length.Max(Length.Zero, whole - first.Preferred));
        }
        if (first.Preferred + second.Preferred <= whole)
            return Grow(whole, first.Preferred, second.Preferred, first.Preferred, second.Preferred);
        return first.Least + second.Least <= whole
            ? Grow(whole, first.Least, second.Least, first.Preferred - first.Least, second.Preferred - second.Least)
            : Grow(whole, first.Least, second.Least, first.Least, second.Least);
    }

    private static Length Alone(Length whole, MarginBoxWish? box) =>
        box is not { } only ? Length.Zero : only.IsFixed ? only.Range.Preferred : whole;

    private static (Length A, Length B) Grow(Length whole, Length a, Length b, Length weightA, Length weightB)
    {
        var weight = weightA + weightB;
        var part = weight > Length.Zero ? weightA / weight : 0.5;
        var extra = whole - a - b;
        return (a + (extra * part), b + (extra * (1 - part)));
    }
}

/// <summary>What a box in a page's margin asks for.</summary>
/// <param name="Range">With its edges.</param>
/// <param name="IsFixed">Its style says so.</param>
internal readonly record struct MarginBoxWish(WidthRange Range, bool IsFixed);
