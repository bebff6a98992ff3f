using HerDocs.Diagnostics;

namespace HerDocs.Cli.Building;

/// <summary>What came of a job.</summary>
internal sealed record JobResult(IReadOnlyList<BuiltDocument> Documents, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The line to tell of an exception that nobody foresaw; null when there was none.</summary>
    public string? Bug { get; init; }
}
