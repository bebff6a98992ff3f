namespace HerDocs.Documents;

/// <summary>Which lists lead to the parts of the document.</summary>
internal static class TableOfContents
{
    /// <summary>A list in the navigation of the document itself is its table of contents.</summary>
    public static bool Is(Element element)
    {
        if (element.Name is not ("ul" or "ol"))
            return false;
        for (var parent = element.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent.Name == "nav")
                return parent.Classes.Contains("contents") || parent.Attribute("role") == "doc-toc";
        }
        return false;
    }
}
