using HerDocs.Diagnostics;
using HerDocs.Images;
using HerDocs.Pdf.Images;

namespace HerDocs.Writers.Pdf;

/// <summary>
/// Pictures as the PDF stores them: with no more pixels than the largest place that shows them needs, and JPEG files that have no more as
/// they are.
/// </summary>
internal sealed class StoredPictures(ShownPictures shown, int resolution, DiagnosticBag diagnostics)
{
    /// <summary>A picture that has hardly more is left as it is: to average it would only blur it.</summary>
    private const double Excess = 1.2;

    /// <summary>In bytes: what is lighter makes no PDF large.</summary>
    private const int Heavy = 100_000;

    private readonly Dictionary<Picture, ImageData> stored = new(ReferenceEqualityComparer.Instance);

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
        if (isReduced && picture.ComponentCount == 4 && picture.Data.Length > Heavy)
            ReportInks(picture);
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

    private void ReportInks(Picture picture) => diagnostics.Report(
        DiagnosticCode.PdfPictureOfInks,
        shown.Largest.GetValueOrDefault(picture).Element?.Origin ?? default,
        $"the picture is stored with all its {picture.PixelWidth} × {picture.PixelHeight} pixels, as only a press may mix its inks anew",
        "make it smaller in a picture editor if the PDF should be");

    /// <summary>The pixels that the picture needs in its stored rows and columns.</summary>
    private (int Width, int Height) Needed(Picture picture)
    {
        if (!shown.Largest.TryGetValue(picture, out var size))
            return (picture.PixelWidth, picture.PixelHeight);
        var isTurned = picture.UprightWidth != picture.PixelWidth;
        return isTurned ? (Pixels(size.Height), Pixels(size.Width)) : (Pixels(size.Width), Pixels(size.Height));
    }

    private int Pixels(double points) => (int)Math.Clamp(Math.Ceiling(Math.Round(points / 72 * resolution, 3)), 1, 1_000_000);
}
