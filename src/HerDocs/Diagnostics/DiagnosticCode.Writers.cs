namespace HerDocs.Diagnostics;

public sealed partial record DiagnosticCode
{
    public static readonly DiagnosticCode PdfNotConforming = Warning(8001, "PDF that does not keep to its standards");
    public static readonly DiagnosticCode PdfPageSize = Error(8002, "Page of a size that PDF does not have");
    public static readonly DiagnosticCode PdfTextTooLong = Warning(8003, "Text longer than PDF holds");
    public static readonly DiagnosticCode PdfPictureOfInks = Warning(8004, "Picture of inks that keeps all its pixels");
    public static readonly DiagnosticCode TableWithoutHeaders = Warning(8005, "Table without header cells");
    public static readonly DiagnosticCode PdfGlyphOfOtherLook = Warning(8006, "Character that a PDF shows in another way than its font");
    public static readonly DiagnosticCode LostInWord = Warning(8101, "Something that Word documents cannot hold");
}
