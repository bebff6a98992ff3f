namespace HerDocs.Diagnostics;

public sealed partial record DiagnosticCode
{
    public static readonly DiagnosticCode MissingGlyph = Error(5001, "Character that no font has");
    public static readonly DiagnosticCode NotAFont = Error(5002, "File that is no font");
    public static readonly DiagnosticCode WebFontFile = Error(5003, "Font packed for browsers");
    public static readonly DiagnosticCode DamagedFont = Error(5004, "Damaged font");
    public static readonly DiagnosticCode UnsupportedFont = Error(5005, "Font of a kind that cannot be embedded");
    public static readonly DiagnosticCode EmbeddingForbidden = Warning(5006, "Font whose maker forbids embedding");
    public static readonly DiagnosticCode UnknownFontFamily = Warning(5007, "Unknown font family");
}
