using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;

namespace HerDocs.QuestPdf.Blocks;

/// <summary>The space between boxes (CSS 2.2 §8.3.1): margins that touch are one, also where one is of a first or last child.</summary>
internal static class CollapsedMargins
{
    /// <param name="width">Of the containing block.</param>
    public static Length Above(Box box, Length width) => Collapse(TopOf(box, width));

    public static Length Below(Box box, Length width) => Collapse(BottomOf(box, width));

    public static Length Between(Box above, Box below, Length width) => Collapse(BottomOf(above, width).Concat(TopOf(below, width)));

    /// <summary>Whether the margin of a first child reaches out of a box.</summary>
    public static bool AreOpenAtTop(Box box, Length width) => IsOpen(box) && BoxEdges.Of(box, width).Inner.Top.IsZero;

    public static bool AreOpenAtBottom(Box box, Length width) =>
        IsOpen(box) && box.Style.Height.IsAuto && box.Style.MinHeight.IsAuto && BoxEdges.Of(box, width).Inner.Bottom.IsZero;

    private static bool IsOpen(Box box) => box is BlockBox { Content: BlockChildren } && !BlockLayout.StartsContext(box);

    private static IEnumerable<Length> TopOf(Box box, Length width)
    {
        yield return BoxEdges.Of(box, width).Margin.Top;
        if (AreOpenAtTop(box, width) && InFlow(box) is [var first, ..])
        {
            foreach (var margin in TopOf(first, width))
                yield return margin;
        }
    }

    private static IEnumerable<Length> BottomOf(Box box, Length width)
    {
        yield return BoxEdges.Of(box, width).Margin.Bottom;
        if (AreOpenAtBottom(box, width) && InFlow(box) is [.., var last])
        {
            foreach (var margin in BottomOf(last, width))
                yield return margin;
        }
    }

    /// <summary>The boxes in a box of boxes but those that are placed elsewhere.</summary>
    public static IReadOnlyList<Box> InFlow(Box box) =>
        [.. ((BlockChildren)((BlockBox)box).Content).Boxes.Where(child => !DisplayKinds.IsPositionedOut(child.Style))];

    private static Length Collapse(IEnumerable<Length> margins)
    {
        var (most, least) = (Length.Zero, Length.Zero);
        foreach (var margin in margins)
            (most, least) = (Length.Max(most, margin), Length.Min(least, margin));
        return most + least;
    }
}
