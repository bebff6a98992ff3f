using HerDocs.Documents;

namespace HerDocs.QuestPdf;

/// <summary>Which elements of a document must be findable.</summary>
internal static class LinkTargets
{
    public static IReadOnlySet<string> Of(Document document)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in document.Root.SelfAndDescendants())
        {
            if (IdOf(element, document) is { } id)
                ids.Add(id);
            ids.UnionWith(element.Children.OfType<DeferredContent>().Select(content => content.TargetId).OfType<string>());
        }
        return ids;
    }

    /// <summary>The id of the element that a link within the document leads to; null for every other element.</summary>
    public static string? IdOf(Element link, Document document) =>
        link.Name == "a" && link.Attribute("href") is { } href ? document.TargetOf(href)?.Id : null;
}
