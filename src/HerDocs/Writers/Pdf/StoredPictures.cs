using HerDocs.Geometry;
using HerDocs.Images;
using HerDocs.Layout.Drawing;
using HerDocs.Pdf.Images;

namespace HerDocs.Writers.Pdf;

/// <summary>Pictures as the PDF stores them: JPEG files as they are, others with no more pixels than the largest place that shows them needs.</summary>
internal sealed class StoredPictures
{
    /// <summary>Pixels to the inch that presses make use of.</summary>
    private const double Resolution = 300;

    /// <summary>A picture that has hardly more is left as it is: to average it would only blur it.</summary>
    private const double Excess = 1.2;

    private readonly Dictionary<Picture, ImageData> stored = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Picture, Size> largest = new(ReferenceEqualityComparer.Instance);

    public StoredPictures(IEnumerable<PictureItem> shown)
    {
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
        if (picture.Format == PictureFormat.Jpeg)
        {
            return new JpegImageData(picture.PixelWidth, picture.PixelHeight, picture.ComponentCount, picture.Data)
            {
                IsInverted = picture.HasInvertedInks,
                HasColorTransform = picture.IsUntransformedRgb ? false : null,
                ColorProfile = picture.ColorProfile,
            };
        }
        var (width, height) = Needed(picture);
        var isReduced = picture.PixelWidth > width * Excess && picture.PixelHeight > height * Excess;
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

    private static int Pixels(Length length) => (int)Math.Clamp(Math.Ceiling(length.Points / 72 * Resolution), 1, 1_000_000);
}
