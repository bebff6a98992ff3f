using HerDocs.Diagnostics;

namespace HerDocs.Templates.Engine;

/// <summary>
/// HTML that is written as it stands: what <c>raw</c>, Markdown, an include or a capture gave. All other values are escaped. The
/// segments, when there are any, tell where its own pieces came from.
/// </summary>
internal sealed class RawHtml(string html, IReadOnlyList<SourceMapSegment>? segments = null)
{
    public static readonly RawHtml Empty = new("");

    public string Html { get; } = html;

    public IReadOnlyList<SourceMapSegment>? Segments { get; } = segments;

    public override string ToString() => Html;
}
