namespace HerDocs.Documents;

/// <summary>What a picture says to those who cannot see it.</summary>
internal static class AlternativeText
{
    /// <summary>The text that the page gives, else the title of a drawing; null where there is neither.</summary>
    public static string? Of(Element element) =>
        element.Attribute("alt")
        ?? (element.Drawing is { } drawing ? element.Attribute("aria-label") ?? (IsDecoration(element) ? "" : drawing.Title) : null);

    /// <summary>The same of anything that is seen as a whole: a meter is called by its label; its content says how much it shows (HTML §4.10.14).</summary>
    public static string OrContentOf(Element element)
    {
        if (Of(element) is { } text)
            return text;
        var (label, content) = (element.Attribute("aria-label") ?? "", element.TextContent.Trim());
        return label.Length == 0 ? content : content.Length == 0 ? label : $"{label}: {content}";
    }

    private static bool IsDecoration(Element element) =>
        element.Attribute("aria-hidden") == "true" || element.Attribute("role") is "presentation" or "none";
}
