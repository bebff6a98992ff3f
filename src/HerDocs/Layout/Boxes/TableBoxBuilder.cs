using System.Globalization;
using HerDocs.Css.Values;
using HerDocs.Documents;

namespace HerDocs.Layout.Boxes;

/// <summary>Makes the boxes of a table and supplies those that the author left out (CSS 2.2 §17.2.1).</summary>
internal sealed class TableBoxBuilder(BoxBuilder boxes, Element table)
{
    /// <summary>What browsers allow a cell to span (HTML §4.9.11).</summary>
    private const int MostColumns = 1000;
    private const int MostRows = 65534;

    private readonly List<Box> captions = [];
    private readonly List<TableColumn> columns = [];
    private readonly List<TableRowGroup> groups = [];

    // Rows and cells without a parent of their own kind, and content without a cell, gather until something ends them.
    private readonly List<TableRow> looseRows = [];
    private readonly List<TableCell> looseCells = [];
    private readonly List<Node> looseContent = [];

    public TableBox Table()
    {
        AddChildren(table.Children);
        EndRows();
        return new TableBox(table, table.Style, captions, columns, InOrder());
    }

    /// <summary>An anonymous table around parts of one that stand by themselves.</summary>
    public TableBox Around(IEnumerable<Element> parts)
    {
        AddChildren(parts);
        EndRows();
        return new TableBox(null, table.Style.ForAnonymousBox(), captions, columns, InOrder());
    }

    private void AddChildren(IEnumerable<Node> children)
    {
        foreach (var child in children)
        {
            if (child is Element element && DisplayKinds.IsTablePart(element.Style.Display) && !DisplayKinds.IsPositionedOut(element.Style))
                AddPart(element);
            else if (child is Element { Style.Display: Display.None })
                continue;
            else if (child is not TextNode blank || !string.IsNullOrWhiteSpace(blank.Text) || looseContent.Count > 0)
                looseContent.Add(child);
        }
    }

    private void AddPart(Element part)
    {
        switch (part.Style.Display)
        {
            case Display.TableCaption:
                captions.Add(boxes.Block(part));
                break;
            case Display.TableColumn:
                AddColumns(part);
                break;
            case Display.TableColumnGroup:
                AddColumnGroup(part);
                break;
            case Display.TableHeaderGroup:
                AddGroup(part, TableGroupKind.Header);
                break;
            case Display.TableFooterGroup:
                AddGroup(part, TableGroupKind.Footer);
                break;
            case Display.TableRowGroup:
                AddGroup(part, TableGroupKind.Body);
                break;
            case Display.TableRow:
                EndCells();
                looseRows.Add(Row(part));
                break;
            case Display.TableCell:
                EndContent();
                looseCells.Add(Cell(part));
                break;
        }
    }

    private void AddColumnGroup(Element group)
    {
        var inner = group.Elements.Where(element => element.Style.Display == Display.TableColumn).ToList();
        if (inner.Count == 0)
            AddColumns(group);
        foreach (var column in inner)
            AddColumns(column);
    }

    private void AddColumns(Element column)
    {
        for (var i = 0; i < Span(column, "span", MostColumns); i++)
            columns.Add(new TableColumn(column, column.Style));
    }

    private void AddGroup(Element group, TableGroupKind kind)
    {
        EndRows();
        var inner = new TableBoxBuilder(boxes, group);
        inner.AddChildren(group.Children);
        inner.EndCells();
        if (inner.looseRows.Count > 0)
            groups.Add(new TableRowGroup(group, group.Style, kind, inner.looseRows));
    }

    private TableRow Row(Element row)
    {
        var inner = new TableBoxBuilder(boxes, row);
        inner.AddChildren(row.Children);
        inner.EndContent();
        return new TableRow(row, row.Style, inner.looseCells);
    }

    private TableCell Cell(Element cell) =>
        new(new BlockBox(cell, cell.Style, boxes.Content(cell)), Math.Max(1, Span(cell, "colspan", MostColumns)), Span(cell, "rowspan", MostRows));

    private void EndContent()
    {
        if (looseContent.Count > 0)
        {
            var style = table.Style.ForAnonymousBox();
            looseCells.Add(new TableCell(new BlockBox(null, style, boxes.Content(table, [.. looseContent])), 1, 1));
        }
        looseContent.Clear();
    }

    private void EndCells()
    {
        EndContent();
        if (looseCells.Count > 0)
            looseRows.Add(new TableRow(null, table.Style.ForAnonymousBox(), [.. looseCells]));
        looseCells.Clear();
    }

    private void EndRows()
    {
        EndCells();
        if (looseRows.Count > 0)
            groups.Add(new TableRowGroup(null, table.Style.ForAnonymousBox(), TableGroupKind.Body, [.. looseRows]));
        looseRows.Clear();
    }

    /// <summary>The first header comes first and the first footer last; others are like bodies (CSS 2.2 §17.2).</summary>
    private List<TableRowGroup> InOrder()
    {
        var header = groups.FirstOrDefault(group => group.Kind == TableGroupKind.Header);
        var footer = groups.FirstOrDefault(group => group.Kind == TableGroupKind.Footer);
        List<TableRowGroup> ordered = header is null ? [] : [header];
        foreach (var group in groups)
        {
            if (group != header && group != footer)
                ordered.Add(group with { Kind = TableGroupKind.Body });
        }
        if (footer is not null)
            ordered.Add(footer);
        return ordered;
    }

    private static int Span(Element element, string name, int most) =>
        int.TryParse(element.Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Min(span, most) : 1;
}
