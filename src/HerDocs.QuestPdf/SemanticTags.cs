using HerDocs.Documents;

namespace HerDocs.QuestPdf;

/// <summary>
/// What the elements of HTML are in a PDF's structure (ISO 32000-1 §14.8.4). Tables and pictures have tags that say more, and get them
/// where they are made.
/// </summary>
internal static class SemanticTags
{
    private static readonly Dictionary<string, Func<IContainer, IContainer>> Tags = new(StringComparer.Ordinal)
    {
        ["section"] = SemanticExtensions.SemanticSection,
        ["main"] = SemanticExtensions.SemanticSection,
        ["nav"] = SemanticExtensions.SemanticSection,
        ["article"] = SemanticExtensions.SemanticArticle,
        ["aside"] = SemanticExtensions.SemanticDivision,
        ["header"] = SemanticExtensions.SemanticDivision,
        ["footer"] = SemanticExtensions.SemanticDivision,
        ["address"] = SemanticExtensions.SemanticDivision,
        ["hgroup"] = SemanticExtensions.SemanticDivision,
        ["details"] = SemanticExtensions.SemanticDivision,
        ["figure"] = SemanticExtensions.SemanticDivision,
        ["dl"] = SemanticExtensions.SemanticDivision,
        ["h1"] = SemanticExtensions.SemanticHeader1,
        ["h2"] = SemanticExtensions.SemanticHeader2,
        ["h3"] = SemanticExtensions.SemanticHeader3,
        ["h4"] = SemanticExtensions.SemanticHeader4,
        ["h5"] = SemanticExtensions.SemanticHeader5,
        ["h6"] = SemanticExtensions.SemanticHeader6,
        ["p"] = SemanticExtensions.SemanticParagraph,
        ["pre"] = SemanticExtensions.SemanticParagraph,
        ["summary"] = SemanticExtensions.SemanticParagraph,
        ["figcaption"] = SemanticExtensions.SemanticCaption,
        ["caption"] = SemanticExtensions.SemanticCaption,
        ["blockquote"] = SemanticExtensions.SemanticBlockQuotation,
        ["ul"] = SemanticExtensions.SemanticList,
        ["ol"] = SemanticExtensions.SemanticList,
    };

    public static IContainer Tagged(this IContainer container, Element? element)
    {
        if (element is null or { IsGenerated: true })
            return container;
        if (element.Parent is { } parent && element.Language.Length > 0 && !element.Language.Equals(parent.Language, StringComparison.OrdinalIgnoreCase))
            container = container.SemanticLanguage(element.Language);
        if (TableOfContents.Is(element))
            return container.SemanticTableOfContents();
        if (element.Name == "li")
            return AsItem(container, element);
        return Tags.TryGetValue(element.Name, out var tag) ? tag(container) : container;
    }

    /// <summary>An item has a label and a body; where it has no marker it is all body. One of the contents has neither.</summary>
    private static IContainer AsItem(IContainer container, Element item)
    {
        if (IsOfContents(item))
            return container.SemanticTableOfContentsItem();
        container = container.SemanticListItem();
        return item.Marker is null ? container.SemanticListItemBody() : container;
    }

    /// <summary>Whether an element is tagged as lines of text: what has a tag of its own stands beside it then, not in it.</summary>
    public static bool IsOfLines(Element? element) =>
        element?.Name is "p" or "pre" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "summary" or "figcaption" or "caption";

    public static bool IsOfContents(Element item) => item.Parent is { } list && TableOfContents.Is(list);
}
