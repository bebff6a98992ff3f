using HerDocs.Diagnostics;

namespace HerDocs.Css.Syntax;

/// <summary>Reports at a place of a style sheet or, for a style attribute, at the attribute.</summary>
internal sealed class StyleDiagnostics
{
    private readonly DiagnosticBag? bag;
    private readonly SourceText? source;
    private readonly SourceOrigin attribute;

    private StyleDiagnostics(DiagnosticBag? bag, SourceText? source, SourceOrigin attribute)
    {
        this.bag = bag;
        this.source = source;
        this.attribute = attribute;
    }

    /// <summary>For text that is tried, not written by a user.</summary>
    public static StyleDiagnostics Silent { get; } = new(null, null, default);

    /// <summary>Set where a rule can only ever apply on a screen, whose properties are not ours to know.</summary>
    public bool IsScreenOnly { get; set; }

    public static StyleDiagnostics In(SourceText source, DiagnosticBag bag) => new(bag, source, default);

    public static StyleDiagnostics At(SourceOrigin attribute, DiagnosticBag bag) => new(bag, null, attribute);

    /// <summary>The place of a stretch of the text; a style attribute has only its own.</summary>
    public SourceSpan? Span(int start, int end) => source?.Span(start, end - start) ?? attribute.Span;

    public void Report(DiagnosticCode code, int start, int end, string message, string? hint = null)
    {
        if (source is null)
            bag?.Report(code, attribute, message, hint);
        else
            bag?.Report(code, source.Span(start, end - start), message, hint);
    }
}
