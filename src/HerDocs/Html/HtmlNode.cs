using HerDocs.Diagnostics;

namespace HerDocs.Html;

/// <summary>A node of the parsed page. The tree does not change once the reader has handed it out.</summary>
public abstract class HtmlNode(HtmlPlace place)
{
    public HtmlElement? Parent { get; internal set; }

    /// <summary>The index among the parent's children, text included.</summary>
    public int Index { get; internal set; }

    public HtmlPlace Place { get; } = place;

    public SourceOrigin Origin => Place.Origin;
}
