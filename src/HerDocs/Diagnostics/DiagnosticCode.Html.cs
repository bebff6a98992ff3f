namespace HerDocs.Diagnostics;

public sealed partial record DiagnosticCode
{
    public static readonly DiagnosticCode UnknownElement = Warning(3001, "Unknown element");
    public static readonly DiagnosticCode ForbiddenElement = Error(3002, "Forbidden element");
    public static readonly DiagnosticCode UnknownAttribute = Warning(3003, "Unknown attribute");
    public static readonly DiagnosticCode ForbiddenAttribute = Error(3004, "Forbidden attribute");
    public static readonly DiagnosticCode UnsafeUrl = Error(3005, "Unsafe address");
    public static readonly DiagnosticCode UnclosedElement = Error(3006, "Unclosed element");
    public static readonly DiagnosticCode StrayEndTag = Error(3007, "Stray end tag");
    public static readonly DiagnosticCode MalformedHtml = Error(3008, "Malformed HTML");
    public static readonly DiagnosticCode MisplacedElement = Error(3009, "Misplaced element");
    public static readonly DiagnosticCode DuplicateId = Error(3010, "Duplicate id");
    public static readonly DiagnosticCode ElementsTooDeep = Error(3011, "Elements nested too deep");
    public static readonly DiagnosticCode UnknownReference = Warning(3012, "Unknown character reference");
    public static readonly DiagnosticCode InvalidAttributeValue = Warning(3013, "Attribute whose value means nothing");
}
