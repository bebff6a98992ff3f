namespace HerDocs.Diagnostics;

/// <summary>Which mistakes make others appear where there are none.</summary>
internal static class FalseTrails
{
    /// <summary>With these, pages would not look as they are meant to, and what is wrong with them would say nothing.</summary>
    private static readonly HashSet<DiagnosticCode> Distorting =
    [
        DiagnosticCode.StylesheetMissing, DiagnosticCode.UnreadableImport, DiagnosticCode.FileNotUtf8,
        DiagnosticCode.UnclosedElement, DiagnosticCode.StrayEndTag, DiagnosticCode.MalformedHtml, DiagnosticCode.MisplacedElement,
        DiagnosticCode.ElementsTooDeep,
        DiagnosticCode.FontFileMissing, DiagnosticCode.NotAFont, DiagnosticCode.WebFontFile, DiagnosticCode.DamagedFont, DiagnosticCode.UnsupportedFont,
    ];

    /// <summary>What a page can seem to lack, or have open, only because a part of it was left out.</summary>
    private static readonly HashSet<DiagnosticCode> OfGaps =
    [
        DiagnosticCode.DeadLink, DiagnosticCode.SkippedHeading, DiagnosticCode.MissingTitle, DiagnosticCode.EmptyElement,
        DiagnosticCode.UnclosedElement, DiagnosticCode.StrayEndTag, DiagnosticCode.IncompleteLink, DiagnosticCode.InvalidAttributeValue,
        DiagnosticCode.ImageMissing, DiagnosticCode.StylesheetMissing,
    ];

    public static bool Leads(Diagnostic diagnostic) => Distorting.Contains(diagnostic.Code);

    public static bool FollowsFromGap(Diagnostic diagnostic) => OfGaps.Contains(diagnostic.Code);
}
