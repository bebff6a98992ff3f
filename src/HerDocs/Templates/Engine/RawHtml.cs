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

    /// <summary>The text that the HTML was made of, the same object, where <see cref="Pieces"/> stand in it.</summary>
    public string? Text { get; init; }

    /// <summary>Stretches of the HTML, in order, that stand in the text.</summary>
    public IReadOnlyList<HtmlPiece>? Pieces { get; init; }

    public override string ToString() => Html;
}
