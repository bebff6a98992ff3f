using HerDocs.Css.Values;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Blocks;

/// <summary>
/// A wish for a break before a first child is one before its parent, and one after a last child one after its parent (CSS
/// Fragmentation 3 §3.1); of several the last forced one counts.
/// </summary>
internal static class BreakWishes
{
    public static BreakBetween Before(Box box)
    {
        var wish = box.Style.BreakBefore;
        return box switch
        {
            BlockBox { Content: BlockChildren { Boxes: [var first, ..] } } => Stronger(wish, Before(first)),
            TableBox { Captions: [{ Style.CaptionSide: CaptionSide.Top } first, ..] } => Stronger(wish, Before(first)),
            TableBox { Groups: [var first, ..] } => Stronger(wish, Before(first)),
            GridBox { Items: [var first, ..] } => Stronger(wish, Before(first)),
            FlexBox { Items: [var first, ..] } => Stronger(wish, Before(first)),
            _ => wish,
        };
    }

    private static BreakBetween Before(TableRowGroup group) =>
        group.Rows is [var first, ..] ? Stronger(group.Style.BreakBefore, first.Style.BreakBefore) : group.Style.BreakBefore;

    public static BreakBetween After(Box box)
    {
        var wish = box.Style.BreakAfter;
        return box switch
        {
            BlockBox { Content: BlockChildren { Boxes: [.., var last] } } => Stronger(After(last), wish),
            TableBox { Captions: [.., { Style.CaptionSide: CaptionSide.Bottom } last] } => Stronger(After(last), wish),
            GridBox { Items: [.., var last] } => Stronger(After(last), wish),
            FlexBox { Items: [.., var last] } => Stronger(After(last), wish),
            _ => wish,
        };
    }

    /// <summary>Of two wishes at one place the one that counts.</summary>
    public static BreakBetween Stronger(BreakBetween outer, BreakBetween inner) =>
        inner == BreakBetween.Auto || (IsForced(outer) && !IsForced(inner)) ? outer : inner;

    public static bool IsForced(BreakBetween wish) =>
        wish is not (BreakBetween.Auto or BreakBetween.Avoid or BreakBetween.AvoidPage or BreakBetween.AvoidColumn);
}
