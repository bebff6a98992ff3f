using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Pdf;
using HerDocs.Pdf.Content;

namespace HerDocs.Writers.Pdf;

/// <summary>Fills backgrounds, and draws rules.</summary>
internal static class ShapePainter
{
    /// <summary>How far the control points of a quarter circle lie from its ends, as a part of the radius.</summary>
    private const double Kappa = 0.5522847498;

    public static void Fill(ContentStream content, PageFrame frame, Point at, FillItem fill)
    {
        var area = frame.Area(at, fill.Size);
        content.SetOpacity(fill.Color.Alpha, fill.Color.Alpha);
        content.SetFillColor(Paint(fill.Color));
        Trace(content, area, fill.Corners);
        content.Fill();
    }

    public static void Rule(ContentStream content, PageFrame frame, Point at, RuleItem rule)
    {
        content.SetOpacity(rule.Color.Alpha, rule.Color.Alpha);
        var thickness = rule.Thickness.Points;
        if (rule.Style is TextDecorationStyle.Dotted or TextDecorationStyle.Dashed)
        {
            var y = frame.Y(at.Y) - (thickness / 2);
            StrokeLine(content, frame.X(at.X), y, frame.X(at.X + rule.Width), y, thickness, rule.Color, rule.Style == TextDecorationStyle.Dotted);
            return;
        }
        if (rule.Style == TextDecorationStyle.Wavy)
        {
            Wave(content, frame.X(at.X), frame.Y(at.Y), rule);
            return;
        }
        content.SetFillColor(Paint(rule.Color));
        content.AppendRectangle(frame.Area(at, new Size(rule.Width, rule.Thickness)));
        if (rule.Style == TextDecorationStyle.Double)
            content.AppendRectangle(frame.Area(at.Offset(Length.Zero, rule.Thickness * 2), new Size(rule.Width, rule.Thickness)));
        content.Fill();
    }

    /// <summary>Half waves of twice the thickness in height, as many as there is room for.</summary>
    private static void Wave(ContentStream content, double x, double y, RuleItem rule)
    {
        var (width, thickness) = (rule.Width.Points, rule.Thickness.Points);
        var count = Math.Max(2, (int)Math.Round(width / (thickness * 3)));
        var step = width / count;
        content.SetStrokeColor(Paint(rule.Color));
        content.SetLineWidth(thickness);
        content.SetLineCap(LineCap.Butt);
        y -= thickness;
        content.MoveTo(x, y);
        for (var i = 0; i < count; i++)
        {
            // A curve reaches three quarters of the way to its control points.
            var control = y + ((i % 2 == 0 ? 1 : -1) * thickness * 4 / 3);
            content.CurveTo(x + (step * (i + 0.364)), control, x + (step * (i + 0.636)), control, x + (step * (i + 1)), y);
        }
        content.Stroke();
    }

    public static void TraceCircle(ContentStream content, double x, double y, double radius) => Trace(
        content,
        new PdfRectangle(x - radius, y - radius, x + radius, y + radius),
        Corners.Round(radius));

    public static void StrokeLine(
        ContentStream content, double x1, double y1, double x2, double y2, double thickness, Color color, bool isDotted)
    {
        SetDashes(content, thickness, color, isDotted);
        content.MoveTo(x1, y1);
        content.LineTo(x2, y2);
        content.Stroke();
        content.SetDash([], 0);
    }

    public static void SetDashes(ContentStream content, double thickness, Color color, bool isDotted)
    {
        content.SetStrokeColor(Paint(color));
        content.SetLineWidth(thickness);
        content.SetLineCap(isDotted ? LineCap.Round : LineCap.Butt);
        content.SetDash(isDotted ? [0, thickness * 2] : [thickness * 3, thickness * 2], 0);
    }

    /// <summary>Adds a rectangle, its corners rounded, to the path.</summary>
    public static void Trace(ContentStream content, PdfRectangle area, Corners corners)
    {
        if (corners.AreSquare)
        {
            content.AppendRectangle(area);
            return;
        }
        var (tl, tr, br, bl) = (corners.TopLeft, corners.TopRight, corners.BottomRight, corners.BottomLeft);
        content.MoveTo(area.Left + tl.Width.Points, area.Top);
        content.LineTo(area.Right - tr.Width.Points, area.Top);
        Turn(content, area.Right, area.Top, -tr.Width.Points, 0, 0, -tr.Height.Points);
        content.LineTo(area.Right, area.Bottom + br.Height.Points);
        Turn(content, area.Right, area.Bottom, 0, br.Height.Points, -br.Width.Points, 0);
        content.LineTo(area.Left + bl.Width.Points, area.Bottom);
        Turn(content, area.Left, area.Bottom, bl.Width.Points, 0, 0, bl.Height.Points);
        content.LineTo(area.Left, area.Top - tl.Height.Points);
        Turn(content, area.Left, area.Top, 0, -tl.Height.Points, tl.Width.Points, 0);
        content.ClosePath();
    }

    /// <summary>A quarter of an ellipse around a corner, from one offset of it to another.</summary>
    private static void Turn(ContentStream content, double x, double y, double fromX, double fromY, double toX, double toY) => content.CurveTo(
        x + (fromX * (1 - Kappa)), y + (fromY * (1 - Kappa)), x + (toX * (1 - Kappa)), y + (toY * (1 - Kappa)), x + toX, y + toY);

    public static PdfColor Paint(Color color) => PdfColor.FromSrgb(color.Red, color.Green, color.Blue);
}
