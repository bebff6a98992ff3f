using HerDocs.Css.Values;
using HerDocs.Svg.Drawing;

namespace HerDocs.Svg.Building;

/// <summary>Puts opacity into paints, where that comes to the same as painting apart.</summary>
internal static class Opacities
{
    /// <summary>Null for a shape both filled and stroked: its stroke covers its fill before both are seen through.</summary>
    public static SvgShape? Faded(SvgShape shape, double opacity) => shape switch
    {
        { Stroke: null, Fill: { } fill } => shape with { Fill = Faded(fill, opacity) },
        { Fill: null, Stroke: { } stroke } => shape with { Stroke = stroke with { Paint = Faded(stroke.Paint, opacity) } },
        _ => null,
    };

    public static SvgPaint Faded(SvgPaint paint, double opacity) => opacity == 1 ? paint : paint switch
    {
        SolidPaint solid => new SolidPaint(Faded(solid.Color, opacity)),
        GradientPaint gradient => gradient with { Stops = [.. gradient.Stops.Select(stop => stop with { Color = Faded(stop.Color, opacity) })] },
        _ => paint,
    };

    public static Color Faded(Color color, double opacity) => color with { Alpha = color.Alpha * opacity };
}
