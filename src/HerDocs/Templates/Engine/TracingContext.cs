using HerDocs.Diagnostics;
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
    private readonly Recovery recovery;

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
        recovery = new Recovery(templates, diagnostics);
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (!Recovery.CanLeaveOut(scriptNode))
            return Trace(scriptNode, aliasReturnedFunction);
        try
        {
            return Trace(scriptNode, aliasReturnedFunction);
        }
        catch (ScriptRuntimeException failure) when (recovery.Takes(failure, scriptNode!))
        {
            return null;
        }
    }

    private object? Trace(ScriptNode? scriptNode, bool aliasReturnedFunction)
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
        var origin = new SourceOrigin(SpanOf(Statement?.Span ?? span), origins.Find(textAsObject) ?? readByStatement);
        if (textAsObject is string text)
            return WriteText(text, origin);
        if (textAsObject is RawHtml { Pieces: { } pieces } prose)
            return WritePieces(prose, pieces, origin);
        Aim(origin, verbatim: false);
        return base.Write(span, textAsObject);
    }

    /// <summary>Writes a text escaped, so that the place of each character of it can be told.</summary>
    private TracingContext WriteText(string text, SourceOrigin origin)
    {
        foreach (var part in origins.PartsOf(text))
        {
            var own = part.Span is null && ReferenceEquals(part.Text, text) ? part with { Span = origin.Value } : part;
            foreach (var (index, length, html) in HtmlEscape.Pieces(part.Text))
            {
                Aim(origin with { Value = own.Span }, verbatim: html.Length == length, own, index);
                Write(html);
            }
        }
        return this;
    }

    /// <summary>Writes HTML that was made of a text, pieces of which stand in it as they were.</summary>
    private TracingContext WritePieces(RawHtml prose, IReadOnlyList<HtmlPiece> pieces, SourceOrigin origin)
    {
        var whole = prose.Text is { } text && origins.PartsOf(text) is [{ Span: not null } only] ? only : default(TextPart?);
        var written = 0;
        foreach (var piece in pieces)
        {
            Aim(origin, verbatim: false);
            Write(prose.Html[written..piece.Start]);
            Aim(origin, verbatim: piece.IsVerbatim, whole, piece.Index);
            Write(prose.Html.Substring(piece.Start, piece.Length));
            written = piece.Start + piece.Length;
        }
        Aim(origin, verbatim: false);
        Write(prose.Html[written..]);
        return this;
    }

    protected override object Joined(object text, IReadOnlyList<object?> parts)
    {
        if (text is not string whole)
            return text;
        List<TextPart> known = [.. parts.SelectMany(part => part is string piece ? origins.PartsOf(piece) : [new TextPart(ObjectToString(part) ?? "", origins.Find(part))])];
        return known.Sum(part => part.Text.Length) == whole.Length && known.Exists(part => part.Span is not null) ? origins.Join(whole, known) : text;
    }

    public override void Report(DiagnosticCode code, ScriptSpan span, object? value, int offset, string message, string hint)
    {
        base.Report(code, span, value, offset, message, hint);
        var origin = new SourceOrigin(SpanOf(span));
        if (value is string text && origins.PartsOf(text) is [{ Span: not null } part])
            origin = origin with { Value = origins.PlaceOf(part, offset, 1) };
        diagnostics.Report(code, origin, message, hint);
    }

    protected override HtmlOutput NewOutput() => new(mapped: true);

    /// <param name="verbatim">What is written stands character for character at its origin.</param>
    /// <param name="text">The text that it is a piece of, if places in that can be told.</param>
    private void Aim(SourceOrigin origin, bool verbatim, TextPart? text = null, int index = 0)
    {
        var places = text is { Span: not null } part ? (i, length) => origins.PlaceOf(part, i, length) : default(ValuePlaces);
        ((HtmlOutput)Output).Next = new SourceMapSegment(0, 0, origin, verbatim && (places is not null || origin.Value is null)) { Places = places, Index = index };
    }

    private SourceSpan SpanOf(ScriptSpan span) => ScriptSpans.In(Templates.Source(span.FileName), span);

    private SourceSpan RawSpan(ScriptRawStatement raw) => Templates.Source(raw.Span.FileName).Span(raw.Text.Index, raw.Text.Length);
}
