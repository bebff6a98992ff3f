using HerDocs.Css.Values;
using HerDocs.Layout;
using HerDocs.Pdf;
using HerDocs.Pdf.Content;

namespace HerDocs.Writers.Pdf;

/// <summary>Draws where a page is cut, and crosses by which the inks of a press are laid one on another (CSS Paged Media 3 §7.3).</summary>
internal static class PrinterMarks
{
    /// <summary>What marks take beyond the bleed on each side, in points.</summary>
    public const double Room = 18;

    /// <summary>From the bleed to where a mark begins, so that none is left when a cut goes wrong.</summary>
    private const double Gap = 3;

    private const double LineWidth = 0.25;

    public static void Paint(ContentStream content, Page page)
    {
        if (page.Marks == PageMarks.None)
            return;
        content.BeginArtifact(new Artifact(ArtifactType.Page));
        content.SetOpacity(1, 1);
        content.SetStrokeColor(PdfColor.Black);
        content.SetLineWidth(LineWidth);
        content.SetLineCap(LineCap.Butt);
        var boxes = PageFrame.Boxes(page);
        var (trim, bleed, media) = (boxes.Trim!.Value, boxes.Bleed!.Value, boxes.Media);
        if (page.Marks.HasFlag(PageMarks.Crop))
            Crop(content, trim, bleed, media);
        if (page.Marks.HasFlag(PageMarks.Cross))
            Crosses(content, trim, bleed);
        content.Stroke();
        content.EndMarkedContent();
    }

    private static void Crop(ContentStream content, PdfRectangle trim, PdfRectangle bleed, PdfRectangle media)
    {
        foreach (var x in (ReadOnlySpan<double>)[trim.Left, trim.Right])
        {
            Line(content, x, media.Bottom, x, bleed.Bottom - Gap);
            Line(content, x, bleed.Top + Gap, x, media.Top);
        }
        foreach (var y in (ReadOnlySpan<double>)[trim.Bottom, trim.Top])
        {
            Line(content, media.Left, y, bleed.Left - Gap, y);
            Line(content, bleed.Right + Gap, y, media.Right, y);
        }
    }

    /// <summary>One in the middle of each side.</summary>
    private static void Crosses(ContentStream content, PdfRectangle trim, PdfRectangle bleed)
    {
        const double Reach = (Room - Gap) / 2;
        const double Radius = Reach * 0.6;
        var (middleX, middleY) = ((trim.Left + trim.Right) / 2, (trim.Bottom + trim.Top) / 2);
        foreach (var (x, y) in (ReadOnlySpan<(double, double)>)
            [(middleX, bleed.Top + Gap + Reach), (middleX, bleed.Bottom - Gap - Reach), (bleed.Left - Gap - Reach, middleY), (bleed.Right + Gap + Reach, middleY)])
        {
            Line(content, x - Reach, y, x + Reach, y);
            Line(content, x, y - Reach, x, y + Reach);
            ShapePainter.TraceCircle(content, x, y, Radius);
        }
    }

    private static void Line(ContentStream content, double x1, double y1, double x2, double y2)
    {
        content.MoveTo(x1, y1);
        content.LineTo(x2, y2);
    }
}
