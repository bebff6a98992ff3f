using HerDocs.Pdf.Content;

namespace HerDocs.Pdf.Imposition;

/// <summary>Draws where to cut and where to fold (ISO 32000-2 §14.11.3), outside of what is printed.</summary>
internal static class PrinterMarks
{
    private const double Length = 17;
    private const double LineWidth = 0.25;
    private static readonly double[] FoldDashes = [3, 2];

    public static void Paint(ContentStream content, SheetFrame frame)
    {
        content.SetStrokeColor(PdfColor.Black);
        content.SetLineWidth(LineWidth);
        var (pages, away) = (frame.Pages, frame.Bleed + 1);
        foreach (var x in new[] { pages.Left, pages.Right })
        {
            Vertical(content, x, pages.Bottom - away, -Length);
            Vertical(content, x, pages.Top + away, Length);
        }
        foreach (var y in new[] { pages.Bottom, pages.Top })
        {
            Horizontal(content, pages.Left - away, y, -Length);
            Horizontal(content, pages.Right + away, y, Length);
        }
        content.Stroke();
        content.SetDash(FoldDashes, 0);
        Vertical(content, frame.Fold, pages.Bottom - away, -Length);
        Vertical(content, frame.Fold, pages.Top + away, Length);
        content.Stroke();
    }

    private static void Vertical(ContentStream content, double x, double y, double length)
    {
        content.MoveTo(x, y);
        content.LineTo(x, y + length);
    }

    private static void Horizontal(ContentStream content, double x, double y, double length)
    {
        content.MoveTo(x, y);
        content.LineTo(x + length, y);
    }
}
