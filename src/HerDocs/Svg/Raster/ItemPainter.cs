using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Svg.Drawing;
using HerDocs.Svg.Glyphs;
using SkiaSharp;

namespace HerDocs.Svg.Raster;

/// <summary>Paints the items of a drawing onto pixels, in the order of the drawing.</summary>
internal sealed class ItemPainter(SKCanvas canvas)
{
    public void Paint(IReadOnlyList<SvgItem> items)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case SvgShape shape: PaintShape(shape); break;
                case SvgGlyphs glyphs: PaintGlyphs(glyphs); break;
                case SvgPixels pixels: PaintPixels(pixels); break;
                case SvgGroup group: PaintGroup(group); break;
            }
        }
    }

    private void PaintGroup(SvgGroup group)
    {
        canvas.Save();
        if (group.Clip is PathClip clip)
        {
            using var path = SkiaPaths.Of(clip.Path, clip.IsEvenOdd);
            canvas.ClipPath(path, SKClipOperation.Intersect, antialias: true);
        }
        using var whole = new SKPaint { Color = SKColors.Black.WithAlpha(ToByte(group.Opacity)), BlendMode = SkiaPaints.Of(group.BlendMode) };
        if (group.IsApart)
            canvas.SaveLayer(whole);
        Paint(group.Items);
        if (group.Clip is ShapesClip shapes)
        {
            // Of what is there, only what the shapes cover stays.
            using var within = new SKPaint { BlendMode = SKBlendMode.DstIn };
            canvas.SaveLayer(within);
            Paint(shapes.Items);
            canvas.Restore();
        }
        if (group.IsApart)
            canvas.Restore();
        canvas.Restore();
    }

    private void PaintShape(SvgShape shape)
    {
        using var path = SkiaPaths.Of(shape.Path, shape.IsEvenOdd);
        Paint(path, shape.Matrix, shape.Fill, shape.Stroke);
    }

    private void PaintGlyphs(SvgGlyphs glyphs)
    {
        var font = glyphs.Run.Font;
        var pictures = new List<(ColorGlyph Glyph, Matrix Place)>();
        using var path = SkiaPaths.Of(glyphs, pictures);
        path.Transform(DrawingRaster.Skia(glyphs.Matrix));
        var scaling = glyphs.Matrix.Scaling;
        var stroke = glyphs.Stroke is { } line ? line with { Width = line.Width * scaling }
            : font.SyntheticBold && glyphs.Fill is { } ink
                ? new SvgStroke(ink, glyphs.FontSize * FontInstance.SyntheticStroke * scaling, StrokeCap.Butt, StrokeJoin.Round, 4, [], 0)
                : null;
        Paint(path, Matrix.Identity, glyphs.Fill, stroke);
        foreach (var (glyph, place) in pictures)
        {
            canvas.Save();
            canvas.Concat(DrawingRaster.Skia(place.Then(glyphs.Matrix)));
            Paint(glyph.Items);
            canvas.Restore();
        }
    }

    /// <summary>A gradient's coordinates are the drawing's, whatever deforms the path.</summary>
    private void Paint(SKPath path, Matrix matrix, SvgPaint? fill, SvgStroke? stroke)
    {
        canvas.Save();
        canvas.Concat(DrawingRaster.Skia(matrix));
        if (fill is not null)
        {
            using var paint = SkiaPaints.Of(fill, matrix);
            canvas.DrawPath(path, paint);
        }
        if (stroke is not null)
        {
            using var paint = SkiaPaints.Of(stroke, matrix);
            canvas.DrawPath(path, paint);
        }
        canvas.Restore();
    }

    private void PaintPixels(SvgPixels pixels)
    {
        using var data = SKData.CreateCopy(pixels.Picture.Data);
        using var image = SKImage.FromEncodedData(data);
        if (image is null)
            return;
        canvas.Save();
        canvas.Concat(DrawingRaster.Skia(pixels.Matrix));
        using var paint = new SKPaint();
        canvas.DrawImage(image, new SKRect(0, 0, 1, 1), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear), paint);
        canvas.Restore();
    }

    private static byte ToByte(double part) => (byte)Math.Round(Math.Clamp(part, 0, 1) * 255);
}
