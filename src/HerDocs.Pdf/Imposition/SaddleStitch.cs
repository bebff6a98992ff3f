using HerDocs.Pdf.Content;
using HerDocs.Pdf.Navigation;
using HerDocs.Pdf.Reading;

namespace HerDocs.Pdf.Imposition;

/// <summary>
/// Makes sheets of a document's pages, two side by side on each side of a sheet, so that the sheets folded and put into one another are
/// the document as a booklet. Pages are painted as forms: nothing in them is changed.
/// </summary>
public sealed class SaddleStitch
{
    /// <summary>A sheet that is folded once bears this many pages.</summary>
    public const int PagesPerSheet = 4;

    /// <summary>Points. A PDF sheet has at most 14400 (ISO 19005-2 §6.1.13), and two pages and their margins stand on it.</summary>
    private const double LeastSide = 3;
    private const double MostSide = 7000;

    private readonly ImportedFile original;
    private readonly ImpositionOptions options;
    private readonly SheetSize sheet;
    private readonly SheetFrame frame;

    private SaddleStitch(ImportedFile original, ImpositionOptions options)
    {
        this.original = original;
        this.options = options;
        var (width, height) = (original.Pages.Max(page => page.Size.Width), original.Pages.Max(page => page.Size.Height));
        sheet = SheetSize.For(width, height);
        if (Math.Min(width, height) < LeastSide || Math.Max(width, height) > MostSide)
            throw new PdfReadException(PdfReadFault.Damaged, "its largest page is of a size that no sheet is made for");
        frame = options.HasMarks
            ? SheetFrame.WithMarks(width, height, original.Pages.Max(BleedOf))
            : SheetFrame.Plain(width, height, sheet);
    }

    /// <exception cref="PdfReadException">Its pages are damaged.</exception>
    public static ImposedBooklet Impose(ImportedFile original, ImpositionOptions options) => new SaddleStitch(original, options).Impose();

    private ImposedBooklet Impose()
    {
        var sides = SignaturePlan.Make(original.Pages.Count, options.SignatureLength, original.ReadsRightToLeft);
        var booklet = new ImposedBooklet([], original.Pages.Count, (sides.Count * 2) - original.Pages.Count, sheet)
        {
            HasSeveralSizes = original.Pages.Any(page => !IsAsLarge(page.Size, original.Pages[0].Size)),
            LostAnnotations = original.Pages.Sum(page => page.LostAnnotations),
            LeftOut = FindLeftOut(),
        };
        var document = new PdfDocument(new PdfOptions { IsTagged = false, IsReadable = options.IsReadable })
        {
            Information = original.Information with { Producer = options.Producer ?? original.Information.Producer, Modified = null },
            ViewerPreferences = new ViewerPreferences { PrintsActualSize = true, Duplex = booklet.Flip },
            Origin = original,
        };
        foreach (var side in sides)
            Paint(document.AddPage(frame.Boxes), side);
        return booklet with { File = document.Save() };
    }

    private void Paint(PdfPage target, SheetSide side)
    {
        var towardsFold = options.Creep * side.Depth;
        if (side.Left is { } left)
            Paint(target.Content, original.Pages[left], isLeft: true, towardsFold);
        if (side.Right is { } right)
            Paint(target.Content, original.Pages[right], isLeft: false, towardsFold);
        if (options.HasMarks)
            PrinterMarks.Paint(target.Content, frame);
    }

    /// <summary>A page ends at the fold, whatever creep moves it by; elsewhere its bleed shows as far as the sheet has room.</summary>
    private void Paint(ContentStream content, ImportedPage page, bool isLeft, double towardsFold)
    {
        var x = isLeft ? frame.Fold - page.Size.Width + towardsFold : frame.Fold - towardsFold;
        var y = frame.Pages.Bottom + ((frame.Pages.Height - page.Size.Height) / 2);
        var half = frame.Half(isLeft);
        var (clipLeft, clipRight) = (Math.Max(half.Left, x + page.Bleed.Left), Math.Min(half.Right, x + page.Bleed.Right));
        var (clipBottom, clipTop) = (Math.Max(half.Bottom, y + page.Bleed.Bottom), Math.Min(half.Top, y + page.Bleed.Top));
        if (clipLeft >= clipRight || clipBottom >= clipTop)
            return;
        content.SaveState();
        content.AppendRectangle(new PdfRectangle(clipLeft, clipBottom, clipRight, clipTop));
        content.Clip();
        content.EndPath();
        content.Transform(PdfMatrix.Translation(x, y));
        content.PaintPage(page);
        content.RestoreState();
    }

    private LeftOut FindLeftOut() =>
        (original.Pages.Any(page => page.HasLinks) ? LeftOut.Links : LeftOut.None)
        | (original.HasOutline ? LeftOut.Outline : LeftOut.None)
        | (original.IsTagged ? LeftOut.Structure : LeftOut.None);

    /// <summary>The widest strip around a page that is printed and cut away.</summary>
    private static double BleedOf(ImportedPage page) => new[]
    {
        page.Size.Left - page.Bleed.Left, page.Size.Bottom - page.Bleed.Bottom,
        page.Bleed.Right - page.Size.Right, page.Bleed.Top - page.Size.Top,
    }.Max();

    /// <summary>To a point, as programs round differently.</summary>
    private static bool IsAsLarge(PdfRectangle one, PdfRectangle other) =>
        Math.Abs(one.Width - other.Width) <= 1 && Math.Abs(one.Height - other.Height) <= 1;
}
