using HerDocs.Diagnostics;

namespace HerDocs.Html;

/// <summary>A run of characters, with references such as &amp;amp; resolved and white space as written.</summary>
public sealed class HtmlText(string text, SourceOrigin origin) : HtmlNode(origin)
{
    public string Text { get; } = text;
}
