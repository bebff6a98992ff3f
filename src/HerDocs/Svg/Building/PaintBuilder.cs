using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Html;
using HerDocs.Svg.Drawing;
using HerDocs.Svg.Styles;

namespace HerDocs.Svg.Building;

/// <summary>Settles what shapes are painted with (SVG 2 §13).</summary>
internal sealed class PaintBuilder(DrawingBuilder builder)
{
    /// <summary>Beyond this, PDF readers lose digits, and no page is so large.</summary>
    private const double FarthestCoordinate = 1e6;

    private readonly GradientBuilder gradients = new(builder);

    /// <summary>A path as it is painted, in the drawing's coordinates where that does not deform its stroke.</summary>
    public SvgItem Shape(HtmlElement element, VectorPath path, SvgStyle style, Scope scope)
    {
        var bounds = path.Bounds;
        if (!IsNear(bounds.Transform(scope.Matrix)) || !IsNear(bounds))
            return new SvgGroup([], 1, null);
        var fill = element.Name == "line" ? null : Fill(element, style, bounds, scope);
        var stroke = Stroke(element, style, bounds, scope);
        if (stroke is not null && !scope.Matrix.IsSimilarity)
            return new SvgShape(path, scope.Matrix, fill, style.IsFillEvenOdd, stroke);
        return new SvgShape(
            path.Transform(scope.Matrix), Matrix.Identity, fill, style.IsFillEvenOdd, stroke is null ? null : Scaled(stroke, scope.Matrix.Scaling));
    }

    /// <param name="bounds">Of the whole element, in its own units.</param>
    public SvgPaint? Fill(HtmlElement element, SvgStyle style, Area bounds, Scope scope) =>
        Paint(element, "fill", style.Fill, style, style.FillOpacity, bounds, bounds, scope);

    public SvgStroke? Stroke(HtmlElement element, SvgStyle style, Area bounds, Scope scope)
    {
        if (style.StrokeWidth == 0 || style.StrokeWidth > FarthestCoordinate)
            return null;
        var painted = bounds.Grown(style.StrokeWidth * Math.Max(1, style.StrokeMiterLimit) / 2);
        return Paint(element, "stroke", style.Stroke, style, style.StrokeOpacity, bounds, painted, scope) is { } paint
            ? new SvgStroke(
                paint, style.StrokeWidth, style.StrokeCap, style.StrokeJoin, style.StrokeMiterLimit, style.StrokeDashes, style.StrokeDashOffset)
            : null;
    }

    public static SvgStroke Scaled(SvgStroke stroke, double scale) => scale == 1 ? stroke : stroke with
    {
        Width = stroke.Width * scale,
        Dashes = [.. stroke.Dashes.Select(dash => dash * scale)],
        DashOffset = stroke.DashOffset * scale,
    };

    public static bool IsNear(Area area) =>
        Math.Abs(area.X) < FarthestCoordinate && Math.Abs(area.Y) < FarthestCoordinate
        && Math.Abs(area.Right) < FarthestCoordinate && Math.Abs(area.Bottom) < FarthestCoordinate;

    private SvgPaint? Paint(
        HtmlElement element, string property, PaintValue value, SvgStyle style, double opacity, Area bounds, Area painted, Scope scope)
    {
        switch (value.Kind)
        {
            case PaintKind.None:
                return null;
            case PaintKind.Reference:
                if (builder.Ids.TryGetValue(value.Id!, out var server) && server.Name is "linearGradient" or "radialGradient")
                    return gradients.Make(server, style, opacity, bounds, painted, scope);
                if (server is null)
                    builder.Report.MissingTarget(element, $"url(#{value.Id})");
                else
                    builder.Report.NotDrawn(element, $"`{property}` with a <{server.Name}>");
                return value.Color is { } fallback ? Solid(fallback, opacity) : null;
            default:
                return Solid(value.Color ?? style.Color, opacity);
        }
    }

    private static SolidPaint? Solid(Color color, double opacity) =>
        Opacities.Faded(color, opacity) is { IsTransparent: false } seen ? new SolidPaint(seen) : null;
}
