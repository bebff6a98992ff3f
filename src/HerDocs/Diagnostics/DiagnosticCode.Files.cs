namespace HerDocs.Diagnostics;

public sealed partial record DiagnosticCode
{
    public static readonly DiagnosticCode FileNotUtf8 = Error(9001, "File is not UTF-8 text");
    public static readonly DiagnosticCode BadZip = Error(9002, "Zip that cannot be used");
}
