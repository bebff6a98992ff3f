using System.Text;
using HerDocs.Diagnostics;
using Scriban.Runtime;

namespace HerDocs.Templates.Engine;

/// <summary>Collects the HTML of a page, an include or a capture and, when a map is wanted, where each stretch of it came from.</summary>
internal sealed class HtmlOutput(bool mapped) : IScriptOutput
{
    private readonly StringBuilder html = new();
    private readonly List<SourceMapSegment>? segments = mapped ? [] : null;

    /// <summary>Where the writes that follow come from, while a map is made; its start and length are set when something is written.</summary>
    public SourceMapSegment Next { get; set; }

    public void Write(string text, int offset, int count)
    {
        if (count > 0)
            segments?.Add(Next with { Start = html.Length, Length = count });
        html.Append(text, offset, count);
    }

    /// <summary>Writes HTML whose pieces know their own origins.</summary>
    public void Write(RawHtml raw)
    {
        foreach (var segment in raw.Segments!)
            segments!.Add(segment with { Start = segment.Start + html.Length });
        html.Append(raw.Html);
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken) =>
        throw new NotSupportedException("templates are rendered synchronously");

    public RawHtml ToHtml() => new(html.ToString(), segments);
}
