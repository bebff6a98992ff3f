using HerDocs.Documents;
using HerDocs.Pdf.Structure;

namespace HerDocs.Writers.Pdf;

/// <summary>What the elements of HTML are in a PDF's structure (ISO 32000-1 §14.8.4).</summary>
internal static class StructureRoles
{
    private static readonly Dictionary<string, StructureType> Types = new()
    {
        ["section"] = StructureType.Section,
        ["main"] = StructureType.Section,
        ["nav"] = StructureType.Section,
        ["article"] = StructureType.Article,
        ["aside"] = StructureType.Division,
        ["header"] = StructureType.Division,
        ["footer"] = StructureType.Division,
        ["address"] = StructureType.Division,
        ["hgroup"] = StructureType.Division,
        ["details"] = StructureType.Division,
        ["figure"] = StructureType.Division,
        ["h1"] = StructureType.Heading1,
        ["h2"] = StructureType.Heading2,
        ["h3"] = StructureType.Heading3,
        ["h4"] = StructureType.Heading4,
        ["h5"] = StructureType.Heading5,
        ["h6"] = StructureType.Heading6,
        ["p"] = StructureType.Paragraph,
        ["pre"] = StructureType.Paragraph,
        ["summary"] = StructureType.Paragraph,
        ["figcaption"] = StructureType.Caption,
        ["blockquote"] = StructureType.BlockQuotation,
        ["ul"] = StructureType.List,
        ["ol"] = StructureType.List,
        ["dl"] = StructureType.List,
        // These stand in a table that only arranges things: of any other, the cells are made with the table.
        ["caption"] = StructureType.Division,
        ["td"] = StructureType.Division,
        ["th"] = StructureType.Division,
        ["q"] = StructureType.Quotation,
        ["code"] = StructureType.Code,
        ["em"] = StructureType.Emphasis,
        ["strong"] = StructureType.Strong,
        ["img"] = StructureType.Figure,
        ["svg"] = StructureType.Figure,
        ["meter"] = StructureType.Figure,
    };

    /// <summary>Elements that hold blocks; text directly in them gets a paragraph of its own.</summary>
    private static readonly HashSet<StructureType> Groups =
    [
        StructureType.Document, StructureType.Section, StructureType.Article, StructureType.Division, StructureType.BlockQuotation,
    ];

    /// <summary>The type of an element; null for one that says nothing, whose content is its parent's.</summary>
    public static StructureType? TypeOf(Element element, string parentLanguage)
    {
        if (element.IsGenerated)
            return null;
        if (element.Style.Float == Css.Values.Float.Footnote)
            return StructureType.Note;
        if (element.Name == "a" && element.Attribute("href") is { Length: > 0 })
            return StructureType.Link;
        if (element.Name == "table")
            return IsForLayout(element) ? StructureType.Division : StructureType.Table;
        if (Types.TryGetValue(element.Name, out var type))
            return type;
        if (element.Name == "abbr" && element.Attribute("title") is { Length: > 0 })
            return StructureType.Span;
        return TypeByLanguage(element, parentLanguage);
    }

    /// <summary>The type of an element that says nothing but perhaps its language.</summary>
    public static StructureType? TypeByLanguage(Element element, string parentLanguage) =>
        element.Language.Length == 0 || element.Language.Equals(parentLanguage, StringComparison.OrdinalIgnoreCase) ? null
        : InlineInFlow(element) ? StructureType.Span
        : StructureType.Division;

    /// <summary>Whether a table only arranges things (WAI-ARIA 1.2, presentation), or has no cells to tell apart.</summary>
    public static bool IsForLayout(Element table) =>
        table.Attribute("role") is "presentation" or "none"
        || !table.Elements.Any(group => group.Elements.Any(row => row.Name == "tr" && row.Elements.Any(cell => cell.Name is "td" or "th")));

    public static bool IsGroup(StructureType type) => Groups.Contains(type);

    /// <summary>Whether a node stands in lines, so that a group needs a paragraph around it.</summary>
    public static bool InlineInFlow(Node node) => node is not Element element
        || element.Style.Display is Css.Values.Display.Inline or Css.Values.Display.InlineBlock or Css.Values.Display.InlineFlex or Css.Values.Display.InlineGrid or Css.Values.Display.InlineTable;
}
