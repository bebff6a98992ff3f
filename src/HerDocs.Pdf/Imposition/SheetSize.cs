namespace HerDocs.Pdf.Imposition;

/// <summary>The paper that two pages side by side are printed on.</summary>
/// <param name="Name">What the paper is called in shops; null for one without a name.</param>
/// <param name="Width">Points.</param>
/// <param name="Height">Points.</param>
public sealed record SheetSize(string? Name, double Width, double Height)
{
    private const double Millimetre = 72 / 25.4;
    private const double Inch = 72;

    /// <summary>Programs round sizes differently; a millimetre is nothing that a printer keeps to.</summary>
    private const double Tolerance = Millimetre;

    /// <summary>Pages, upright, and the sheet, lying, that is about twice as wide (ISO 216, ANSI/ASME Y14.1).</summary>
    private static readonly (double Width, double Height, SheetSize Sheet)[] Known =
    [
        Metric(148, 210, "A4", 297, 210), Metric(105, 148, "A5", 210, 148), Metric(210, 297, "A3", 420, 297),
        Metric(74, 105, "A6", 148, 105), Metric(125, 176, "B5", 250, 176), Metric(176, 250, "B4", 353, 250),
        (5.5 * Inch, 8.5 * Inch, new SheetSize("letter", 11 * Inch, 8.5 * Inch)),
        (8.5 * Inch, 11 * Inch, new SheetSize("tabloid", 17 * Inch, 11 * Inch)),
        (4.25 * Inch, 5.5 * Inch, new SheetSize("half letter", 8.5 * Inch, 5.5 * Inch)),
    ];

    /// <summary>The next size of a page's series; a sheet of twice the width for a page of none.</summary>
    internal static SheetSize For(double pageWidth, double pageHeight)
    {
        foreach (var (width, height, sheet) in Known)
        {
            if (Math.Abs(width - pageWidth) <= Tolerance && Math.Abs(height - pageHeight) <= Tolerance)
                return sheet;
        }
        return new SheetSize(null, pageWidth * 2, pageHeight);
    }

    private static (double Width, double Height, SheetSize Sheet) Metric(
        double width, double height, string name, double sheetWidth, double sheetHeight) =>
        (width * Millimetre, height * Millimetre, new SheetSize(name, sheetWidth * Millimetre, sheetHeight * Millimetre));
}
