using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Tables;

/// <summary>A cell in its place among the rows and columns of its table (HTML §4.9.12).</summary>
internal sealed record GridCell(TableCell Cell, int Row, int Column, int ColumnSpan, int RowSpan)
{
    public int EndRow => Row + RowSpan;

    public int EndColumn => Column + ColumnSpan;
}

/// <summary>A row, its group, and the cells that begin in it.</summary>
internal sealed record GridRow(TableRow Row, TableRowGroup Group, IReadOnlyList<GridCell> Cells);

/// <summary>The slots of a table, each cell at the place that its spans leave it.</summary>
internal sealed class TableGrid
{
    private readonly List<GridCell?[]> slots = [];
    private readonly List<GridRow> rows = [];

    public TableGrid(TableBox table)
    {
        ColumnCount = table.Columns.Count;
        foreach (var group in table.Groups)
        {
            var end = rows.Count + group.Rows.Count;
            foreach (var row in group.Rows)
                rows.Add(new GridRow(row, group, Place(row, end)));
        }
    }

    public int ColumnCount { get; private set; }

    public IReadOnlyList<GridRow> Rows => rows;

    public IEnumerable<GridCell> Cells => rows.SelectMany(row => row.Cells);

    /// <summary>The cell that covers a slot, if any does.</summary>
    public GridCell? At(int row, int column) =>
        row >= 0 && row < slots.Count && column >= 0 && column < slots[row].Length ? slots[row][column] : null;

    /// <summary>Whether a cell reaches from the row before into this one, so that no page may end between them.</summary>
    public bool IsTiedToRowBefore(int row)
    {
        for (var column = 0; column < ColumnCount; column++)
        {
            if (At(row, column) is { } cell && cell.Row < row)
                return true;
        }
        return false;
    }

    /// <summary>Gives the cells of the next row the first free slots; a span of rows ends with the group.</summary>
    private List<GridCell> Place(TableRow row, int groupEnd)
    {
        var index = rows.Count;
        var placed = new List<GridCell>();
        var column = 0;
        foreach (var cell in row.Cells)
        {
            while (At(index, column) is not null)
                column++;
            var rowSpan = cell.RowSpan == 0 ? groupEnd - index : Math.Min(cell.RowSpan, groupEnd - index);
            var gridCell = new GridCell(cell, index, column, cell.ColumnSpan, rowSpan);
            placed.Add(gridCell);
            Cover(gridCell);
            column = gridCell.EndColumn;
        }
        if (placed.Count == 0)
            Widen(index, 0);
        return placed;
    }

    private void Cover(GridCell cell)
    {
        ColumnCount = Math.Max(ColumnCount, cell.EndColumn);
        for (var row = cell.Row; row < cell.EndRow; row++)
        {
            Widen(row, cell.EndColumn);
            for (var column = cell.Column; column < cell.EndColumn; column++)
                slots[row][column] ??= cell;
        }
    }

    private void Widen(int row, int columns)
    {
        while (slots.Count <= row)
            slots.Add([]);
        if (slots[row].Length < columns)
        {
            var wider = slots[row];
            Array.Resize(ref wider, columns);
            slots[row] = wider;
        }
    }
}
