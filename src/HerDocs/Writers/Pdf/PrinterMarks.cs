using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout;
using HerDocs.Pdf;
using HerDocs.Pdf.Content;
using HerDocs.Writers.Painting;

namespace HerDocs.Writers.Pdf;

/// <summary>Draws the marks of a printer around a page.</summary>
internal static class PrinterMarks
{
    public static void Paint(ContentStream content, Page page)
    {
        if (page.Marks == PageMarks.None)
            return;
        content.BeginArtifact(new Artifact(ArtifactType.Page));
        content.SetOpacity(1, 1);
        content.SetStrokeColor(PdfColor.Black);
        content.SetLineWidth(MarkLines.Width);
        content.SetLineCap(LineCap.Butt);
        var frame = new PageFrame(page);
        foreach (var line in MarkLines.Crop(page))
            Line(content, frame, line);
        foreach (var (x, y) in MarkLines.Crosses(page))
        {
            foreach (var line in MarkLines.Cross(x, y))
                Line(content, frame, line);
            ShapePainter.TraceCircle(content, frame.X(Length.FromPoints(x)), frame.Y(Length.FromPoints(y)), MarkLines.Radius);
        }
        content.Stroke();
        content.EndMarkedContent();
    }

    private static void Line(ContentStream content, PageFrame frame, (double X1, double Y1, double X2, double Y2) line)
    {
        content.MoveTo(frame.X(Length.FromPoints(line.X1)), frame.Y(Length.FromPoints(line.Y1)));
        content.LineTo(frame.X(Length.FromPoints(line.X2)), frame.Y(Length.FromPoints(line.Y2)));
    }
}
