namespace HerDocs.Pdf.Imposition;

/// <summary>Where on a sheet the two pages stand, in points from its lower left corner.</summary>
/// <param name="Paper">The whole sheet.</param>
/// <param name="Pages">The two pages, which the fold parts in the middle.</param>
/// <param name="Bleed">How far beyond the pages may be printed.</param>
internal sealed record SheetFrame(PdfRectangle Paper, PdfRectangle Pages, double Bleed)
{
    private const double Millimetre = 72 / 25.4;

    /// <summary>What printers ask for, and the most that is kept of more.</summary>
    private const double UsualBleed = 3 * Millimetre;
    private const double MostBleed = 10 * Millimetre;

    /// <summary>The room for marks beyond the bleed.</summary>
    private const double MarksWidth = 9 * Millimetre;

    public double Fold => (Pages.Left + Pages.Right) / 2;

    public PageBoxes Boxes => Bleed == 0
        ? new PageBoxes(Paper)
        : new PageBoxes(Paper) { Bleed = Inflate(Pages, Bleed), Trim = Pages };

    /// <summary>Paper of a size that is sold, with the pages in its middle.</summary>
    public static SheetFrame Plain(double pageWidth, double pageHeight, SheetSize sheet)
    {
        var (left, bottom) = ((sheet.Width / 2) - pageWidth, (sheet.Height - pageHeight) / 2);
        var pages = new PdfRectangle(left, bottom, left + (2 * pageWidth), bottom + pageHeight);
        var paper = PdfRectangle.OfSize(sheet.Width, sheet.Height);
        return new SheetFrame(paper.Union(pages), pages, 0);
    }

    /// <summary>The pages with a margin around them for bleed and marks.</summary>
    public static SheetFrame WithMarks(double pageWidth, double pageHeight, double bleed)
    {
        bleed = Math.Clamp(bleed, UsualBleed, MostBleed);
        var margin = bleed + MarksWidth;
        var pages = new PdfRectangle(margin, margin, margin + (2 * pageWidth), margin + pageHeight);
        return new SheetFrame(PdfRectangle.OfSize(pages.Right + margin, pages.Top + margin), pages, bleed);
    }

    /// <summary>Where the page at one side of the fold may paint.</summary>
    public PdfRectangle Half(bool isLeft)
    {
        var printed = Bleed == 0 ? Paper : Inflate(Pages, Bleed);
        return isLeft
            ? new PdfRectangle(printed.Left, printed.Bottom, Fold, printed.Top)
            : new PdfRectangle(Fold, printed.Bottom, printed.Right, printed.Top);
    }

    private static PdfRectangle Inflate(PdfRectangle box, double by) => new(box.Left - by, box.Bottom - by, box.Right + by, box.Top + by);
}
