using HerDocs.Documents;
using HerDocs.Geometry;

namespace HerDocs.Layout.Blocks;

/// <summary>The size that a picture has by itself, as far as it has one (CSS Images 3 §4.1).</summary>
/// <param name="Ratio">Width by height.</param>
internal readonly record struct NaturalSize(Length? Width, Length? Height, double? Ratio)
{
    /// <summary>CSS 2.2 §10.3.2: where nothing says otherwise.</summary>
    private static readonly Size Default = new(Length.FromPixels(300), Length.FromPixels(150));

    /// <summary>With the ratio that the style gives, where that goes before its own (CSS Sizing 4 §4.1).</summary>
    public static NaturalSize Styled(Element? element)
    {
        var own = Of(element);
        return element?.Style.AspectRatio is { Ratio: { } ratio, IsAuto: var isAuto } && (!isAuto || own.Ratio is null) ? own with { Height = null, Ratio = ratio } : own;
    }

    public static NaturalSize Of(Element? element) => element switch
    {
        { Picture: { } picture } => new NaturalSize(
            Length.FromPixels(picture.UprightWidth),
            Length.FromPixels(picture.UprightHeight),
            (double)picture.UprightWidth / picture.UprightHeight),
        { Drawing: { } drawing } => new NaturalSize(drawing.NaturalWidth, drawing.NaturalHeight, drawing.NaturalRatio),
        _ => default,
    };

    /// <summary>CSS 2.2 §10.3.2 and §10.6.2, for a width and height of auto.</summary>
    /// <param name="available">What a picture that has only a ratio takes; null where that is not known.</param>
    public Size Resolve(Length? available)
    {
        var width = Width ?? (Ratio is { } ratio ? (Height is { } height ? height * ratio : available ?? Default.Width) : Default.Width);
        return new Size(width, Height ?? (Ratio is { } shape ? width / shape : Default.Height));
    }
}
