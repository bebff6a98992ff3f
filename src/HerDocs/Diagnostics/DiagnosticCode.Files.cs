namespace HerDocs.Diagnostics;

public sealed partial record DiagnosticCode
{
    public static readonly DiagnosticCode FileNotUtf8 = Error(9001, "File is not UTF-8 text");
}
