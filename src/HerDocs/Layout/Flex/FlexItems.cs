using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Flex;

/// <summary>Makes the items of a container with their flex base sizes and limits (CSS Flexbox 1 §9.2).</summary>
/// <param name="width">Of the container's content box.</param>
/// <param name="height">Of the container's content box, where it does not follow from the items.</param>
internal sealed class FlexItems(BlockLayout blocks, FlexBox container, Length width, Length? height)
{
    private readonly bool isRow = container.Style.FlexDirection is FlexDirection.Row or FlexDirection.RowReverse;

    /// <summary>In the order of their order property, those of one order as they were written (§5.4).</summary>
    public List<FlexItem> Make() =>
    [
        .. container.Items
            .Where(box => !DisplayKinds.IsPositionedOut(box.Style))
            .OrderBy(box => box.Style.Order)
            .Select(box => isRow ? InRow(box) : InColumn(box)),
    ];

    private FlexItem InRow(Box box)
    {
        var edges = BoxEdges.Of(box, width);
        var style = box.Style;
        var available = width - edges.Horizontal;
        var natural = blocks.Intrinsic.OfContent(box);
        var own = style.Width.Kind == SizingKind.Fixed ? UsedWidth(box, style.Width, available) : (Length?)null;
        var most = style.MaxWidth.IsAuto ? Length.Unlimited : UsedWidth(box, style.MaxWidth, available);
        if (box is ReplacedBox replaced)
            own = ReplacedSize.Of(replaced, height, width).Width;
        // §4.5: an item is no narrower than its content, unless it says so or hides what hangs out.
        var automatic = DisplayKinds.Clips(style) ? Length.Zero
            : Length.Min(most, Length.Min(own ?? Length.Unlimited, natural.Least));
        var basis = style.FlexBasis.IsAuto ? style.Width : style.FlexBasis;
        return new FlexItem(box, edges, isRow)
        {
            Base = box is ReplacedBox ? own!.Value : basis.IsAuto ? natural.Preferred : UsedWidth(box, basis, available),
            Least = box is ReplacedBox ? own!.Value : style.MinWidth.IsAuto ? automatic : UsedWidth(box, style.MinWidth, available),
            Most = box is TableBox ? Length.Max(most, natural.Least) : most,
        };
    }

    private Length UsedWidth(Box box, Sizing sizing, Length available) => blocks.Intrinsic.Used(box, sizing, width, available);

    private FlexItem InColumn(Box box)
    {
        var edges = BoxEdges.Of(box, width);
        var style = box.Style;
        var across = box is ReplacedBox ? (Length?)null : Across(box, edges);
        var fragment = blocks.Alone(box, width, height, across);
        var natural = Length.Max(Length.Zero, fragment.Size.Height - edges.Inner.Vertical);
        var basis = style.FlexBasis.IsAuto ? style.Height : style.FlexBasis;
        var most = BlockHeight.Of(style.MaxHeight, style, edges, height) ?? Length.Unlimited;
        var automatic = DisplayKinds.Clips(style) ? Length.Zero : Length.Min(most, natural);
        return new FlexItem(box, edges, isRow)
        {
            Base = box is ReplacedBox ? natural : BlockHeight.Of(basis, style, edges, height) ?? natural,
            Least = BlockHeight.Of(style.MinHeight, style, edges, height) ?? automatic,
            Most = Length.Max(most, box is ReplacedBox or TableBox ? natural : Length.Zero),
            Width = across,
            Fragment = fragment,
        };
    }

    /// <summary>The content width of an item in a column: the container's where it stretches, else what its content asks for.</summary>
    private Length Across(Box box, BoxEdges edges)
    {
        var style = box.Style;
        var available = width - edges.Horizontal;
        var alignment = style.AlignSelf == ItemAlignment.Auto ? container.Style.AlignItems : style.AlignSelf;
        var stretches = alignment is ItemAlignment.Normal or ItemAlignment.Stretch
            && style is { MarginLeft: not null, MarginRight: not null } && container.Style.FlexWrap == FlexWrap.NoWrap;
        var used = !style.Width.IsAuto ? UsedWidth(box, style.Width, available)
            : stretches && box is not TableBox ? available
            : blocks.Intrinsic.OfContent(box).ShrinkToFit(available);
        return BlockWidth.Clamp(style, used, width, edges, blocks.Intrinsic, box);
    }
}
