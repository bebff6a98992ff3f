using HerDocs.Geometry;
using HerDocs.Svg.Drawing;
using SkiaSharp;

namespace HerDocs.Svg.Raster;

/// <summary>Turns drawings into pixels, for programs that show no SVG.</summary>
internal static class DrawingRaster
{
    /// <summary>More in either direction helps no printer, and a file could ask for any number.</summary>
    private const int MostPixels = 4096;

    /// <summary>A PNG file of a drawing in a room of a size, what it leaves open seen through.</summary>
    public static byte[] Png(SvgDrawing drawing, Size size, double dpi)
    {
        var (width, height) = (size.Width.Points, size.Height.Points);
        var scale = Math.Min(dpi / 72, MostPixels / Math.Max(width, height));
        var across = Math.Max(1, (int)Math.Round(width * scale));
        var down = Math.Max(1, (int)Math.Round(height * scale));
        var info = new SKImageInfo(across, down, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb());
        using var bitmap = new SKBitmap(info);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Transparent);
        var fit = drawing.AspectRatio.Fit(drawing.ViewBox, new Area(0, 0, across, down));
        canvas.Concat(Skia(fit));
        new ItemPainter(canvas).Paint(drawing.Items);
        canvas.Flush();
        using var pixels = bitmap.PeekPixels();
        using var file = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, zLibLevel: 6))
            ?? throw new InvalidOperationException($"{across} × {down} pixels could not be encoded");
        return file.ToArray();
    }

    internal static SKMatrix Skia(Matrix m) =>
        new((float)m.A, (float)m.C, (float)m.E, (float)m.B, (float)m.D, (float)m.F, 0, 0, 1);
}
