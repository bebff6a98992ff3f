using HerDocs.Diagnostics;

namespace HerDocs.Fonts;

/// <summary>Why a file is no font that we can use: "<c>path</c>" and the clause make a sentence.</summary>
internal sealed record FontFault(DiagnosticCode Code, string Clause, string? Hint = null)
{
    public static FontFault Damaged(string clause) =>
        new(DiagnosticCode.DamagedFont, clause, "the file is damaged or was cut off; fetch it again from where it came from");

    public void Report(string path, DiagnosticBag diagnostics, SourceSpan? span = null) =>
        diagnostics.Report(Code, span, $"`{path}` {Clause}", Hint);
}
