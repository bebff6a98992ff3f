using HerDocs.Documents;
using HerDocs.Layout.Drawing;
using HerDocs.Pdf;
using HerDocs.Pdf.Structure;

namespace HerDocs.Writers.Pdf;

/// <summary>
/// Makes the structure tree from the document's tree, in its order, which is the order of reading wherever things stand on the page.
/// What no page shows is left out.
/// </summary>
internal sealed class StructureMaker(Inventory inventory, Document document, LinkMaker links, EmbeddedFonts fonts)
{
    private readonly StructureTags tags = new();

    public StructureTags Make(Element body, StructureElement root)
    {
        AddChildren(body, root, body.Language);
        return tags;
    }

    private void AddChildren(Element element, StructureElement parent, string language)
    {
        StructureElement? paragraph = null;
        foreach (var child in element.Children)
        {
            if (!inventory.Shows(child) && child is not Element { Name: "td" or "th" or "tr" })
                continue;
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

    private void Add(Node node, StructureElement parent, string language)
    {
        if (node is Element element)
            AddElement(element, parent, language);
        else
            AddItems(node, parent);
    }

    private void AddElement(Element element, StructureElement parent, string language)
    {
        var type = StructureRoles.TypeOf(element, language);
        if (type is null)
        {
            var isLabel = element.Pseudo == PseudoElement.FootnoteMarker && inventory.Shows(element);
            AddChildren(element, isLabel ? parent.AppendElement(StructureType.Label) : parent, language);
            return;
        }
        if (type == StructureType.Figure)
        {
            AddFigure(element, parent);
            return;
        }
        if (TableOfContents.Is(element))
        {
            AddContents(element, parent);
            return;
        }
        if (element.FootnoteCall is { } call && inventory.Shows(call))
        {
            var link = parent.AppendElement(StructureType.Reference).AppendElement(StructureType.Link);
            AddChildren(call, link, call.Language);
            links.AddCall(call, element, link);
        }
        var made = parent.AppendElement(type);
        tags.Elements[element] = made;
        Describe(element, made, language);
        if (element.Name == "dl")
            AddDescriptions(element, made, null);
        else if (type == StructureType.List)
            AddListItems(element, made);
        else
            AddChildren(element, made, element.Language);
        if (type == StructureType.Link)
            links.Add(element, made);
        if (type == StructureType.Table)
            TableHeaders.Add(element, document, tags);
    }

    private static void Describe(Element element, StructureElement made, string language)
    {
        if (!element.Language.Equals(language, StringComparison.OrdinalIgnoreCase) && element.Language.Length > 0)
            made.Language = element.Language;
        switch (element.Name)
        {
            case "abbr":
                made.Expansion = element.Attribute("title");
                break;
            case "th":
                made.Scope = ScopeOf(element);
                break;
            case "ul" or "ol":
                made.ListNumbering = NumberingOf(element);
                break;
        }
        if (element.Name is "th" or "td")
        {
            made.ColumnSpan = StructureRoles.Span(element, "colspan");
            made.RowSpan = StructureRoles.Span(element, "rowspan");
        }
    }

    /// <summary>What a header cell heads: what it says, else its row when it begins a row of the body, else its column.</summary>
    private static TableScope ScopeOf(Element cell) => cell.Attribute("scope") switch
    {
        "row" or "rowgroup" => TableScope.Row,
        "col" or "colgroup" => TableScope.Column,
        _ => cell.Parent?.Parent?.Name == "tbody" ? TableScope.Row : TableScope.Column,
    };

    private static ListNumbering NumberingOf(Element list) => list.Style.ListStyleType switch
    {
        "disc" => ListNumbering.Disc,
        "circle" => ListNumbering.Circle,
        "square" => ListNumbering.Square,
        "decimal" or "decimal-leading-zero" => ListNumbering.Decimal,
        "upper-roman" => ListNumbering.UpperRoman,
        "lower-roman" => ListNumbering.LowerRoman,
        "upper-alpha" or "upper-latin" => ListNumbering.UpperAlpha,
        "lower-alpha" or "lower-latin" => ListNumbering.LowerAlpha,
        _ => ListNumbering.None,
    };

    private void AddListItems(Element list, StructureElement parent)
    {
        foreach (var child in list.Elements.Where(inventory.Shows))
        {
            var item = parent.AppendElement(StructureType.ListItem);
            if (child.Marker is { } marker && inventory.Shows(marker))
                AddChildren(marker, item.AppendElement(StructureType.Label), child.Language);
            var body = item.AppendElement(StructureType.ListBody);
            if (child.Name == "li")
                AddChildren(child, body, child.Language);
            else
                Add(child, body, child.Language);
        }
    }

    /// <summary>Terms are labels, descriptions the bodies of their items; groups in a div count as if it were not there.</summary>
    private StructureElement? AddDescriptions(Element list, StructureElement parent, StructureElement? item)
    {
        var hasBody = false;
        foreach (var child in list.Elements.Where(inventory.Shows))
        {
            if (child.Name == "dt")
            {
                if (item is null || hasBody)
                    item = parent.AppendElement(StructureType.ListItem);
                hasBody = false;
                AddChildren(child, item.AppendElement(StructureType.Label), child.Language);
            }
            else if (child.Name == "dd")
            {
                item ??= parent.AppendElement(StructureType.ListItem);
                hasBody = true;
                AddChildren(child, item.AppendElement(StructureType.ListBody), child.Language);
            }
            else
            {
                AddDescriptions(child, parent, null);
                item = null;
            }
        }
        return item;
    }

    private void AddContents(Element list, StructureElement parent)
    {
        var contents = parent.AppendElement(StructureType.TableOfContents);
        foreach (var entry in list.Elements.Where(inventory.Shows))
        {
            var item = contents.AppendElement(StructureType.TableOfContentsItem);
            if (entry.Marker is { } marker && inventory.Shows(marker))
                AddChildren(marker, item.AppendElement(StructureType.Label), entry.Language);
            StructureElement? reference = null;
            foreach (var child in entry.Children.Where(inventory.Shows))
            {
                if (child is Element { Name: "ul" or "ol" } nested)
                    AddContents(nested, item);
                else
                    Add(child, reference ??= item.AppendElement(StructureType.Reference), entry.Language);
            }
        }
    }

    /// <summary>A picture is one thing with a text; one that only decorates is none.</summary>
    private void AddFigure(Element element, StructureElement parent)
    {
        var drawn = inventory.ItemsOf(element);
        var text = AlternativeText.OrContentOf(element);
        if (drawn.Count == 0 || text.Length == 0)
            return;
        var figure = parent.AppendElement(StructureType.Figure);
        figure.AlternateText = text;
        figure.BoundingBox = drawn.Where(item => item.Page == drawn[0].Page).Select(item => item.Area).Aggregate((a, b) => a.Union(b));
        tags.Elements[element] = figure;
        var content = figure.AppendContent();
        foreach (var item in drawn)
            tags.Items[item.Item] = content;
    }

    /// <summary>The runs of one text. Those whose glyphs do not say their text are elements that say it.</summary>
    private void AddItems(Node node, StructureElement parent)
    {
        StructureContent? content = null;
        foreach (var drawn in inventory.ItemsOf(node))
        {
            if (drawn.Item is TextItem text && fonts.Replacement(text) is { } replacement)
            {
                var span = parent.AppendElement(StructureType.Span);
                span.ActualText = replacement;
                tags.Items[drawn.Item] = span.AppendContent();
                content = null;
            }
            else
            {
                tags.Items[drawn.Item] = content ??= parent.AppendContent();
            }
        }
    }
}

/// <summary>Which place in the structure each drawn item belongs to; an item without one is an artifact.</summary>
internal sealed class StructureTags
{
    public Dictionary<Element, StructureElement> Elements { get; } = new(ReferenceEqualityComparer.Instance);

    public Dictionary<DrawItem, StructureContent> Items { get; } = new(ReferenceEqualityComparer.Instance);
}
