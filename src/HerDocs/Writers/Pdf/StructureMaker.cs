using System.Globalization;
using System.Text;
using HerDocs.Documents;
using HerDocs.Layout.Drawing;
using HerDocs.Pdf;
using HerDocs.Pdf.Structure;

namespace HerDocs.Writers.Pdf;

/// <summary>
/// Makes the structure tree from the document's tree, in its order, which is the order of reading wherever things stand on the page.
/// What no page shows is left out, and what the page hides from those who do not see it is an artifact.
/// </summary>
internal sealed class StructureMaker
{
    private readonly Inventory inventory;
    private readonly LinkMaker links;
    private readonly StructureTags tags = new();
    private readonly HeadingLevels headings = new();
    private readonly ListStructure lists;
    private readonly TableStructure tables;

    public StructureMaker(Inventory inventory, Document document, LinkMaker links)
    {
        this.inventory = inventory;
        this.links = links;
        lists = new ListStructure(this, inventory);
        tables = new TableStructure(this, inventory, document, tags);
    }

    /// <param name="language">What the document says of its language.</param>
    public StructureTags Make(Element body, StructureElement root, string language)
    {
        AddChildren(body, root, Speak(root, body, language));
        return tags;
    }

    /// <summary>Says the language of an element where it differs from that around it.</summary>
    /// <returns>The language within.</returns>
    public static string Speak(StructureElement made, Element element, string language)
    {
        if (element.Language.Length == 0 || element.Language.Equals(language, StringComparison.OrdinalIgnoreCase))
            return language;
        made.Language = element.Language;
        return element.Language;
    }

    /// <summary>Everything in an element; text that stands directly in a group gets paragraphs of its own.</summary>
    public void AddChildren(Element element, StructureElement parent, string language)
    {
        StructureElement? paragraph = null;
        foreach (var child in element.Children.Where(IsRead))
        {
            if (!StructureRoles.IsGroup(parent.Type) || !StructureRoles.InlineInFlow(child))
            {
                paragraph = null;
                Add(child, parent, language);
                continue;
            }
            paragraph ??= parent.AppendElement(StructureType.Paragraph);
            Add(child, paragraph, language);
        }
    }

    public void Add(Node node, StructureElement parent, string language)
    {
        if (node is Element element)
            AddElement(element, parent, language);
        else
            AddItems(node, parent);
    }

    private bool IsRead(Node node) => inventory.Shows(node) && !(node is Element element && AlternativeText.IsHidden(element));

    private void AddElement(Element element, StructureElement parent, string language)
    {
        var type = StructureRoles.TypeOf(element, language);
        if (type == StructureType.Link && !links.Leads(element))
            type = StructureRoles.TypeByLanguage(element, language);
        if (type is null)
        {
            var isLabel = element.Pseudo == PseudoElement.FootnoteMarker && inventory.Shows(element);
            AddChildren(element, isLabel ? parent.AppendElement(StructureType.Label) : parent, language);
            return;
        }
        if (type == StructureType.Figure)
        {
            AddFigure(element, parent, language);
            return;
        }
        if (type == StructureType.List && TableOfContents.Is(element))
        {
            lists.AddContents(element, parent, language);
            return;
        }
        AddCall(element, parent, language);
        var made = parent.AppendElement(type.HeadingLevel == 0 ? type : StructureType.Heading(headings.Next(type.HeadingLevel)));
        tags.Elements[element] = made;
        Fill(made, element, Speak(made, element, language));
    }

    private void Fill(StructureElement made, Element element, string language)
    {
        if (element.Name == "abbr")
            made.Expansion = element.Attribute("title");
        if (element.Name == "dl")
            lists.AddDescriptions(element, made);
        else if (made.Type == StructureType.List)
            lists.AddList(element, made);
        else if (made.Type == StructureType.Table)
            tables.Add(element, made);
        else
            AddChildren(element, made, language);
        if (made.Type == StructureType.Link)
            links.Add(element, made);
    }

    /// <summary>What stands in the text where a note was written, before the note.</summary>
    private void AddCall(Element note, StructureElement parent, string language)
    {
        if (note.FootnoteCall is not { } call || !inventory.Shows(call))
            return;
        var link = parent.AppendElement(StructureType.Reference).AppendElement(StructureType.Link);
        AddChildren(call, link, Speak(link, call, language));
        links.AddCall(call, note, link);
    }

    /// <summary>A picture is one thing with a text; one that only decorates is none.</summary>
    private void AddFigure(Element element, StructureElement parent, string language)
    {
        var drawn = inventory.ItemsOf(element);
        var text = AlternativeText.OrContentOf(element).Trim();
        if (drawn.Count == 0 || text.Length == 0)
            return;
        var figure = parent.AppendElement(StructureType.Figure);
        Speak(figure, element, language);
        figure.AlternateText = text;
        figure.BoundingBox = drawn.Where(item => item.Page == drawn[0].Page).Select(item => item.Area).Aggregate((a, b) => a.Union(b));
        tags.Elements[element] = figure;
        var content = figure.AppendContent();
        foreach (var item in drawn)
            tags.Items[item.Item] = content;
    }

    /// <summary>The runs of one text, without the hyphens that line ends made.</summary>
    private void AddItems(Node node, StructureElement parent)
    {
        StructureContent? content = null;
        foreach (var drawn in inventory.ItemsOf(node))
        {
            if (drawn.Item is TextItem { EndsWithHyphen: true })
                continue;
            if (drawn.Item is TextItem text && HasPrivateCharacters(text.Run.Text))
            {
                var span = parent.AppendElement(StructureType.Span);
                span.ActualText = (node is TextNode source ? AlternativeText.Of(source) : null) ?? text.Run.Text;
                tags.Items[drawn.Item] = span.AppendContent();
                content = null;
            }
            else
            {
                tags.Items[drawn.Item] = content ??= parent.AppendContent();
            }
        }
    }

    /// <summary>ISO 19005-2 §6.2.11.7.3: what they mean is said beside them.</summary>
    public static bool HasPrivateCharacters(string text) =>
        text.EnumerateRunes().Any(rune => Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse);
}

/// <summary>Which place in the structure each drawn item belongs to; an item without one is an artifact.</summary>
internal sealed class StructureTags
{
    public Dictionary<Element, StructureElement> Elements { get; } = new(ReferenceEqualityComparer.Instance);

    public Dictionary<DrawItem, StructureContent> Items { get; } = new(ReferenceEqualityComparer.Instance);
}
