using HerDocs.Diagnostics;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace HerDocs.Templates.Engine;

/// <summary>Turns Scriban's spans, whose end is included and which may lie outside the text, into ours.</summary>
internal static class ScriptSpans
{
    public static SourceSpan In(SourceText source, ScriptSpan span)
    {
        var length = source.Content.Length;
        // Offset -1 is Scriban's end of the file.
        var start = span.Start.Offset < 0 ? length : Math.Min(span.Start.Offset, length);
        var end = span.End.Offset < start ? start : Math.Min(span.End.Offset + 1, length);
        return source.Span(start, end - start);
    }
}
