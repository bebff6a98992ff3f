using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Pdf;
using HerDocs.Pdf.Content;

namespace HerDocs.Writers.Pdf;

/// <summary>Draws borders (CSS Backgrounds 3 §4): each side a trapezoid, or one ring where all sides are alike.</summary>
internal static class BorderPainter
{
    public static void Paint(ContentStream content, PageFrame frame, Point at, BorderItem border)
    {
        var outer = frame.Area(at, border.Size);
        if (!border.Corners.AreSquare && border.Top == border.Right && border.Right == border.Bottom && border.Bottom == border.Left)
        {
            Ring(content, outer, border);
            return;
        }
        var inner = new PdfRectangle(
            outer.Left + border.Left.Width.Points,
            outer.Bottom + border.Bottom.Width.Points,
            Math.Max(outer.Left + border.Left.Width.Points, outer.Right - border.Right.Width.Points),
            Math.Max(outer.Bottom + border.Bottom.Width.Points, outer.Top - border.Top.Width.Points));
        Side(content, border.Top, [outer.Left, outer.Top, outer.Right, outer.Top, inner.Right, inner.Top, inner.Left, inner.Top]);
        Side(content, border.Right, [outer.Right, outer.Top, outer.Right, outer.Bottom, inner.Right, inner.Bottom, inner.Right, inner.Top]);
        Side(content, border.Bottom, [outer.Right, outer.Bottom, outer.Left, outer.Bottom, inner.Left, inner.Bottom, inner.Right, inner.Bottom]);
        Side(content, border.Left, [outer.Left, outer.Bottom, outer.Left, outer.Top, inner.Left, inner.Top, inner.Left, inner.Bottom]);
    }

    /// <summary>Between an outer and an inner path.</summary>
    private static void Ring(ContentStream content, PdfRectangle outer, BorderItem border)
    {
        var line = border.Top;
        if (!line.IsVisible)
            return;
        var width = line.Width.Points;
        Length Less(Length radius) => Length.Max(Length.Zero, radius - line.Width);
        Prepare(content, line);
        ShapePainter.Trace(content, outer, border.Corners);
        ShapePainter.Trace(
            content,
            new PdfRectangle(outer.Left + width, outer.Bottom + width, outer.Right - width, outer.Top - width),
            new Corners(
                Less(border.Corners.TopLeft), Less(border.Corners.TopRight), Less(border.Corners.BottomRight), Less(border.Corners.BottomLeft)));
        content.Fill(FillRule.EvenOdd);
    }

    /// <param name="corners">Two outer points, then the two inner ones the other way round.</param>
    private static void Side(ContentStream content, BorderLine line, ReadOnlySpan<double> corners)
    {
        if (!line.IsVisible)
            return;
        if (line.Style is BorderStyle.Dotted or BorderStyle.Dashed)
        {
            content.SetOpacity(line.Color.Alpha, line.Color.Alpha);
            ShapePainter.StrokeLine(
                content,
                (corners[0] + corners[6]) / 2,
                (corners[1] + corners[7]) / 2,
                (corners[2] + corners[4]) / 2,
                (corners[3] + corners[5]) / 2,
                line.Width.Points,
                line.Color,
                line.Style == BorderStyle.Dotted);
            return;
        }
        Prepare(content, line);
        if (line.Style == BorderStyle.Double)
        {
            Quad(content, Between(corners, 0, 1.0 / 3));
            Quad(content, Between(corners, 2.0 / 3, 1));
        }
        else
        {
            Quad(content, corners);
        }
        content.Fill();
    }

    /// <summary>The part of a side between two depths, 0 being its outer edge and 1 its inner one.</summary>
    private static double[] Between(ReadOnlySpan<double> c, double from, double to)
    {
        static double Mix(double a, double b, double part) => a + ((b - a) * part);
        return
        [
            Mix(c[0], c[6], from), Mix(c[1], c[7], from), Mix(c[2], c[4], from), Mix(c[3], c[5], from),
            Mix(c[2], c[4], to), Mix(c[3], c[5], to), Mix(c[0], c[6], to), Mix(c[1], c[7], to),
        ];
    }

    private static void Quad(ContentStream content, ReadOnlySpan<double> corners)
    {
        content.MoveTo(corners[0], corners[1]);
        for (var i = 2; i < corners.Length; i += 2)
            content.LineTo(corners[i], corners[i + 1]);
        content.ClosePath();
    }

    private static void Prepare(ContentStream content, BorderLine line)
    {
        content.SetOpacity(line.Color.Alpha, line.Color.Alpha);
        content.SetFillColor(ShapePainter.Paint(line.Color));
    }
}
