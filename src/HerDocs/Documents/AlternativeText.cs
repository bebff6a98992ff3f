namespace HerDocs.Documents;

/// <summary>What a picture says to those who cannot see it.</summary>
internal static class AlternativeText
{
    /// <summary>The text that the page gives, else the title of a drawing; null where there is neither.</summary>
    public static string? Of(Element element) =>
        element.Attribute("alt")
        ?? (element.Drawing is { } drawing ? element.Attribute("aria-label") ?? (IsDecoration(element) ? "" : drawing.Title) : null);

    private static bool IsDecoration(Element element) =>
        element.Attribute("aria-hidden") == "true" || element.Attribute("role") is "presentation" or "none";
}
