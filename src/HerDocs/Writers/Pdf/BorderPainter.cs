using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Pdf;
using HerDocs.Pdf.Content;
using HerDocs.Writers.Painting;

namespace HerDocs.Writers.Pdf;

/// <summary>Draws borders (CSS Backgrounds 3 §4): one ring where all sides are alike, else each side as far as the corners' mitres.</summary>
internal static class BorderPainter
{
    public static void Paint(ContentStream content, PageFrame frame, Point at, BorderItem border)
    {
        // Of a ring y grows downwards: the foot of the page is 0, and what stands above it negative.
        var box = frame.Area(at, border.Size);
        var ring = new BorderRing(new Area(box.Left, -box.Top, box.Width, box.Height), border.Corners, border.Widths);
        var isRound = !border.Corners.AreSquare;
        if (isRound && border.Top == border.Right && border.Right == border.Bottom && border.Bottom == border.Left && !BorderBands.AreShaded(border.Top.Style))
        {
            Fill(content, ring, border.Top, isTopOrLeft: true);
            return;
        }
        foreach (var side in (ReadOnlySpan<BoxSides>)[BoxSides.Top, BoxSides.Right, BoxSides.Bottom, BoxSides.Left])
        {
            var line = border.On(side);
            if (!line.IsVisible)
                continue;
            if (!isRound)
            {
                Straight(content, line, ring.Side(side), side is BoxSides.Top or BoxSides.Left);
                continue;
            }
            content.SaveState();
            Quad(content, ring.Mitre(side));
            content.Clip();
            content.EndPath();
            Fill(content, ring, line, side is BoxSides.Top or BoxSides.Left);
            content.RestoreState();
        }
    }

    /// <summary>All the way round, in the style of one side.</summary>
    private static void Fill(ContentStream content, BorderRing ring, BorderLine line, bool isTopOrLeft)
    {
        if (!line.IsVisible)
            return;
        if (line.Style is BorderStyle.Dotted or BorderStyle.Dashed)
        {
            content.SetOpacity(line.Color.Alpha, line.Color.Alpha);
            ShapePainter.SetDashes(content, line.Width.Points, line.Color, line.Style == BorderStyle.Dotted);
            Trace(content, ring, 0.5);
            content.Stroke();
            content.SetDash([], 0);
            return;
        }
        foreach (var (from, to, color) in BorderBands.Of(line, isTopOrLeft))
        {
            Prepare(content, color);
            Trace(content, ring, from);
            Trace(content, ring, to);
            content.Fill(FillRule.EvenOdd);
        }
    }

    private static void Trace(ContentStream content, BorderRing ring, double depth)
    {
        var (area, corners) = ring.At(depth);
        ShapePainter.Trace(content, new PdfRectangle(area.X, -area.Bottom, area.Right, -area.Y), corners);
    }

    /// <param name="corners">Two outer points, then the two inner ones the other way round.</param>
    private static void Straight(ContentStream content, BorderLine line, ReadOnlySpan<double> corners, bool isTopOrLeft)
    {
        if (line.Style is BorderStyle.Dotted or BorderStyle.Dashed)
        {
            content.SetOpacity(line.Color.Alpha, line.Color.Alpha);
            ShapePainter.StrokeLine(
                content,
                (corners[0] + corners[6]) / 2,
                -(corners[1] + corners[7]) / 2,
                (corners[2] + corners[4]) / 2,
                -(corners[3] + corners[5]) / 2,
                line.Width.Points,
                line.Color,
                line.Style == BorderStyle.Dotted);
            return;
        }
        foreach (var (from, to, color) in BorderBands.Of(line, isTopOrLeft))
        {
            Prepare(content, color);
            Quad(content, BorderRing.Between(corners, from, to));
            content.Fill();
        }
    }

    private static void Quad(ContentStream content, ReadOnlySpan<double> corners)
    {
        content.MoveTo(corners[0], -corners[1]);
        for (var i = 2; i < corners.Length; i += 2)
            content.LineTo(corners[i], -corners[i + 1]);
        content.ClosePath();
    }

    private static void Prepare(ContentStream content, Color color)
    {
        content.SetOpacity(color.Alpha, color.Alpha);
        content.SetFillColor(ShapePainter.Paint(color));
    }
}
