using HerDocs.Diagnostics;

namespace HerDocs.Cli.Reporting;

/// <summary>
/// What a whole run found, each thing once, although several profiles share a layout and several layouts a profile. Prints as it
/// grows when there is a printer.
/// </summary>
internal sealed class DiagnosticLog(DiagnosticPrinter? printer)
{
    private readonly List<Diagnostic> diagnostics = [];

    // A stylesheet is read again for each document, so the same place is not always a place in the same object.
    private readonly HashSet<(DiagnosticCode Code, string Message, string? Path, int Start)> seen = [];

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    public int Errors { get; private set; }

    public int Warnings => diagnostics.Count - Errors;

    public int ExitCode { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        if (!seen.Add((diagnostic.Code, diagnostic.Message, diagnostic.Span?.Source.Path, diagnostic.Span?.Start ?? 0)))
            return;
        diagnostics.Add(diagnostic);
        if (diagnostic.Severity == Severity.Error)
            Errors++;
        Raise(Cli.ExitCode.Of(diagnostic));
        printer?.Print(diagnostic);
    }

    public void AddRange(IEnumerable<Diagnostic> found)
    {
        foreach (var diagnostic in found)
            Add(diagnostic);
    }

    public void Raise(int exitCode) => ExitCode = Math.Max(ExitCode, exitCode);

    /// <summary>How many errors and warnings there were; silent when there were none.</summary>
    public void PrintSummary()
    {
        if (diagnostics.Count > 0)
            printer?.PrintSummary(Errors, Warnings);
    }
}
