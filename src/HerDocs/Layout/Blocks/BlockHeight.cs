using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Blocks;

/// <summary>How high block-level boxes are (CSS 2.2 §10.6, §10.7).</summary>
internal static class BlockHeight
{
    /// <summary>The height of the content where the box does not simply grow.</summary>
    public static Length? Used(Box box, BlockWidth place, BlockFrame frame, BlockLayout blocks)
    {
        var style = box.Style;
        var height = Of(style.Height, style, place.Edges, frame.Height)
            ?? (DisplayKinds.Clips(style) ? PreferredRatio.Height(box, place.Content, place.Edges) : null);
        if (Of(style.MaxHeight, style, place.Edges, frame.Height) is { } most && (height ?? blocks.NaturalHeight(box, place, frame)) > most)
            height = most;
        if (height is not { } used)
            return null;
        // CSS Sizing 3 §5.1: in the block axis the content asks for the height that it has.
        var least = style.MinHeight.Kind is SizingKind.MinContent or SizingKind.MaxContent or SizingKind.FitContent
            ? blocks.NaturalHeight(box, place, frame)
            : Of(style.MinHeight, style, place.Edges, frame.Height) ?? Length.Zero;
        return Length.Max(least, used);
    }

    /// <summary>A content height from a sizing value; a percentage of an unknown height is auto (CSS 2.2 §10.5).</summary>
    public static Length? Of(Sizing sizing, ComputedStyle style, BoxEdges edges, Length? containingHeight)
    {
        if (sizing.Kind != SizingKind.Fixed || (sizing.Value.HasPercentage && containingHeight is null))
            return null;
        var height = sizing.Value.Resolve(containingHeight ?? Length.Zero);
        return style.BoxSizing == BoxSizing.BorderBox ? Length.Max(Length.Zero, height - edges.Inner.Vertical) : height;
    }
}
