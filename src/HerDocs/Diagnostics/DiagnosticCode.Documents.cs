namespace HerDocs.Diagnostics;

public sealed partial record DiagnosticCode
{
    public static readonly DiagnosticCode StylesheetMissing = Error(6001, "Stylesheet that is not there");
    public static readonly DiagnosticCode UnsupportedContent = Warning(6002, "Generated content that is not supported");
    public static readonly DiagnosticCode FontFileMissing = Error(6003, "Font file that is not there");
    public static readonly DiagnosticCode MissingTitle = Warning(6101, "Document without a title");
    public static readonly DiagnosticCode MissingLanguage = Warning(6102, "Document without a language");
    public static readonly DiagnosticCode SkippedHeading = Warning(6103, "Skipped heading level");
    public static readonly DiagnosticCode DeadLink = Error(6104, "Link that leads nowhere");
    public static readonly DiagnosticCode MissingAltText = Error(6105, "Picture without alt text");
    public static readonly DiagnosticCode PrivateCharacter = Warning(6107, "Character without a meaning");
    public static readonly DiagnosticCode IncompleteLink = Warning(6108, "Link without a whole address");
    public static readonly DiagnosticCode UnknownField = Warning(6110, "Field that no profile has");
    public static readonly DiagnosticCode EmptyElement = Warning(6109, "Heading or link without text");
}
