using HerDocs.Diagnostics;
using HerDocs.Profiles;
using HerDocs.Templates.Strings;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;
using SourceSpan = HerDocs.Diagnostics.SourceSpan;

namespace HerDocs.Templates.Engine;

/// <summary>
/// Runs templates as <see cref="HtmlContext"/> does and notes for every stretch of HTML its place in a template and, where a value was
/// written, the value's own place. It runs only when someone asks.
/// </summary>
internal sealed class TracingContext : HtmlContext
{
    private readonly ValueOrigins origins;
    private readonly DiagnosticBag diagnostics;

    /// <summary>The place of the first known value that the expression at hand has read, or of the one it gave.</summary>
    private SourceSpan? read;
    private SourceSpan? readByStatement;

    public TracingContext(
        TemplateSet templates,
        Locale locale,
        IScriptObject model,
        ValueOrigins origins,
        DiagnosticBag diagnostics,
        CancellationToken cancellation)
        : base(templates, locale, model, cancellation)
    {
        this.origins = origins;
        this.diagnostics = diagnostics;
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (scriptNode is ScriptRawStatement raw)
            Aim(new SourceOrigin(RawSpan(raw)), verbatim: true);
        if (scriptNode is not (ScriptExpression or ScriptExpressionStatement))
            return base.Evaluate(scriptNode, aliasReturnedFunction);
        var readBefore = read;
        read = null;
        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        if (origins.Find(value) is { } own)
            read = own;
        else if (read is { } span && value is string or RawHtml { Segments: null })
            // What is made of a value comes from where the value stands, through functions, sums and variables.
            value = origins.Track(value, span);
        if (scriptNode is ScriptExpressionStatement)
            readByStatement = read;
        read = readBefore ?? read;
        return value;
    }

    public override TemplateContext Write(ScriptSpan span, object? textAsObject)
    {
        if (textAsObject is RawHtml { Segments: not null } html && EnableOutput)
        {
            ((HtmlOutput)Output).Write(html);
            return this;
        }
        var template = Statement?.Span ?? span;
        Aim(new SourceOrigin(SpanOf(template), origins.Find(textAsObject) ?? readByStatement), verbatim: false);
        return base.Write(span, textAsObject);
    }

    public override void Report(DiagnosticCode code, ScriptSpan span, object? value, int offset, string message, string hint)
    {
        base.Report(code, span, value, offset, message, hint);
        var origin = new SourceOrigin(SpanOf(span));
        if (origins.Find(value) is { } known && value is string text)
            origin = origin with { Value = new Sourced<string>(text, known).PlaceOf(offset) };
        diagnostics.Report(code, origin, message, hint);
    }

    protected override HtmlOutput NewOutput() => new(mapped: true);

    private void Aim(SourceOrigin origin, bool verbatim)
    {
        var output = (HtmlOutput)Output;
        output.Origin = origin;
        output.Verbatim = verbatim;
    }

    private SourceSpan SpanOf(ScriptSpan span) => ScriptSpans.In(Templates.Source(span.FileName), span);

    private SourceSpan RawSpan(ScriptRawStatement raw) => Templates.Source(raw.Span.FileName).Span(raw.Text.Index, raw.Text.Length);
}
