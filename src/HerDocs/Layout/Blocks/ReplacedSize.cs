using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Blocks;

/// <summary>The used size of replaced elements (CSS 2.2 §10.3.2 and §10.6.2).</summary>
internal static class ReplacedSize
{
    /// <param name="containingHeight">Where percentages of it can be resolved.</param>
    public static Size Of(ReplacedBox box, Length? containingHeight, Length containingWidth)
    {
        var style = box.Style;
        var edges = BoxEdges.Of(style, containingWidth == Length.Unlimited ? Length.Zero : containingWidth);
        var width = Fixed(style.Width, containingWidth, style.BoxSizing, edges.Inner.Horizontal);
        var height = Fixed(style.Height, containingHeight, style.BoxSizing, edges.Inner.Vertical);
        var ratio = NaturalSize.Styled(box.Element).Ratio;
        var available = containingWidth == Length.Unlimited ? (Length?)null : Length.Max(Length.Zero, containingWidth - edges.Horizontal);
        var natural = NaturalSize.Styled(box.Element).Resolve(available);
        var size = (width, height) switch
        {
            ({ } w, { } h) => new Size(w, h),
            ({ } w, null) => new Size(w, ratio is { } r ? w / r : natural.Height),
            (null, { } h) => new Size(ratio is { } r ? h * r : natural.Width, h),
            _ => natural,
        };
        size = Limit(
            size,
            ratio,
            Fixed(style.MaxWidth, containingWidth, style.BoxSizing, edges.Inner.Horizontal),
            Fixed(style.MaxHeight, containingHeight, style.BoxSizing, edges.Inner.Vertical));
        var least = new Size(
            Fixed(style.MinWidth, containingWidth, style.BoxSizing, edges.Inner.Horizontal) ?? Length.Zero,
            Fixed(style.MinHeight, containingHeight, style.BoxSizing, edges.Inner.Vertical) ?? Length.Zero);
        return new Size(Length.Max(size.Width, least.Width), Length.Max(size.Height, least.Height));
    }

    /// <summary>A maximum in one direction shrinks the other as well (CSS 2.2 §10.4, the table of constraint violations).</summary>
    private static Size Limit(Size size, double? ratio, Length? maxWidth, Length? maxHeight)
    {
        if (maxWidth is { } widest && size.Width > widest)
            size = new Size(widest, ratio is { } r ? Length.Min(size.Height, widest / r) : size.Height);
        if (maxHeight is { } tallest && size.Height > tallest)
            size = new Size(ratio is { } r ? Length.Min(size.Width, tallest * r) : size.Width, tallest);
        return size;
    }

    private static Length? Fixed(Sizing sizing, Length? whole, BoxSizing boxSizing, Length inner)
    {
        if (sizing.Kind != SizingKind.Fixed || (sizing.Value.HasPercentage && (whole is null || whole == Length.Unlimited)))
            return null;
        var value = sizing.Value.Resolve(whole ?? Length.Zero);
        return boxSizing == BoxSizing.BorderBox ? Length.Max(Length.Zero, value - inner) : value;
    }
}
