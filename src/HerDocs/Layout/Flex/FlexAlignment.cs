using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Layout.Flex;

/// <summary>Where an item stands across its line (CSS Flexbox 1 §8).</summary>
internal static class FlexAlignment
{
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
