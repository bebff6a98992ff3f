using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Pdf.Structure;

namespace HerDocs.Writers.Pdf;

/// <summary>Makes the structure of tables (ISO 32000-1 §14.8.4.3.4).</summary>
internal sealed class TableStructure(StructureMaker maker, Inventory inventory, Document document, StructureTags tags)
{
    public void Add(Element element, StructureElement made)
    {
        var table = new TableModel(element);
        var headers = new TableHeaders(table, document, tags);
        var captions = element.Elements.Where(child => child.Name == "caption" && inventory.Shows(child)).ToList();
        var isBelow = captions.Count > 0 && captions[0].Style.CaptionSide == CaptionSide.Bottom;
        if (!isBelow)
            AddCaption(captions, made, element.Language);
        AddRows(table, headers, made, element.Language);
        if (isBelow)
            AddCaption(captions, made, element.Language);
        headers.Assign();
    }

    /// <summary>A table has one caption at most: several are paragraphs of one.</summary>
    private void AddCaption(List<Element> captions, StructureElement table, string language)
    {
        if (captions.Count == 0)
            return;
        var made = table.AppendElement(StructureType.Caption);
        foreach (var caption in captions)
        {
            var target = captions.Count == 1 ? made : made.AppendElement(StructureType.Paragraph);
            maker.AddChildren(caption, target, StructureMaker.Speak(target, caption, language));
        }
    }

    /// <summary>Where there are no body rows, rows stand in no groups: a header or a footer alone is no table.</summary>
    private void AddRows(TableModel table, TableHeaders headers, StructureElement made, string language)
    {
        var hasGroups = table.Rows.Any(row => row.Group != table.Header && row.Group != table.Footer);
        StructureElement? group = null;
        Element? open = null;
        foreach (var row in table.Rows)
        {
            if (hasGroups && row.Group != open)
            {
                open = row.Group;
                group = made.AppendElement(
                    open == table.Header ? StructureType.TableHeaderRows : open == table.Footer ? StructureType.TableFooterRows : StructureType.TableBodyRows);
                StructureMaker.Speak(group, open, language);
            }
            AddRow(row, headers, (group ?? made).AppendElement(StructureType.TableRow), group is null ? language : row.Group.Language);
        }
    }

    private void AddRow(TableModelRow row, TableHeaders headers, StructureElement made, string language)
    {
        var spoken = StructureMaker.Speak(made, row.Element, language);
        foreach (var cell in row.Cells)
        {
            var madeCell = made.AppendElement(cell.IsHeader ? StructureType.TableHeaderCell : StructureType.TableDataCell);
            (madeCell.RowSpan, madeCell.ColumnSpan) = (cell.Rows, cell.Columns);
            if (cell.Element is not { } element)
                continue;
            madeCell.Scope = cell.IsHeader ? headers.ScopeOf(cell) : null;
            tags.Elements[element] = madeCell;
            maker.AddChildren(element, madeCell, StructureMaker.Speak(madeCell, element, spoken));
        }
    }
}
