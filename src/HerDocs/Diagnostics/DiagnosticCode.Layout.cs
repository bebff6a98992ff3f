namespace HerDocs.Diagnostics;

public sealed partial record DiagnosticCode
{
    public static readonly DiagnosticCode PageOverflow = Warning(7001, "Content taller than its page");
    public static readonly DiagnosticCode OverfullLine = Warning(7002, "Content wider than its line");
    public static readonly DiagnosticCode BoxOverflow = Warning(7003, "Content taller than its box");
    public static readonly DiagnosticCode LowContrast = Warning(7005, "Text that stands out too little");
    public static readonly DiagnosticCode UnsettledNumbers = Warning(7006, "Numbers that do not settle");
    public static readonly DiagnosticCode UselessPageName = Warning(7007, "A named page where no page can begin");
    public static readonly DiagnosticCode OutsidePage = Warning(7004, "Content outside of its page");
}
