using HerDocs.Geometry;
using HerDocs.Layout;
using HerDocs.Pdf;
using HerDocs.Writers.Painting;

namespace HerDocs.Writers.Pdf;

/// <summary>Turns places on our pages, with y growing downwards from the trimmed page's corner, into those of a PDF page.</summary>
internal readonly record struct PageFrame(Page Page)
{
    public static PageBoxes Boxes(Page page)
    {
        var around = Sheet.Around(page);
        var bleed = page.Bleed.Points;
        var (width, height) = (Round(page.Size.Width.Points), Round(page.Size.Height.Points));
        var media = PdfRectangle.OfSize(width + (2 * around), height + (2 * around));
        if (around == 0)
            return new PageBoxes(media);
        var trim = new PdfRectangle(around, around, width + around, height + around);
        return new PageBoxes(media)
        {
            Bleed = new PdfRectangle(trim.Left - bleed, trim.Bottom - bleed, trim.Right + bleed, trim.Top + bleed),
            Trim = trim,
        };
    }

    /// <summary>All that can be printed on.</summary>
    public Rect Media
    {
        get
        {
            var around = Length.FromPoints(Sheet.Around(Page));
            return new Rect(-around, -around, Page.Size.Width + (around * 2), Page.Size.Height + (around * 2));
        }
    }

    public double X(Length x) => Round(x.Points + Sheet.Around(Page));

    public double Y(Length y) => Round(Page.Size.Height.Points + Sheet.Around(Page) - y.Points);

    public PdfRectangle Area(Rect rect) => new(X(rect.X), Y(rect.Bottom), X(rect.Right), Y(rect.Y));

    public PdfRectangle Area(Point at, Size size) => Area(new Rect(at.X, at.Y, size.Width, size.Height));

    /// <summary>A transform of places on our pages as one of places on the PDF page.</summary>
    public PdfMatrix Transform(Matrix matrix)
    {
        var ours = new Matrix(1, 0, 0, -1, Sheet.Around(Page), Page.Size.Height.Points + Sheet.Around(Page));
        var turned = ours.Inverse()!.Value.Then(matrix).Then(ours);
        return new PdfMatrix(turned.A, turned.B, turned.C, turned.D, turned.E, turned.F);
    }

    /// <summary>The rectangle around what an area becomes.</summary>
    public PdfRectangle Area(Rect rect, Matrix? transform)
    {
        if (transform is not { } matrix)
            return Area(rect);
        var around = new Area(rect.X.Points, rect.Y.Points, rect.Width.Points, rect.Height.Points).Transform(matrix);
        return Area(new Rect(
            Length.FromPoints(around.X), Length.FromPoints(around.Y), Length.FromPoints(around.Width), Length.FromPoints(around.Height)));
    }

    private static double Round(double points) => Math.Round(points, 3);
}
