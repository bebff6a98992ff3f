using HerDocs.Diagnostics;

namespace HerDocs.Cli.Preview.Building;

/// <summary>What came of building a document.</summary>
/// <param name="Pages">Null where errors kept it from being made.</param>
/// <param name="Bug">The line to tell of an exception that nobody foresaw.</param>
internal sealed record BuildResult(BuiltPages? Pages, IReadOnlyList<Diagnostic> Diagnostics, string? Bug, TimeSpan Time)
{
    /// <summary>The film's title, where the profile could be read now or before.</summary>
    public string? Film { get; init; }
}
