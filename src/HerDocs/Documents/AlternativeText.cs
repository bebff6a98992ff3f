namespace HerDocs.Documents;

/// <summary>What a picture says to those who cannot see it.</summary>
internal static class AlternativeText
{
    /// <summary>The text that the page gives, else the title of a drawing; null where there is neither.</summary>
    public static string? Of(Element element) =>
        element.Attribute("alt")
        ?? (element.Drawing is { } drawing ? element.Attribute("aria-label") ?? (IsHidden(element) || element.Attribute("role") is "presentation" or "none" ? "" : drawing.Title) : null);

    /// <summary>What the page says that the text of an element means; null where it says nothing.</summary>
    public static string? Of(TextNode text)
    {
        var element = text.Parent;
        while (element is { IsGenerated: true })
            element = element.Parent;
        return element?.Attribute("aria-label") is { Length: > 0 } label ? label : null;
    }

    /// <summary>Whether an element or one around it is hidden from those who do not see it.</summary>
    public static bool IsWithinHidden(Node node)
    {
        for (var element = node as Element ?? node.Parent; element is not null; element = element.Parent)
        {
            if (IsHidden(element))
                return true;
        }
        return false;
    }

    /// <summary>Whether the page hides an element from those who do not see it (WAI-ARIA 1.2, aria-hidden).</summary>
    public static bool IsHidden(Element element) => element.Attribute("aria-hidden") == "true";

    /// <summary>The same of anything that is seen as a whole: a meter is called by its label; its content says how much it shows (HTML §4.10.14).</summary>
    public static string OrContentOf(Element element)
    {
        if (Of(element) is { } text)
            return text;
        var (label, content) = (element.Attribute("aria-label") ?? "", element.TextContent.Trim());
        return label.Length == 0 ? content : content.Length == 0 ? label : $"{label}: {content}";
    }
}
