namespace HerDocs.Diagnostics;

public sealed partial record DiagnosticCode
{
    public static readonly DiagnosticCode PdfNotConforming = Warning(8001, "PDF that does not keep to its standards");
    public static readonly DiagnosticCode LostInWord = Warning(8101, "something that Word documents have not");
}
