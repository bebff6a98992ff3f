using System.Collections;

namespace HerDocs.Diagnostics;

/// <summary>Collects what a run finds, so that one run can report everything. Not safe for use by several threads.</summary>
public sealed class DiagnosticBag : IReadOnlyCollection<Diagnostic>
{
    private readonly List<Diagnostic> diagnostics = [];
    private readonly HashSet<Diagnostic> seen = [];

    public int Count => diagnostics.Count;

    public bool HasErrors { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        // A template line in a loop repeats its mistake; the reader needs it once.
        if (!seen.Add(diagnostic))
            return;
        diagnostics.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    public void Report(DiagnosticCode code, SourceSpan? span, string message, string? hint = null, SourceSpan? related = null) =>
        Add(new Diagnostic(code, message) { Span = span, Hint = hint, Related = related });

    /// <summary>Reports at the value's place when the origin has one, and names the template place beside it.</summary>
    public void Report(DiagnosticCode code, SourceOrigin origin, string message, string? hint = null) =>
        Report(code, origin.Span, message, hint, origin.Value is null ? null : origin.Template);

    public void AddRange(IEnumerable<Diagnostic> others)
    {
        foreach (var diagnostic in others)
            Add(diagnostic);
    }

    /// <summary>By file, then by place; what has no place comes first, in the order it was reported.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
    [
        .. diagnostics
            .OrderBy(d => d.Span?.Source.Path ?? "", StringComparer.Ordinal)
            .ThenBy(d => d.Span?.Start ?? 0),
    ];

    public IEnumerator<Diagnostic> GetEnumerator() => diagnostics.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
