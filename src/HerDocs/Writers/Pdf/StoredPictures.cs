using HerDocs.Geometry;
using HerDocs.Images;
using HerDocs.Layout.Drawing;
using HerDocs.Pdf.Images;

namespace HerDocs.Writers.Pdf;

/// <summary>
/// Pictures as the PDF stores them: with no more pixels than the largest place that shows them needs, and JPEG files that have no more as
/// they are.
/// </summary>
internal sealed class StoredPictures
{
    /// <summary>A picture that has hardly more is left as it is: to average it would only blur it.</summary>
    private const double Excess = 1.2;

    private readonly Dictionary<Picture, ImageData> stored = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Picture, Size> largest = new(ReferenceEqualityComparer.Instance);
    private readonly int resolution;

    /// <param name="resolution">Pixels to the inch that a picture keeps.</param>
    public StoredPictures(IEnumerable<PictureItem> shown, int resolution)
    {
        this.resolution = resolution;
        foreach (var item in shown)
        {
            var known = largest.GetValueOrDefault(item.Picture, Size.Zero);
            largest[item.Picture] = new Size(Length.Max(known.Width, item.Size.Width), Length.Max(known.Height, item.Size.Height));
        }
    }

    public ImageData Of(Picture picture)
    {
        if (!stored.TryGetValue(picture, out var data))
            stored[picture] = data = Make(picture);
        return data;
    }

    private ImageData Make(Picture picture)
    {
        var (width, height) = Needed(picture);
        var isReduced = picture.PixelWidth > width * Excess && picture.PixelHeight > height * Excess;
        if (picture.Format == PictureFormat.Jpeg)
            return (isReduced ? Smaller(picture, width, height) : null) ?? AsItIs(picture);
        if (PngDecoder.Compressed(picture) is { } whole && !(isReduced && IsWorthIt(whole, width, height)))
        {
            return new PngImageData(whole.Width, whole.Height, whole.ComponentCount, whole.BitDepth, whole.Data)
            {
                Colors = whole.Palette,
                ColorProfile = picture.ColorProfile,
            };
        }
        var decoded = PngDecoder.Decode(picture);
        if (isReduced)
            decoded = PictureReducer.Reduce(decoded, width, height);
        return new SampledImageData(decoded.Width, decoded.Height, decoded.ComponentCount, decoded.Samples)
        {
            Opacities = decoded.Alpha,
            ColorProfile = picture.ColorProfile,
        };
    }

    private static JpegImageData AsItIs(Picture picture) => new(picture.PixelWidth, picture.PixelHeight, picture.ComponentCount, picture.Data)
    {
        IsInverted = picture.HasInvertedInks,
        HasColorTransform = picture.IsUntransformedRgb ? false : null,
        ColorProfile = picture.ColorProfile,
    };

    /// <summary>A JPEG of fewer pixels; null where that gains nothing, and for inks, which only a press may mix anew.</summary>
    private static JpegImageData? Smaller(Picture picture, int width, int height)
    {
        if (picture.ComponentCount == 4 || PixelCodec.DecodeJpeg(picture) is not { } decoded)
            return null;
        var file = PixelCodec.EncodeJpeg(PictureReducer.Reduce(decoded, width, height));
        return file.Length < picture.Data.Length
            ? new JpegImageData(width, height, picture.ComponentCount, file) { ColorProfile = picture.ColorProfile }
            : null;
    }

    /// <summary>Flat graphics compress so well that their averages, with colours in between, would be larger.</summary>
    private static bool IsWorthIt(PngCompressed whole, int width, int height) =>
        whole.Data.Length > (long)width * height * whole.ComponentCount / 4;

    /// <summary>The pixels that the picture needs in its stored rows and columns.</summary>
    private (int Width, int Height) Needed(Picture picture)
    {
        if (!largest.TryGetValue(picture, out var size))
            return (picture.PixelWidth, picture.PixelHeight);
        var isTurned = picture.UprightWidth != picture.PixelWidth;
        var (width, height) = isTurned ? (size.Height, size.Width) : (size.Width, size.Height);
        return (Pixels(width), Pixels(height));
    }

    private int Pixels(Length length) => (int)Math.Clamp(Math.Ceiling(length.Points / 72 * resolution), 1, 1_000_000);
}
