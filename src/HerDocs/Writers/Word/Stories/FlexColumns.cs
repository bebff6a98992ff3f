using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Stories;

/// <summary>The widths that the items of a row of flexible boxes come to (CSS Flexbox 1 §9.7), gaps included but for the last.</summary>
internal static class FlexColumns
{
    public static List<Length> Widths(List<Element> items, Length gap, Length room, RunFormats runs)
    {
        var free = room - (gap * (items.Count - 1));
        var bases = items.ConvertAll(item => BasisOf(item, free, runs));
        var sum = bases.Aggregate(Length.Zero, (a, b) => a + b);
        var grow = items.Sum(item => item.Style.FlexGrow);
        var spare = free - sum;
        var widths = new List<Length>();
        for (var i = 0; i < items.Count; i++)
        {
            var share = spare < Length.Zero ? (sum.IsZero ? 0 : bases[i] / sum) : grow > 0 ? items[i].Style.FlexGrow / grow : 0;
            // Without anything that grows, what is left over goes to the last column, so that the table is as wide as the box.
            var width = bases[i] + (spare * share) + (spare > Length.Zero && grow == 0 && i == items.Count - 1 ? spare : Length.Zero);
            widths.Add(width + (i < items.Count - 1 ? gap : Length.Zero));
        }
        return widths;
    }

    private static Length BasisOf(Element item, Length room, RunFormats runs)
    {
        var sizing = item.Style.FlexBasis.Kind == SizingKind.Fixed ? item.Style.FlexBasis : item.Style.Width;
        if (sizing.Kind == SizingKind.Fixed)
            return sizing.Value.Resolve(room);
        var padding = item.Style.PaddingLeft.Resolve(room) + item.Style.PaddingRight.Resolve(room);
        return Length.Min(ContentWidth.Of(item, runs).Most + padding, room);
    }
}
