using HerDocs.Diagnostics;

namespace HerDocs.Html;

/// <summary>A stretch of the page's HTML text; what no text stands for, such as an implied element, has no place.</summary>
public readonly record struct HtmlPlace(GeneratedText? Page, int Start, int Length)
{
    public static readonly HtmlPlace None;

    public SourceOrigin Origin => Page?.OriginAt(Start, Length) ?? default;
}
