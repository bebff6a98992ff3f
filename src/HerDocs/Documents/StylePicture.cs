using HerDocs.Geometry;
using HerDocs.Images;
using HerDocs.Svg.Drawing;

namespace HerDocs.Documents;

/// <summary>A picture that a stylesheet names: of pixels, or drawn.</summary>
public sealed record StylePicture(Picture? Picture, SvgDrawing? Drawing)
{
    /// <summary>The size that it has by itself, as far as it has one (CSS Images 3 §4.1).</summary>
    public (Length? Width, Length? Height, double? Ratio) Size => Picture is { } pixels
        ? (Length.FromPixels(pixels.UprightWidth), Length.FromPixels(pixels.UprightHeight), (double)pixels.UprightWidth / pixels.UprightHeight)
        : (Drawing!.NaturalWidth, Drawing.NaturalHeight, Drawing.NaturalRatio);
}
