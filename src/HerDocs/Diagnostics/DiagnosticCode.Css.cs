namespace HerDocs.Diagnostics;

public sealed partial record DiagnosticCode
{
    public static readonly DiagnosticCode MalformedCss = Warning(4001, "Malformed CSS");
    public static readonly DiagnosticCode UnknownProperty = Warning(4002, "Unknown CSS property");
    public static readonly DiagnosticCode UnsupportedProperty = Warning(4003, "CSS property that HerDocs does not support");
    public static readonly DiagnosticCode InvalidCssValue = Warning(4004, "Invalid CSS value");
    public static readonly DiagnosticCode InvalidSelector = Warning(4005, "Invalid selector");
    public static readonly DiagnosticCode UnknownAtRule = Warning(4006, "Unknown at-rule");
    public static readonly DiagnosticCode UnsupportedAtRule = Warning(4007, "At-rule that HerDocs does not support");
    public static readonly DiagnosticCode MisplacedRule = Warning(4008, "Rule in the wrong place");
    public static readonly DiagnosticCode InvalidMediaQuery = Warning(4009, "Invalid media query");
    public static readonly DiagnosticCode InvalidFontFace = Warning(4010, "Invalid @font-face");
    public static readonly DiagnosticCode UnresolvedVariable = Warning(4011, "Custom property without a usable value");
    public static readonly DiagnosticCode InapplicableProperty = Warning(4013, "CSS property that does not apply");
    public static readonly DiagnosticCode UnsetName = Warning(4014, "Name that nothing sets");
    public static readonly DiagnosticCode UnknownElementName = Warning(4015, "Selector of an element that does not exist");
    public static readonly DiagnosticCode UnreadableImport = Error(4012, "Style sheet that cannot be imported");
}
