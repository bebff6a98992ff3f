using HerDocs.Css.Values;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Blocks;

/// <summary>
/// A wish for a break before a first child is one before its parent (CSS Fragmentation 3 §3.1); of several the last forced one
/// counts.
/// </summary>
internal static class BreakWishes
{
    public static BreakBetween Before(Box box)
    {
        var wish = box.Style.BreakBefore;
        if (box is BlockBox { Content: BlockChildren { Boxes: [var first, ..] } } && Before(first) is var inner && inner != BreakBetween.Auto)
            return IsForced(wish) && !IsForced(inner) ? wish : inner;
        return wish;
    }

    public static bool IsForced(BreakBetween wish) =>
        wish is not (BreakBetween.Auto or BreakBetween.Avoid or BreakBetween.AvoidPage or BreakBetween.AvoidColumn);
}
