namespace HerDocs.Diagnostics;

public sealed partial record DiagnosticCode
{
    public static readonly DiagnosticCode PdfNotConforming = Warning(8001, "PDF that does not keep to its standards");
    public static readonly DiagnosticCode PdfTextTooLong = Warning(8003, "Text longer than PDF holds");
    public static readonly DiagnosticCode PdfPictureOfInks = Warning(8004, "Picture of inks that keeps all its pixels");
    public static readonly DiagnosticCode TableWithoutHeaders = Warning(8005, "Table without header cells");
    public static readonly DiagnosticCode PdfGlyphOfOtherLook = Warning(8006, "Character that a PDF shows in another way than its font");

    // HD81xx: Word.
    public static readonly DiagnosticCode LostInWord = Warning(8101, "Something that Word documents cannot hold");

    // HD82xx: PDF engines that others wrote.
    public static readonly DiagnosticCode EngineLacksFeature = Warning(8201, "Something that the chosen PDF engine cannot do");
    public static readonly DiagnosticCode EngineFoundNoRoom = Error(8202, "Content that the chosen PDF engine finds no room for");
}
