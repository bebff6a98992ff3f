namespace HerDocs.Diagnostics;

public sealed partial record DiagnosticCode
{
    public static readonly DiagnosticCode UnknownElement = Warning(3001, "Unknown element");
    public static readonly DiagnosticCode ForbiddenElement = Error(3002, "Forbidden element");
    public static readonly DiagnosticCode MalformedHtml = Error(3003, "Malformed HTML");
}
