using HerDocs.Geometry;
using HerDocs.Layout;
using HerDocs.Pdf;

namespace HerDocs.Writers.Pdf;

/// <summary>Turns places on our pages, with y growing downwards from the trimmed page's corner, into those of a PDF page.</summary>
internal readonly record struct PageFrame(Page Page)
{
    public static PageBoxes Boxes(Page page)
    {
        var bleed = page.Bleed.Points;
        var (width, height) = (Round(page.Size.Width.Points), Round(page.Size.Height.Points));
        var media = PdfRectangle.OfSize(width + (2 * bleed), height + (2 * bleed));
        if (bleed == 0)
            return new PageBoxes(media);
        return new PageBoxes(media) { Bleed = media, Trim = new PdfRectangle(bleed, bleed, width + bleed, height + bleed) };
    }

    public double X(Length x) => Round(x.Points + Page.Bleed.Points);

    public double Y(Length y) => Round(Page.Size.Height.Points + Page.Bleed.Points - y.Points);

    public PdfRectangle Area(Rect rect) => new(X(rect.X), Y(rect.Bottom), X(rect.Right), Y(rect.Y));

    public PdfRectangle Area(Point at, Size size) => Area(new Rect(at.X, at.Y, size.Width, size.Height));

    private static double Round(double points) => Math.Round(points, 3);
}
