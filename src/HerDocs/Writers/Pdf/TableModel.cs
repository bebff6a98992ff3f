using System.Globalization;
using HerDocs.Css.Values;
using HerDocs.Documents;

namespace HerDocs.Writers.Pdf;

/// <summary>
/// A table as its structure has it: every row as many columns as the others, no cell over another (HTML §4.9.12.1, CSS Tables 3 §3.3.1),
/// the header first and the footer last (ISO 32000-1 Table 337).
/// </summary>
internal sealed class TableModel
{
    /// <summary>HTML §4.9.11.</summary>
    private const int MostColumns = 1000;
    private const int MostRows = 65534;

    private readonly List<TableModelRow> rows = [];
    private readonly List<TableModelCell> cells = [];

    public TableModel(Element table)
    {
        var groups = table.Elements.Where(child => child.Name is "thead" or "tbody" or "tfoot").ToList();
        var (header, footer) = (First(groups, "thead"), First(groups, "tfoot"));
        AddGroup(header);
        foreach (var group in groups.Where(group => group != header && group != footer))
            AddGroup(group);
        AddGroup(footer);
        (Header, Footer) = (header, footer);
        ColumnCount = cells.Count == 0 ? 0 : cells.Max(cell => cell.Column) + 1;
        FillRows();
    }

    /// <summary>The group of the header rows, if there is one.</summary>
    public Element? Header { get; }

    /// <summary>The group of the footer rows, if there is one.</summary>
    public Element? Footer { get; }

    public int ColumnCount { get; }

    public IReadOnlyList<TableModelRow> Rows => rows;

    /// <summary>Those that the page has, in the order of their rows.</summary>
    public IReadOnlyList<TableModelCell> Cells => cells;

    /// <summary>Only the first header and the first footer leave their place (CSS 2.2 §17.2); others are body rows like any.</summary>
    private static Element? First(List<Element> groups, string name) => groups.Find(group => group.Name == name && RowsOf(group).Count > 0);

    /// <summary>Without those that are taken away (CSS 2.2 §17.5.5).</summary>
    private static List<Element> RowsOf(Element group) =>
        [.. group.Elements.Where(child => child.Name == "tr" && child.Style.Visibility != Visibility.Collapse)];

    private void AddGroup(Element? group)
    {
        if (group is null)
            return;
        var written = group.Elements.Where(child => child.Name == "tr").ToList();
        var kept = RowsOf(group);
        // Of each column, the first row that no cell from above reaches.
        var free = new List<int>();
        for (var i = 0; i < kept.Count; i++)
        {
            var row = new TableModelRow(kept[i], group, rows.Count);
            rows.Add(row);
            foreach (var cell in kept[i].Elements.Where(child => child.Name is "td" or "th"))
            {
                var last = written.IndexOf(kept[i]) + Span(cell, "rowspan", MostRows, written.Count);
                Place(row, cell, kept.Skip(i).Count(other => written.IndexOf(other) < last), free);
            }
        }
    }

    private void Place(TableModelRow row, Element cell, int rowSpan, List<int> free)
    {
        var column = 0;
        while (column < free.Count && free[column] > row.Index)
            column++;
        // What begins left of a cell from above ends before it.
        var end = column + 1;
        while (end < column + Span(cell, "colspan", MostColumns, 1) && (end >= free.Count || free[end] <= row.Index))
            end++;
        var placed = new TableModelCell(cell, row, column, rowSpan, end - column);
        cells.Add(placed);
        row.Cells.Add(placed);
        while (free.Count < end)
            free.Add(0);
        for (; column < end; column++)
            free[column] = row.Index + rowSpan;
    }

    /// <summary>Cuts spans over columns in which no cell begins, and puts empty cells where a row has too few.</summary>
    private void FillRows()
    {
        var covered = new bool[rows.Count, ColumnCount];
        for (var i = 0; i < cells.Count; i++)
        {
            cells[i].Columns = Math.Min(cells[i].Columns, ColumnCount - cells[i].Column);
            for (var r = cells[i].Row.Index; r < cells[i].EndRow; r++)
            {
                for (var c = cells[i].Column; c < cells[i].EndColumn; c++)
                    covered[r, c] = true;
            }
        }
        foreach (var row in rows)
        {
            for (var c = 0; c < ColumnCount; c++)
            {
                if (!covered[row.Index, c])
                    row.Cells.Add(new TableModelCell(null, row, c, 1, 1));
            }
            row.Cells.Sort((a, b) => a.Column.CompareTo(b.Column));
        }
    }

    /// <param name="all">What zero stands for.</param>
    private static int Span(Element cell, string attribute, int most, int all) =>
        !int.TryParse(cell.Attribute(attribute)?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? 1
        : span == 0 ? all
        : Math.Min(span, most);
}

/// <summary>A row and the cells that begin in it, from the first column to the last.</summary>
internal sealed record TableModelRow(Element Element, Element Group, int Index)
{
    public List<TableModelCell> Cells { get; } = [];
}

/// <summary>A cell at its place; without an element where the page has none.</summary>
internal sealed class TableModelCell(Element? element, TableModelRow row, int column, int rows, int columns)
{
    public Element? Element => element;

    public TableModelRow Row => row;

    public int Column => column;

    public int Rows => rows;

    public int Columns { get; set; } = columns;

    public int EndRow => row.Index + rows;

    public int EndColumn => column + Columns;

    public bool IsHeader => element?.Name == "th";
}
