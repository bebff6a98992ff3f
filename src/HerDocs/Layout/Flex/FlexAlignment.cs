using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Layout.Flex;

/// <summary>Where room to spare goes (CSS Flexbox 1 §8; CSS Box Alignment 3 §4).</summary>
internal static class FlexAlignment
{
    /// <summary>The room before the first of some things and that between each two; with none to share, they begin at the start.</summary>
    public static (Length First, Length Between) Share(ContentAlignment alignment, Length free, int count) => alignment switch
    {
        ContentAlignment.End => (free, Length.Zero),
        ContentAlignment.Center => (free / 2, Length.Zero),
        ContentAlignment.SpaceBetween when count > 1 && free > Length.Zero => (Length.Zero, free / (count - 1)),
        ContentAlignment.SpaceAround when free > Length.Zero => (free / count / 2, free / count),
        ContentAlignment.SpaceEvenly when free > Length.Zero => (free / (count + 1), free / (count + 1)),
        _ => (Length.Zero, Length.Zero),
    };

    public static ItemAlignment Of(FlexItem item, ComputedStyle container)
    {
        var own = item.Style.AlignSelf == ItemAlignment.Auto ? container.AlignItems : item.Style.AlignSelf;
        return own == ItemAlignment.Normal ? ItemAlignment.Stretch : own;
    }

    /// <summary>From the start of a line to the border box of one of its items, without what aligns baselines.</summary>
    public static Length CrossOffset(FlexItem item, ItemAlignment alignment, Length line, Length marginBefore)
    {
        var free = line - item.OuterCross;
        if (item.CrossMarginBefore is null || item.CrossMarginAfter is null)
        {
            // §9.6: auto margins take what is free, and nothing where nothing is.
            var room = Length.Max(Length.Zero, free);
            return marginBefore + (item.CrossMarginBefore is not null ? Length.Zero : item.CrossMarginAfter is null ? room / 2 : room);
        }
        return marginBefore + alignment switch
        {
            ItemAlignment.End => free,
            ItemAlignment.Center => free / 2,
            _ => Length.Zero,
        };
    }
}
