using HerDocs.Diagnostics;
using HerDocs.Html;

namespace HerDocs.Css.Syntax;

/// <summary>Reports at a place of a style sheet, or of the value of a style attribute.</summary>
internal sealed class StyleDiagnostics
{
    private readonly DiagnosticBag? bag;
    private readonly SourceText? source;
    private readonly HtmlText? attribute;

    private StyleDiagnostics(DiagnosticBag? bag, SourceText? source, HtmlText? attribute)
    {
        this.bag = bag;
        this.source = source;
        this.attribute = attribute;
    }

    /// <summary>For text that is tried, not written by a user.</summary>
    public static StyleDiagnostics Silent { get; } = new(null, null, null);

    /// <summary>Set where a rule can only ever apply on a screen, whose properties are not ours to know.</summary>
    public bool IsScreenOnly { get; set; }

    public static StyleDiagnostics In(SourceText source, DiagnosticBag bag) => new(bag, source, null);

    public static StyleDiagnostics In(HtmlText attribute, DiagnosticBag bag) => new(bag, null, attribute);

    /// <summary>The place of a stretch of the text.</summary>
    public SourceSpan? Span(int start, int end) => source?.Span(start, end - start) ?? attribute?.OriginOf(start, end - start).Span;

    public void Report(DiagnosticCode code, int start, int end, string message, string? hint = null)
    {
        if (attribute is not null)
            bag?.Report(code, attribute.OriginOf(start, end - start), message, hint);
        else if (source is not null)
            bag?.Report(code, source.Span(start, end - start), message, hint);
    }
}
