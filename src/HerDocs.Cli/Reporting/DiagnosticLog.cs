using HerDocs.Diagnostics;

namespace HerDocs.Cli.Reporting;

/// <summary>
/// What a whole run found, each thing once, although several profiles share a layout and several layouts a profile. Prints as it
/// grows when there is a printer.
/// </summary>
internal sealed class DiagnosticLog(DiagnosticPrinter? printer)
{
    /// <summary>Of one kind in one file. Nobody reads more, and a mistake in a loop or a file of another kind gives thousands.</summary>
    private const int MostOfAKind = 50;

    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<string> bugs = [];
    private readonly Dictionary<(DiagnosticCode Code, string? File), int> counts = [];

    // A stylesheet is read again for each document, so the same place is not always a place in the same object.
    private readonly HashSet<(DiagnosticCode Code, string Message, string? Path, int Start)> seen = [];

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <summary>What nobody foresaw, a line each.</summary>
    public IReadOnlyList<string> Bugs => bugs;

    /// <summary>How many more there were of a kind in a file than are told.</summary>
    public IEnumerable<(DiagnosticCode Code, string? File, int Count)> LeftOut =>
        from count in counts where count.Value > MostOfAKind select (count.Key.Code, count.Key.File, count.Value - MostOfAKind);

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public int ExitCode { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        var file = diagnostic.Span?.Source.Path ?? diagnostic.File;
        if (!seen.Add((diagnostic.Code, diagnostic.Message, file, diagnostic.Span?.Start ?? 0)))
            return;
        if (diagnostic.Severity == Severity.Error)
            Errors++;
        else
            Warnings++;
        Raise(Cli.ExitCode.Of(diagnostic));
        if ((counts[(diagnostic.Code, file)] = counts.GetValueOrDefault((diagnostic.Code, file)) + 1) > MostOfAKind)
            return;
        diagnostics.Add(diagnostic);
        printer?.Print(diagnostic);
    }

    public void AddRange(IEnumerable<Diagnostic> found)
    {
        foreach (var diagnostic in found)
            Add(diagnostic);
    }

    /// <summary>Notes a mistake of the program's own.</summary>
    /// <param name="line">What to tell of it.</param>
    public void AddBug(string line)
    {
        bugs.Add(line);
        Raise(Cli.ExitCode.Bug);
    }

    public void Raise(int exitCode) => ExitCode = Math.Max(ExitCode, exitCode);

    /// <summary>How many errors and warnings there were; silent when there were none.</summary>
    public void PrintSummary()
    {
        foreach (var (code, file, count) in LeftOut)
            printer?.PrintLeftOut(code, file, count);
        if (Errors + Warnings > 0)
            printer?.PrintSummary(Errors, Warnings);
    }
}
