using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Svg.Drawing;
using SkiaSharp;

namespace HerDocs.Svg.Raster;

/// <summary>Says colours, gradients and strokes of drawings in the words of the painter of pixels.</summary>
internal static class SkiaPaints
{
    /// <param name="matrix">From the coordinates that are painted in to the drawing's.</param>
    public static SKPaint Of(SvgPaint paint, Matrix matrix)
    {
        var made = new SKPaint { IsAntialias = true, Color = SKColors.Black };
        if (paint is SolidPaint solid)
            made.Color = Skia(solid.Color);
        else if (paint is GradientPaint gradient && matrix.Inverse() is { } back)
            made.Shader = Shader(gradient, DrawingRaster.Skia(gradient.Matrix.Then(back)));
        return made;
    }

    public static SKPaint Of(SvgStroke stroke, Matrix matrix)
    {
        var made = Of(stroke.Paint, matrix);
        made.Style = SKPaintStyle.Stroke;
        made.StrokeWidth = (float)stroke.Width;
        made.StrokeCap = stroke.Cap switch { StrokeCap.Round => SKStrokeCap.Round, StrokeCap.Square => SKStrokeCap.Square, _ => SKStrokeCap.Butt };
        made.StrokeJoin = stroke.Join switch { StrokeJoin.Round => SKStrokeJoin.Round, StrokeJoin.Bevel => SKStrokeJoin.Bevel, _ => SKStrokeJoin.Miter };
        made.StrokeMiter = (float)stroke.MiterLimit;
        if (stroke.Dashes.Count > 0)
        {
            // SVG 2 §13.5.6: an odd number of lengths is said twice.
            var dashes = stroke.Dashes.Count % 2 == 0 ? stroke.Dashes : [.. stroke.Dashes, .. stroke.Dashes];
            made.PathEffect = SKPathEffect.CreateDash([.. dashes.Select(dash => (float)dash)], (float)stroke.DashOffset);
        }
        return made;
    }

    private static SKShader Shader(GradientPaint gradient, SKMatrix matrix)
    {
        SKColor[] colors = [.. gradient.Stops.Select(stop => Skia(stop.Color))];
        float[] places = [.. gradient.Stops.Select(stop => (float)stop.Offset)];
        return gradient switch
        {
            LinearGradientPaint g => SKShader.CreateLinearGradient(
                new SKPoint((float)g.X1, (float)g.Y1), new SKPoint((float)g.X2, (float)g.Y2), colors, places, SKShaderTileMode.Clamp, matrix),
            RadialGradientPaint g => SKShader.CreateTwoPointConicalGradient(
                new SKPoint((float)g.FocusX, (float)g.FocusY), (float)g.FocusRadius,
                new SKPoint((float)g.X, (float)g.Y), (float)g.Radius, colors, places, SKShaderTileMode.Clamp, matrix),
            _ => throw new InvalidOperationException($"{gradient.GetType()} is no gradient that can be painted"),
        };
    }

    public static SKBlendMode Of(BlendMode mode) => mode switch
    {
        BlendMode.Multiply => SKBlendMode.Multiply,
        BlendMode.Screen => SKBlendMode.Screen,
        BlendMode.Overlay => SKBlendMode.Overlay,
        BlendMode.Darken => SKBlendMode.Darken,
        BlendMode.Lighten => SKBlendMode.Lighten,
        BlendMode.ColorDodge => SKBlendMode.ColorDodge,
        BlendMode.ColorBurn => SKBlendMode.ColorBurn,
        BlendMode.HardLight => SKBlendMode.HardLight,
        BlendMode.SoftLight => SKBlendMode.SoftLight,
        BlendMode.Difference => SKBlendMode.Difference,
        BlendMode.Exclusion => SKBlendMode.Exclusion,
        BlendMode.Hue => SKBlendMode.Hue,
        BlendMode.Saturation => SKBlendMode.Saturation,
        BlendMode.Color => SKBlendMode.Color,
        BlendMode.Luminosity => SKBlendMode.Luminosity,
        _ => SKBlendMode.SrcOver,
    };

    private static SKColor Skia(Color color) => new(color.Red, color.Green, color.Blue, (byte)Math.Round(color.Alpha * 255));
}
