using HerDocs.Css;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Blocks;

/// <summary>A list item's marker that waits for the item's first line.</summary>
/// <param name="ContentX">The left edge of the item's content, in the flow.</param>
/// <param name="ContentWidth">Of that content: where lines begin at the right, the marker stands behind its right edge.</param>
internal sealed record PendingMarker(InlineContent Content, Length ContentX, Length ContentWidth)
{
    /// <summary>Between marker and content. CSS leaves it open; half an em is what browsers show.</summary>
    public static Length Gap(ComputedStyle style) => style.FontSize * 0.5;
}
