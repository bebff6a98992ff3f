using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Navigation;

/// <summary>
/// A place on a page to be shown at the window's upper left corner, at whatever magnification the reader has chosen (ISO 32000-2
/// §12.3.2.2, XYZ). A coordinate left out stays as it is in the window.
/// </summary>
public sealed record PdfDestination(PdfPage Page, double? Left = null, double? Top = null)
{
    internal PdfArray ToArray(PdfFile file) =>
        [file.Refer(Page), new PdfName("XYZ"), Coordinate(Left), Coordinate(Top), PdfNull.Instance];

    private static PdfObject Coordinate(double? value) => value is { } known ? known : PdfNull.Instance;
}
