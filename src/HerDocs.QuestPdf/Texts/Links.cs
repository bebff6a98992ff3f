using HerDocs.Documents;

namespace HerDocs.QuestPdf.Texts;

/// <summary>Links: to an element of the document, which is a section in the words of QuestPDF, or to an address.</summary>
internal static class Links
{
    public static bool IsLink(Element element) => element.Name == "a" && element.Attribute("href") is { Length: > 0 };

    /// <summary>A text that leads where a link does.</summary>
    /// <param name="link">Null for a text that leads nowhere. White space by itself leads nowhere either: it would describe nothing.</param>
    public static TextSpanDescriptor LinkedSpan(this TextDescriptor text, string words, Element? link, Document document)
    {
        if (link is null || string.IsNullOrWhiteSpace(words))
            return text.Span(words);
        if (LinkTargets.IdOf(link, document) is { } id)
            return text.SectionLink(words, id);
        var address = link.Attribute("href")!;
        return address.StartsWith('#') ? text.Span(words) : text.Hyperlink(words, address);
    }

    /// <summary>A whole box that leads where a link does.</summary>
    public static IContainer Linked(this IContainer container, Element? link, Document document)
    {
        if (link is null)
            return container;
        // ISO 32000-1 Table 333: an item of the contents holds paragraphs, and these the link.
        var described = container.SemanticParagraph().SemanticLink(link.TextContent.Trim() is { Length: > 0 } words ? words : link.Attribute("href")!);
        if (LinkTargets.IdOf(link, document) is { } id)
            return described.SectionLink(id);
        var address = link.Attribute("href")!;
        return address.StartsWith('#') ? container : described.Hyperlink(address);
    }
}
