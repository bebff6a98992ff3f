using HerDocs.Css.Values;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;

namespace HerDocs.QuestPdf.Blocks;

/// <summary>Boxes that no page is to part (CSS Fragmentation 3 §4.4).</summary>
internal static class KeptTogether
{
    /// <summary>How many boxes are not to be parted, from one on.</summary>
    public static int CountFrom(IReadOnlyList<Box> boxes, int start)
    {
        var end = start + 1;
        while (end < boxes.Count && !BreakWishes.IsForced(WishBetween(boxes[end - 1], boxes[end])) && IsAvoided(boxes[end - 1], boxes[end]))
            end++;
        return end - start;
    }

    public static BreakBetween WishBetween(Box above, Box below) => BreakWishes.Stronger(BreakWishes.After(above), BreakWishes.Before(below));

    /// <summary>Whether such boxes are the first in a box.</summary>
    public static bool Begins(Box box) =>
        box is BlockBox { Content: BlockChildren }
        && CollapsedMargins.InFlow(box) is [var first, ..] children
        && (CountFrom(children, 0) > 1 || first is not BlockBox || IsKeptWhole(first) || Begins(first));

    public static bool IsKeptWhole(Box box) => box.Style.BreakInside is BreakInside.Avoid or BreakInside.AvoidPage;

    private static bool IsAvoided(Box above, Box below) =>
        BreakWishes.After(above) is BreakBetween.Avoid or BreakBetween.AvoidPage
        || BreakWishes.Before(below) is BreakBetween.Avoid or BreakBetween.AvoidPage;
}
