namespace HerDocs.Diagnostics;

public sealed partial record DiagnosticCode
{
    public static readonly DiagnosticCode FileUnreadable = Error(9101, "File or folder that cannot be read");
    public static readonly DiagnosticCode FileUnwritable = Error(9102, "File that cannot be written");
    public static readonly DiagnosticCode SameFileName = Error(9103, "Two documents of one file name");
    public static readonly DiagnosticCode FileEdited = Error(9105, "Document that somebody has edited");
    public static readonly DiagnosticCode FileExists = Error(9104, "File that is there already");

    // HD92xx: PDFs that are imposed.
    public static readonly DiagnosticCode NotPdf = Error(9201, "Not a PDF");
    public static readonly DiagnosticCode PdfEncrypted = Error(9202, "Encrypted PDF");
    public static readonly DiagnosticCode PdfDamaged = Error(9203, "Damaged PDF");
    public static readonly DiagnosticCode PagesOfSeveralSizes = Warning(9204, "Pages of several sizes");
    public static readonly DiagnosticCode PdfRepaired = Warning(9205, "Repaired PDF");
    public static readonly DiagnosticCode AnnotationsLost = Warning(9206, "Annotations that nothing shows");
}
