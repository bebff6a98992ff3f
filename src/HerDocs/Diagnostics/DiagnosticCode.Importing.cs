namespace HerDocs.Diagnostics;

public sealed partial record DiagnosticCode
{
    // HD93xx: Word documents that are read back.
    public static readonly DiagnosticCode NotWord = Error(9301, "Not a Word document");
    public static readonly DiagnosticCode WordEncrypted = Error(9302, "Protected Word document");
    public static readonly DiagnosticCode WordDamaged = Error(9303, "Damaged Word document");
    public static readonly DiagnosticCode NoFields = Error(9304, "Word document without fields");
    public static readonly DiagnosticCode UnreadableField = Warning(9305, "Field that cannot be read");
    public static readonly DiagnosticCode MissingField = Warning(9306, "Field that is no longer there");
    public static readonly DiagnosticCode ContradictingField = Warning(9307, "Field with two values");
    public static readonly DiagnosticCode TextOutsideFields = Warning(9308, "Text outside of fields");
    public static readonly DiagnosticCode PictureLeftOut = Warning(9309, "Picture that is left out");
    public static readonly DiagnosticCode CommentLeftOut = Warning(9310, "Comment that is left out");
    public static readonly DiagnosticCode TrackedChange = Warning(9311, "Tracked change");
    public static readonly DiagnosticCode ShortenedDocument = Warning(9312, "Document without spoilers");
}
