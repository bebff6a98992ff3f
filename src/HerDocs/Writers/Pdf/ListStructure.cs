using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Pdf.Structure;

namespace HerDocs.Writers.Pdf;

/// <summary>Makes the structure of lists and tables of contents (ISO 32000-1 §14.8.4.3.3 and Table 333).</summary>
internal sealed class ListStructure(StructureMaker maker, Inventory inventory)
{
    public void AddList(Element list, StructureElement made)
    {
        made.ListNumbering = NumberingOf(list);
        foreach (var child in list.Elements.Where(inventory.Shows))
        {
            var item = made.AppendElement(StructureType.ListItem);
            var language = StructureMaker.Speak(item, child, list.Language);
            AddMarker(child, item, language);
            var body = item.AppendElement(StructureType.ListBody);
            if (child.Name == "li")
                maker.AddChildren(child, body, language);
            else
                maker.Add(child, body, language);
        }
    }

    /// <summary>Terms are labels, descriptions the bodies of their items; groups in a div count as if it were not there.</summary>
    public void AddDescriptions(Element list, StructureElement made)
    {
        made.ListNumbering = ListNumbering.None;
        AddDescriptions(list, made, null);
    }

    private void AddDescriptions(Element list, StructureElement parent, StructureElement? item)
    {
        StructureElement? body = null;
        foreach (var child in list.Elements.Where(inventory.Shows))
        {
            if (child.Name == "dt")
            {
                if (item is null || body is not null)
                    (item, body) = (parent.AppendElement(StructureType.ListItem), null);
                AddPart(child, item.AppendElement(StructureType.Label), list.Language);
            }
            else if (child.Name == "dd")
            {
                item ??= parent.AppendElement(StructureType.ListItem);
                AddPart(child, body = item.AppendElement(StructureType.ListBody), list.Language);
            }
            else
            {
                AddDescriptions(child, parent, null);
                item = null;
            }
        }
    }

    private void AddPart(Element part, StructureElement made, string language) =>
        maker.AddChildren(part, made, StructureMaker.Speak(made, part, language));

    public void AddContents(Element list, StructureElement parent, string outer)
    {
        var contents = parent.AppendElement(StructureType.TableOfContents);
        var language = StructureMaker.Speak(contents, list, outer);
        foreach (var entry in list.Elements.Where(inventory.Shows))
        {
            var item = contents.AppendElement(StructureType.TableOfContentsItem);
            var spoken = StructureMaker.Speak(item, entry, language);
            AddMarker(entry, item, spoken);
            StructureElement? reference = null;
            foreach (var child in entry.Children.Where(inventory.Shows))
            {
                if (child is Element { Name: "ul" or "ol" } nested)
                    AddContents(nested, item, spoken);
                else
                    maker.Add(child, reference ??= item.AppendElement(StructureType.Reference), spoken);
            }
        }
    }

    private void AddMarker(Element item, StructureElement made, string language)
    {
        if (item.Marker is { } marker && inventory.Shows(marker))
            maker.AddChildren(marker, made.AppendElement(StructureType.Label), language);
    }

    /// <summary>
    /// What the labels are, as the items say, which show them. A way of numbering that PDF does not know is called decimal, and bullets of any
    /// look are discs: None says that labels neither count nor are bullets (ISO 32000-1 Table 347).
    /// </summary>
    private ListNumbering? NumberingOf(Element list)
    {
        if (list.Elements.FirstOrDefault(item => item.Marker is { } marker && inventory.Shows(marker)) is not { } labelled)
            return ListNumbering.None;
        var style = labelled.Style.ListStyleType;
        return style switch
        {
            "disc" => ListNumbering.Disc,
            "circle" => ListNumbering.Circle,
            "square" => ListNumbering.Square,
            "upper-roman" => ListNumbering.UpperRoman,
            "lower-roman" => ListNumbering.LowerRoman,
            "upper-alpha" or "upper-latin" => ListNumbering.UpperAlpha,
            "lower-alpha" or "lower-latin" => ListNumbering.LowerAlpha,
            _ => CounterStyle.Marker(style, 1) == CounterStyle.Marker(style, 2) ? ListNumbering.Disc : ListNumbering.Decimal,
        };
    }
}
