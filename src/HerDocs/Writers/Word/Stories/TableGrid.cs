using System.Globalization;
using HerDocs.Css.Values;
using HerDocs.Documents;

namespace HerDocs.Writers.Word.Stories;

/// <summary>Which cell of a table stands where (HTML, "Forming a table").</summary>
internal sealed class TableGrid
{
    /// <summary>What HTML and Word allow at the most.</summary>
    private const int MostColumns = 63;

    private readonly List<List<TableSlot>> slots = [];

    public TableGrid(IReadOnlyList<TableRow> rows)
    {
        Rows = rows;
        var running = new List<TableSlot>();
        for (var i = 0; i < rows.Count; i++)
        {
            running.RemoveAll(slot => slot.FirstRow + slot.RowSpan <= i);
            slots.Add(Place(i, running));
        }
        ColumnCount = Math.Max(1, slots.Max(row => row.Count == 0 ? 0 : row[^1].Column + row[^1].Span));
        for (var i = 0; i < slots.Count; i++)
            Fill(slots[i], i);
    }

    public IReadOnlyList<TableRow> Rows { get; }

    public int ColumnCount { get; }

    /// <summary>Whether a heading stands at the start of each row that is no heading itself.</summary>
    public bool HasRowHeadings
    {
        get
        {
            var rows = Rows.Where(row => !row.IsHeader && row.Cells.Any(cell => cell.Name != "th")).ToList();
            return rows.Count > 0 && rows.TrueForAll(row => row.Cells[0].Name == "th");
        }
    }

    /// <summary>The slots of a row from left to right, without gaps.</summary>
    public IReadOnlyList<TableSlot> SlotsOf(int row) => slots[row];

    /// <summary>The rows of a table, header groups first and footer groups last (CSS 2.2 §17.2).</summary>
    public static List<TableRow> RowsOf(Element table)
    {
        List<TableRow> header = [], body = [], footer = [];
        List<Element> loose = [];
        foreach (var child in table.Elements)
        {
            if (child.Style.Display is not (Display.TableCaption or Display.TableColumn or Display.TableColumnGroup) && !IsRows(child))
            {
                loose.Add(child);
                continue;
            }
            EndLoose(body, loose, table);
            switch (child.Style.Display)
            {
                case Display.TableHeaderGroup:
                    AddRows(header, child, isHeader: true);
                    break;
                case Display.TableFooterGroup:
                    AddRows(footer, child, isHeader: false);
                    break;
                case Display.TableRowGroup:
                    AddRows(body, child, isHeader: false);
                    break;
                case Display.TableRow:
                    body.Add(new TableRow(child, [.. child.Elements], null, false));
                    break;
            }
        }
        EndLoose(body, loose, table);
        return [.. header, .. body, .. footer];
    }

    private static bool IsRows(Element child) =>
        child.Style.Display is Display.TableHeaderGroup or Display.TableFooterGroup or Display.TableRowGroup or Display.TableRow;

    /// <summary>What stands in a table without a row has one around it (CSS 2.2 §17.2.1).</summary>
    private static void EndLoose(List<TableRow> rows, List<Element> loose, Element table)
    {
        if (loose.Count > 0)
            rows.Add(new TableRow(table, [.. loose], null, false));
        loose.Clear();
    }

    private static void AddRows(List<TableRow> rows, Element group, bool isHeader)
    {
        foreach (var row in group.Elements)
            rows.Add(new TableRow(row, row.Style.Display == Display.TableRow ? [.. row.Elements] : [row], group, isHeader));
    }

    private List<TableSlot> Place(int row, List<TableSlot> running)
    {
        var placed = new List<TableSlot>(running.Select(slot => slot with { }));
        var column = 0;
        foreach (var cell in Rows[row].Cells)
        {
            var span = Math.Min(Number(cell, "colspan"), MostColumns);
            while (running.Exists(slot => slot.Column < column + span && column < slot.Column + slot.Span))
                column++;
            var made = new TableSlot(cell, column, span, row, Math.Min(Number(cell, "rowspan"), Rows.Count - row));
            placed.Add(made);
            column += span;
        }
        running.AddRange(placed.Where(slot => slot.FirstRow == row && slot.RowSpan > 1));
        placed.Sort((a, b) => a.Column.CompareTo(b.Column));
        return placed;
    }

    /// <summary>Cells that the author left out are empty ones.</summary>
    private void Fill(List<TableSlot> row, int index)
    {
        var column = 0;
        for (var i = 0; i <= row.Count; i++)
        {
            var next = i < row.Count ? row[i].Column : ColumnCount;
            if (next > column)
                row.Insert(i++, new TableSlot(null, column, next - column, index, 1));
            if (i < row.Count)
                column = row[i].Column + row[i].Span;
        }
    }

    private static int Number(Element cell, string attribute) =>
        int.TryParse(cell.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;
}

/// <param name="Element">The row; where the author left it out, the table.</param>
/// <param name="Group">The thead, tbody or tfoot around it, if there is one.</param>
internal sealed record TableRow(Element Element, IReadOnlyList<Element> Cells, Element? Group, bool IsHeader);

/// <summary>A cell's place; the cell is null where the author left one out.</summary>
internal sealed record TableSlot(Element? Cell, int Column, int Span, int FirstRow, int RowSpan);
