using DocumentFormat.OpenXml.Wordprocessing;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Layout.Boxes;

namespace HerDocs.Writers.Word;

/// <summary>A list of entries with page numbers is a TOC field that begins in its first entry and ends in its last.</summary>
internal sealed class ContentsField
{
    private readonly int levels;
    private int left;
    private bool hasBegun;

    private ContentsField(int entries, int levels)
    {
        left = entries;
        this.levels = levels;
    }

    /// <summary>The field of an element that holds entries, one below the other; null for any other.</summary>
    public static ContentsField? Of(Element element, WordContext context)
    {
        if (element.Name is not ("nav" or "ol" or "ul" or "div" or "section") || (element.Name != "nav" && HasOuterNav(element)))
            return null;
        var targets = Targets(element).ToList();
        if (targets.Count < 2 || element.Name is "div" or "section")
            return null;
        var outline = context.Document.Outline;
        var level = targets
            .Select(id => context.Document.ElementsById.GetValueOrDefault(id))
            .OfType<Element>()
            .Select(target => outline.FirstOrDefault(entry => IsIn(entry.Element, target))?.Level ?? 1)
            .DefaultIfEmpty(1)
            .Max();
        return new ContentsField(targets.Count, level);
    }

    public bool IsEntry(InlineContent content) => left > 0 && content.Items.Any(item => item is InlinePageText);

    public void BeginEntry(Paragraph paragraph)
    {
        if (!hasBegun)
            Fields.Begin(paragraph, $"TOC \\o \"1-{Xml.Number(levels)}\" \\h \\z \\u");
        hasBegun = true;
    }

    public void EndEntry(Paragraph paragraph)
    {
        if (--left == 0)
            Fields.End(paragraph);
    }

    private static bool HasOuterNav(Element element)
    {
        for (var outer = element.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer.Name == "nav")
                return true;
        }
        return false;
    }

    private static bool IsIn(Element element, Element outer)
    {
        for (var at = element; at is not null; at = at.Parent)
        {
            if (at == outer)
                return true;
        }
        return false;
    }

    private static IEnumerable<string> Targets(Element element)
    {
        foreach (var child in element.Children)
        {
            if (child is DeferredContent { Item: ContentTargetCounter, TargetId: { } id })
                yield return id;
            else if (child is Element inner)
                foreach (var target in Targets(inner))
                    yield return target;
        }
    }
}
