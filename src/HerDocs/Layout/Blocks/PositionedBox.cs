using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Blocks;

/// <summary>An absolutely positioned box (CSS Positioned Layout 3 §4; CSS 2.2 §10.3.7 and §10.6.4).</summary>
internal sealed class PositionedBox(Box box, BlockLayout blocks) : IPositionedBox
{
    public bool IsFixed => box.Style.Position == Position.Fixed;

    public bool HangsFromBottom => box.Style is { Top: null, Bottom: not null };

    public PlacedFragment Place(Size containingBlock, Point staticPosition)
    {
        var style = box.Style;
        var left = style.Left?.Resolve(containingBlock.Width);
        var right = style.Right?.Resolve(containingBlock.Width);
        var top = style.Top?.Resolve(containingBlock.Height);
        var bottom = style.Bottom?.Resolve(containingBlock.Height);
        var edges = BoxEdges.Of(box, containingBlock.Width);
        var width = Width(containingBlock, edges, left, right, staticPosition.X);
        var height = Height(containingBlock, edges, top, bottom);
        var fragment = blocks.Alone(box, containingBlock.Width, containingBlock.Height, width, height);
        var x = Along(
            (left, right), (style.MarginLeft is null, style.MarginRight is null), (edges.Margin.Left, edges.Margin.Right),
            fragment.Size.Width, containingBlock.Width, staticPosition.X, isFromEnd: style.Direction == Direction.RightToLeft);
        var y = Along(
            (top, bottom), (style.MarginTop is null, style.MarginBottom is null), (edges.Margin.Top, edges.Margin.Bottom),
            fragment.Size.Height, containingBlock.Height, staticPosition.Y, isFromEnd: false);
        var isCut = height is null && !HangsFromBottom && !IsFixed && box is not ReplacedBox;
        return new PlacedFragment(new Point(x, y), fragment)
        {
            Part = isCut ? new(() => FlowPart.Of(blocks.AloneFlow(box, containingBlock.Width, containingBlock.Height, width))) : null,
        };
    }

    /// <summary>The content width: given, stretched between left and right, or shrunk to fit.</summary>
    private Length? Width(Size containingBlock, BoxEdges edges, Length? left, Length? right, Length staticX)
    {
        if (box is ReplacedBox)
            return null;
        var start = left ?? (right is null ? staticX : Length.Zero);
        var available = containingBlock.Width - start - (right ?? Length.Zero) - edges.Horizontal;
        var style = box.Style;
        var natural = !style.Width.IsAuto ? blocks.Intrinsic.Used(box, style.Width, containingBlock.Width, available)
            : left is not null && right is not null && box is not TableBox ? available
            : blocks.Intrinsic.OfContent(box).ShrinkToFit(available);
        return BlockWidth.Clamp(style, natural, containingBlock.Width, edges, blocks.Intrinsic, box);
    }

    /// <summary>Of the border box where it is stretched between top and bottom; null where its style or its content says.</summary>
    private Length? Height(Size containingBlock, BoxEdges edges, Length? top, Length? bottom)
    {
        var style = box.Style;
        if (top is not { } t || bottom is not { } b || !style.Height.IsAuto || box is ReplacedBox)
            return null;
        var height = containingBlock.Height - t - b - edges.Margin.Vertical;
        var inner = edges.Inner.Vertical;
        if (BlockHeight.Of(style.MaxHeight, style, edges, containingBlock.Height) is { } most)
            height = Length.Min(height, most + inner);
        return Length.Max(height, (BlockHeight.Of(style.MinHeight, style, edges, containingBlock.Height) ?? Length.Zero) + inner);
    }

    /// <summary>
    /// Where the border box begins in one direction. Between two offsets auto margins take what is free; where it is too little, or
    /// margins are given, the offset at the end gives way (CSS 2.2 §10.3.7).
    /// </summary>
    private static Length Along(
        (Length? Start, Length? End) offsets,
        (bool Start, bool End) areAuto,
        (Length Start, Length End) margins,
        Length size,
        Length whole,
        Length staticPosition,
        bool isFromEnd)
    {
        var fromEnd = whole - (offsets.End ?? Length.Zero) - margins.End - size;
        if (offsets is not ({ } start, { } end))
            return offsets.Start is { } only ? only + margins.Start : offsets.End is not null ? fromEnd : staticPosition + margins.Start;
        var free = whole - start - end - size - margins.Start - margins.End;
        if (areAuto is (true, true))
            return free < Length.Zero ? (isFromEnd ? fromEnd : start) : start + (free / 2);
        if (areAuto.Start)
            return fromEnd;
        return isFromEnd && !areAuto.End ? fromEnd : start + margins.Start;
    }
}
