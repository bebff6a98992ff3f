using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Blocks;

/// <summary>An absolutely positioned box (CSS Positioned Layout 3 §4; CSS 2.2 §10.3.7 and §10.6.4).</summary>
internal sealed class PositionedBox(Box box, BlockLayout blocks) : IPositionedBox
{
    public PlacedFragment Place(Size containingBlock, Point staticPosition)
    {
        var style = box.Style;
        var left = style.Left?.Resolve(containingBlock.Width);
        var right = style.Right?.Resolve(containingBlock.Width);
        var top = style.Top?.Resolve(containingBlock.Height);
        var bottom = style.Bottom?.Resolve(containingBlock.Height);
        var edges = BoxEdges.Of(box, containingBlock.Width);
        var width = Width(containingBlock, edges, left, right);
        var height = top is { } t && bottom is { } b && style.Height.IsAuto && box is not ReplacedBox
            ? containingBlock.Height - t - b - edges.Margin.Vertical
            : (Length?)null;
        var fragment = blocks.Alone(box, containingBlock.Width, containingBlock.Height, width, height);
        var x = left is { } l ? l + edges.Margin.Left
            : right is { } r ? containingBlock.Width - r - edges.Margin.Right - fragment.Size.Width
            : staticPosition.X + edges.Margin.Left;
        var y = top is { } down ? down + edges.Margin.Top
            : bottom is { } up ? containingBlock.Height - up - edges.Margin.Bottom - fragment.Size.Height
            : staticPosition.Y + edges.Margin.Top;
        return new PlacedFragment(new Point(Centre(x, left, right, fragment.Size.Width, containingBlock.Width), y), fragment);
    }

    /// <summary>The content width: given, stretched between left and right, or shrunk to fit.</summary>
    private Length? Width(Size containingBlock, BoxEdges edges, Length? left, Length? right)
    {
        if (box is ReplacedBox)
            return null;
        var available = containingBlock.Width - (left ?? Length.Zero) - (right ?? Length.Zero) - edges.Horizontal;
        var style = box.Style;
        var natural = !style.Width.IsAuto ? blocks.Intrinsic.Used(box, style.Width, containingBlock.Width, available)
            : left is not null && right is not null ? available
            : blocks.Intrinsic.OfContent(box).ShrinkToFit(available);
        return BlockWidth.Clamp(style, natural, containingBlock.Width, edges, blocks.Intrinsic, box);
    }

    /// <summary>Auto margins on both sides centre a box between left and right (CSS 2.2 §10.3.7).</summary>
    private Length Centre(Length x, Length? left, Length? right, Length width, Length whole) =>
        left is { } l && right is { } r && box.Style is { MarginLeft: null, MarginRight: null } ? l + ((whole - l - r - width) / 2) : x;
}
