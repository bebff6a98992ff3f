namespace HerDocs.Diagnostics;

public sealed partial record DiagnosticCode
{
    public static readonly DiagnosticCode FileUnreadable = Error(9101, "File or folder that cannot be read");
    public static readonly DiagnosticCode FileUnwritable = Error(9102, "File that cannot be written");
    public static readonly DiagnosticCode SameFileName = Error(9103, "Two documents of one file name");
}
