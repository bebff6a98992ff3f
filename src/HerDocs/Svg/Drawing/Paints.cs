using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Svg.Drawing;

/// <summary>What a shape is filled or stroked with.</summary>
public abstract record SvgPaint;

/// <summary>One colour, its alpha included.</summary>
public sealed record SolidPaint(Color Color) : SvgPaint;

/// <summary>Colours that change along a line or between circles; beyond the ends the last ones go on.</summary>
/// <param name="Matrix">From the gradient's coordinates to the drawing's.</param>
/// <param name="Stops">From 0 to 1, none before the one before it; at least two.</param>
public abstract record GradientPaint(Matrix Matrix, IReadOnlyList<SvgStop> Stops) : SvgPaint
{
    public bool IsOpaque => Stops.All(stop => stop.Color.Alpha == 1);

    internal abstract GradientPaint With(Matrix matrix);
}

/// <summary>SVG 2 §13.4.2</summary>
public sealed record LinearGradientPaint(double X1, double Y1, double X2, double Y2, Matrix Matrix, IReadOnlyList<SvgStop> Stops)
    : GradientPaint(Matrix, Stops)
{
    internal override GradientPaint With(Matrix matrix) => this with { Matrix = matrix };
}

/// <summary>SVG 2 §13.4.3: from a small circle, the focus, to a large one.</summary>
public sealed record RadialGradientPaint(
    double FocusX, double FocusY, double FocusRadius, double X, double Y, double Radius, Matrix Matrix, IReadOnlyList<SvgStop> Stops)
    : GradientPaint(Matrix, Stops)
{
    internal override GradientPaint With(Matrix matrix) => this with { Matrix = matrix };
}

/// <summary>A colour at a place of a gradient.</summary>
public readonly record struct SvgStop(double Offset, Color Color);

/// <summary>How the outline of a shape is drawn (SVG 2 §13.5).</summary>
/// <param name="Dashes">Lengths of dashes and gaps in turn; none for a solid line.</param>
public sealed record SvgStroke(
    SvgPaint Paint, double Width, StrokeCap Cap, StrokeJoin Join, double MiterLimit, IReadOnlyList<double> Dashes, double DashOffset);

/// <summary>SVG 2 §13.5.4</summary>
public enum StrokeCap
{
    Butt,
    Round,
    Square,
}

/// <summary>SVG 2 §13.5.5</summary>
public enum StrokeJoin
{
    Miter,
    Round,
    Bevel,
}
