using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Blocks;

/// <summary>Where a block-level box stands in its containing block and how wide its content is (CSS 2.2 §10.3.3).</summary>
/// <param name="ContentX">From the containing block's left edge to the box's content.</param>
internal readonly record struct BlockWidth(Length ContentX, Length Content, BoxEdges Edges)
{
    public Length BorderX => ContentX - Edges.Inner.Left;

    public Length BorderWidth => Content + Edges.Inner.Horizontal;

    /// <param name="shrinks">The box is no wider than its content asks for: tables, pictures.</param>
    /// <param name="direction">Of the containing block.</param>
    public static BlockWidth Of(
        Box box, Length containingWidth, IntrinsicWidths intrinsic, bool shrinks = false, Direction direction = Direction.LeftToRight)
    {
        var style = box.Style;
        var edges = BoxEdges.Of(box, containingWidth);
        var available = containingWidth - edges.Horizontal;
        var natural = style.Width.IsAuto && PreferredRatio.Width(box, edges) is { } width ? width
            : style.Width.IsAuto && !shrinks ? available : intrinsic.Used(box, style.Width, containingWidth, available);
        var content = Clamp(style, natural, containingWidth, edges, intrinsic, box);
        // CSS 2.2 §17.5.2: no table is narrower than its columns.
        if (box is TableBox)
            content = Length.Max(content, intrinsic.OfContent(box).Least);
        return Place(style, content, edges, containingWidth, direction);
    }

    /// <summary>A used content width within min-width and max-width.</summary>
    public static Length Clamp(
        ComputedStyle style, Length width, Length containingWidth, BoxEdges edges, IntrinsicWidths intrinsic, Box box)
    {
        var available = containingWidth - edges.Horizontal;
        if (!style.MaxWidth.IsAuto && !IntrinsicWidths.IsCyclic(style.MaxWidth, containingWidth))
            width = Length.Min(width, intrinsic.Used(box, style.MaxWidth, containingWidth, available));
        if (!style.MinWidth.IsAuto && !IntrinsicWidths.IsCyclic(style.MinWidth, containingWidth))
            width = Length.Max(width, intrinsic.Used(box, style.MinWidth, containingWidth, available));
        return Length.Max(width, Length.Zero);
    }

    /// <summary>A box of known width among auto margins; where nothing is auto, it stands at the start.</summary>
    public static BlockWidth Place(ComputedStyle style, Length content, BoxEdges edges, Length containingWidth, Direction direction)
    {
        var free = Length.Max(Length.Zero, containingWidth - edges.Horizontal - content);
        var left = (style.MarginLeft, style.MarginRight) switch
        {
            (null, null) => free / 2,
            (null, _) => free,
            (_, null) => Length.Zero,
            _ => direction == Direction.RightToLeft ? containingWidth - edges.Horizontal - content : Length.Zero,
        };
        return new BlockWidth(edges.Margin.Left + left + edges.Inner.Left, content, edges);
    }
}
