using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Blocks;

/// <summary>What aspect-ratio makes of one size of a box where only the other is given (CSS Sizing 4 §4).</summary>
internal static class PreferredRatio
{
    /// <summary>The content height that follows from a content width; null where none does.</summary>
    public static Length? Height(Box box, Length width, BoxEdges edges)
    {
        if (!box.Style.Height.IsAuto || RatioOf(box) is not { } ratio)
            return null;
        return IsOfBorderBox(box) ? Length.Max(Length.Zero, ((width + edges.Inner.Horizontal) / ratio) - edges.Inner.Vertical) : width / ratio;
    }

    /// <summary>The content width that follows from a height in the style; null where none does.</summary>
    public static Length? Width(Box box, BoxEdges edges)
    {
        if (RatioOf(box) is not { } ratio || BlockHeight.Of(box.Style.Height, box.Style, edges, null) is not { } height)
            return null;
        return IsOfBorderBox(box) ? Length.Max(Length.Zero, ((height + edges.Inner.Vertical) * ratio) - edges.Inner.Horizontal) : height * ratio;
    }

    /// <summary>Tables have none.</summary>
    private static double? RatioOf(Box box) => box is TableBox or ReplacedBox ? null : box.Style.AspectRatio.Ratio;

    /// <summary>With auto in it, the ratio is always that of the content box (CSS Sizing 4 §4.1).</summary>
    private static bool IsOfBorderBox(Box box) => box.Style is { BoxSizing: BoxSizing.BorderBox, AspectRatio.IsAuto: false };
}
