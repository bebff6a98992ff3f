namespace HerDocs.Diagnostics;

public sealed partial record DiagnosticCode
{
    public static readonly DiagnosticCode ImageMissing = Error(5101, "Missing picture");
    public static readonly DiagnosticCode ImageUnreadable = Error(5102, "Unreadable picture");
    public static readonly DiagnosticCode ImageCoarse = Warning(5104, "Picture with too few pixels for its size");
    public static readonly DiagnosticCode ImageFormat = Error(5103, "Unsupported picture format");
}
