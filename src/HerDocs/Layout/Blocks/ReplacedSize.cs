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
        var least = new Size(
            Fixed(style.MinWidth, containingWidth, style.BoxSizing, edges.Inner.Horizontal) ?? Length.Zero,
            Fixed(style.MinHeight, containingHeight, style.BoxSizing, edges.Inner.Vertical) ?? Length.Zero);
        // Of a least and a largest size that contradict one another the least counts.
        var most = new Size(
            Length.Max(least.Width, Fixed(style.MaxWidth, containingWidth, style.BoxSizing, edges.Inner.Horizontal) ?? Length.Unlimited),
            Length.Max(least.Height, Fixed(style.MaxHeight, containingHeight, style.BoxSizing, edges.Inner.Vertical) ?? Length.Unlimited));
        if (width is null && height is null && ratio is { } kept)
            return Within(natural, kept, least, most);
        var usedHeight = Length.Max(least.Height, Length.Min(most.Height, height ?? natural.Height));
        var usedWidth = Length.Max(
            least.Width, Length.Min(most.Width, width ?? (height is not null && ratio is { } across ? usedHeight * across : natural.Width)));
        if (height is null && width is not null && ratio is { } down)
            usedHeight = Length.Max(least.Height, Length.Min(most.Height, usedWidth / down));
        return new Size(usedWidth, usedHeight);
    }

    /// <summary>A size with its ratio kept as far as the limits let it (CSS 2.2 §10.4, the table of constraint violations).</summary>
    private static Size Within(Size size, double ratio, Size least, Size most)
    {
        var (tooWide, tooHigh) = (size.Width > most.Width, size.Height > most.Height);
        var (tooNarrow, tooLow) = (size.Width < least.Width, size.Height < least.Height);
        if ((tooNarrow && tooHigh) || (tooWide && tooLow))
            return new Size(tooWide ? most.Width : least.Width, tooHigh ? most.Height : least.Height);
        if (tooWide && (!tooHigh || most.Width / size.Width <= most.Height / size.Height))
            return new Size(most.Width, Length.Max(least.Height, most.Width / ratio));
        if (tooHigh)
            return new Size(Length.Max(least.Width, most.Height * ratio), most.Height);
        if (tooLow && (!tooNarrow || least.Width / size.Width <= least.Height / size.Height))
            return new Size(Length.Min(most.Width, least.Height * ratio), least.Height);
        return tooNarrow ? new Size(least.Width, Length.Min(most.Height, least.Width / ratio)) : size;
    }

    private static Length? Fixed(Sizing sizing, Length? whole, BoxSizing boxSizing, Length inner)
    {
        if (sizing.Kind != SizingKind.Fixed || (sizing.Value.HasPercentage && (whole is null || whole == Length.Unlimited)))
            return null;
        var value = sizing.Value.Resolve(whole ?? Length.Zero);
        return boxSizing == BoxSizing.BorderBox ? Length.Max(Length.Zero, value - inner) : value;
    }
}
