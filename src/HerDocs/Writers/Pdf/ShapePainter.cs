using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Pdf;
using HerDocs.Pdf.Content;
using PdfGradientStop = HerDocs.Pdf.Content.GradientStop;

namespace HerDocs.Writers.Pdf;

/// <summary>Fills backgrounds, and draws rules.</summary>
internal static class ShapePainter
{
    /// <summary>How far the control points of a quarter circle lie from its ends, as a part of the radius.</summary>
    private const double Kappa = 0.5522847498;

    public static void Fill(ContentStream content, PageFrame frame, Point at, FillItem fill)
    {
        var area = frame.Area(at, fill.Size);
        if (!fill.Color.IsTransparent)
        {
            content.SetOpacity(fill.Color.Alpha, fill.Color.Alpha);
            content.SetFillColor(Paint(fill.Color));
            Trace(content, area, fill.Corners);
            content.Fill();
        }
        if (fill.Image is LinearGradient gradient)
            FillGradient(content, area, fill.Corners, gradient);
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
        content.SetFillColor(Paint(rule.Color));
        content.AppendRectangle(frame.Area(at, new Size(rule.Width, rule.Thickness)));
        if (rule.Style == TextDecorationStyle.Double)
            content.AppendRectangle(frame.Area(at.Offset(Length.Zero, rule.Thickness * 2), new Size(rule.Width, rule.Thickness)));
        content.Fill();
    }

    public static void StrokeLine(
        ContentStream content, double x1, double y1, double x2, double y2, double thickness, Color color, bool isDotted)
    {
        content.SetStrokeColor(Paint(color));
        content.SetLineWidth(thickness);
        content.SetLineCap(isDotted ? LineCap.Round : LineCap.Butt);
        content.SetDash(isDotted ? [0, thickness * 2] : [thickness * 3, thickness * 2], 0);
        content.MoveTo(x1, y1);
        content.LineTo(x2, y2);
        content.Stroke();
        content.SetDash([], 0);
    }

    /// <summary>Adds a rectangle, its corners rounded, to the path.</summary>
    public static void Trace(ContentStream content, PdfRectangle area, Corners corners)
    {
        if (corners.AreSquare)
        {
            content.AppendRectangle(area);
            return;
        }
        var (tl, tr, br, bl) = (corners.TopLeft.Points, corners.TopRight.Points, corners.BottomRight.Points, corners.BottomLeft.Points);
        content.MoveTo(area.Left + tl, area.Top);
        content.LineTo(area.Right - tr, area.Top);
        content.CurveTo(
            area.Right - (tr * (1 - Kappa)), area.Top, area.Right, area.Top - (tr * (1 - Kappa)), area.Right, area.Top - tr);
        content.LineTo(area.Right, area.Bottom + br);
        content.CurveTo(
            area.Right, area.Bottom + (br * (1 - Kappa)), area.Right - (br * (1 - Kappa)), area.Bottom, area.Right - br, area.Bottom);
        content.LineTo(area.Left + bl, area.Bottom);
        content.CurveTo(
            area.Left + (bl * (1 - Kappa)), area.Bottom, area.Left, area.Bottom + (bl * (1 - Kappa)), area.Left, area.Bottom + bl);
        content.LineTo(area.Left, area.Top - tl);
        content.CurveTo(area.Left, area.Top - (tl * (1 - Kappa)), area.Left + (tl * (1 - Kappa)), area.Top, area.Left + tl, area.Top);
        content.ClosePath();
    }

    public static PdfColor Paint(Color color) => PdfColor.FromSrgb(color.Red, color.Green, color.Blue);

    /// <summary>CSS Images 3 §3.1: the gradient line goes through the box's centre, as long as the box's corners need.</summary>
    private static void FillGradient(ContentStream content, PdfRectangle area, Corners corners, LinearGradient gradient)
    {
        var angle = gradient.ToCorner ? CornerAngle(area, gradient.Angle) : gradient.Angle * Math.PI / 180;
        var (sine, cosine) = Math.SinCos(angle);
        var length = Math.Abs(area.Width * sine) + Math.Abs(area.Height * cosine);
        var (x, y) = ((area.Left + area.Right) / 2, (area.Bottom + area.Top) / 2);
        var (dx, dy) = (sine * length / 2, cosine * length / 2);
        content.SaveState();
        Trace(content, area, corners);
        content.Clip();
        content.EndPath();
        content.PaintShading(new AxialShading(x - dx, y - dy, x + dx, y + dy, Stops(gradient, Length.FromPoints(length))));
        content.RestoreState();
    }

    /// <summary>The direction in which the middle colour runs through the two other corners (CSS Images 3 §3.1.1).</summary>
    private static double CornerAngle(PdfRectangle area, double quadrant)
    {
        var angle = Math.Atan2(area.Height, area.Width);
        return quadrant switch
        {
            45 => angle,
            135 => Math.PI - angle,
            225 => Math.PI + angle,
            _ => -angle,
        };
    }

    /// <summary>Places every stop between 0 and 1 and none before the one it follows (CSS Images 3 §3.4.3).</summary>
    private static List<PdfGradientStop> Stops(LinearGradient gradient, Length length)
    {
        var places = gradient.Stops.Select(stop => stop.Position is { } position ? position.Resolve(length) / length : (double?)null).ToArray();
        places[0] ??= 0;
        places[^1] ??= 1;
        for (var i = 1; i < places.Length; i++)
        {
            if (places[i] is null)
            {
                var next = Array.FindIndex(places, i, place => place is not null);
                places[i] = places[i - 1] + ((places[next] - places[i - 1]) / (next - i + 1));
            }
            places[i] = Math.Max(places[i]!.Value, places[i - 1]!.Value);
        }
        var stops = places.Select((place, i) => new PdfGradientStop(Math.Clamp(place!.Value, 0, 1), Paint3(gradient.Stops[i].Color))).ToList();
        if (stops[0].Offset > 0)
            stops.Insert(0, stops[0] with { Offset = 0 });
        if (stops[^1].Offset < 1)
            stops.Add(stops[^1] with { Offset = 1 });
        return stops;
    }

    /// <summary>Three components even for greys: the stops of a gradient share a colour space.</summary>
    private static PdfColor Paint3(Color color) => PdfColor.Rgb(color.Red / 255.0, color.Green / 255.0, color.Blue / 255.0);
}
