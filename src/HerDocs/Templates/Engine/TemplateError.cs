using HerDocs.Diagnostics;
using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace HerDocs.Templates.Engine;

/// <summary>
/// A mistake in a template that we found ourselves while it ran. It travels as an exception because Scriban can be left in no other
/// way; <see cref="ScribanMessages"/> turns it into diagnostics.
/// </summary>
internal sealed class TemplateError : ScriptRuntimeException
{
    public TemplateError(ScriptSpan span, DiagnosticCode code, string message, string? hint = null)
        : base(span, message) =>
        Diagnostics = [new Diagnostic(code, message) { Hint = hint }];

    private TemplateError(ScriptSpan span, IReadOnlyList<Diagnostic> diagnostics)
        : base(span, diagnostics[0].Message) =>
        Diagnostics = diagnostics;

    /// <summary>What to report; one without a place of its own belongs at the span of the exception.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public static TemplateError From(ScriptSpan span, params IReadOnlyList<Diagnostic> diagnostics) => new(span, diagnostics);
}
