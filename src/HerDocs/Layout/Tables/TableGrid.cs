using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Tables;

/// <summary>Which cell stands in which rows and columns of a table (CSS 2.2 §17.5; HTML §4.9.12, forming a table).</summary>
internal sealed class TableGrid
{
    private readonly List<GridRow> rows = [];
    private readonly List<GridCell> cells = [];
    private readonly List<List<GridCell?>> slots = [];

    public TableGrid(TableBox table)
    {
        ColumnCount = table.Columns.Count;
        foreach (var group in table.Groups)
            AddGroup(group);
        foreach (var cell in cells)
            ColumnCount = Math.Max(ColumnCount, cell.Column + 1);
        TrimSpans();
        HeaderCount = rows.FindIndex(row => row.Group.Kind != TableGroupKind.Header) is var first and >= 0 ? first : rows.Count;
        FooterCount = rows.Count - 1 - rows.FindLastIndex(row => row.Group.Kind != TableGroupKind.Footer);
    }

    public IReadOnlyList<GridRow> Rows => rows;

    /// <summary>In the order of the rows they begin in.</summary>
    public IReadOnlyList<GridCell> Cells => cells;

    public int ColumnCount { get; }

    /// <summary>How many rows at the top are the header's.</summary>
    public int HeaderCount { get; }

    /// <summary>How many rows at the bottom are the footer's.</summary>
    public int FooterCount { get; }

    /// <summary>The cell that covers a place; null where none does, or where there is no such place.</summary>
    public GridCell? At(int row, int column) =>
        row >= 0 && row < slots.Count && column >= 0 && column < slots[row].Count ? slots[row][column] : null;

    /// <summary>Columns behind the last in which a cell begins are none: a span may say more than there is (CSS Tables 3 §3.3.1).</summary>
    private void TrimSpans()
    {
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            if (cell.EndColumn <= ColumnCount)
                continue;
            cells[i] = cell with { ColumnSpan = ColumnCount - cell.Column };
            for (var r = cell.Row; r < cell.EndRow; r++)
            {
                slots[r].RemoveRange(ColumnCount, Math.Max(0, slots[r].Count - ColumnCount));
                for (var c = cell.Column; c < ColumnCount; c++)
                    slots[r][c] = ReferenceEquals(slots[r][c], cell) ? cells[i] : slots[r][c];
            }
        }
    }

    private void AddGroup(TableRowGroup group)
    {
        var end = rows.Count + group.Rows.Count;
        while (slots.Count < end)
            slots.Add([]);
        foreach (var row in group.Rows)
        {
            var index = rows.Count;
            rows.Add(new GridRow(row, group));
            var column = 0;
            foreach (var cell in row.Cells)
            {
                while (At(index, column) is not null)
                    column++;
                var span = cell.RowSpan == 0 ? end - index : Math.Min(cell.RowSpan, end - index);
                Place(new GridCell(cell, index, column, span, cell.ColumnSpan));
                column += cell.ColumnSpan;
            }
        }
    }

    /// <summary>Where spans overlap, the cell that came first keeps the place.</summary>
    private void Place(GridCell cell)
    {
        cells.Add(cell);
        for (var r = cell.Row; r < cell.Row + cell.RowSpan; r++)
        {
            while (slots[r].Count < cell.Column + cell.ColumnSpan)
                slots[r].Add(null);
            for (var c = cell.Column; c < cell.Column + cell.ColumnSpan; c++)
                slots[r][c] ??= cell;
        }
    }
}

/// <summary>A row and the group it belongs to.</summary>
internal sealed record GridRow(TableRow Row, TableRowGroup Group);

/// <summary>A cell at its place: the row and the column where it begins, and how many it covers.</summary>
internal sealed record GridCell(TableCell Cell, int Row, int Column, int RowSpan, int ColumnSpan)
{
    public int EndRow => Row + RowSpan;

    public int EndColumn => Column + ColumnSpan;
}
