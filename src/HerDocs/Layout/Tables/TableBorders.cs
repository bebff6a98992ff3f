using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Tables;

/// <summary>
/// The borders of a table's cells. Where they collapse, each line of the grid has one border, centred on it, that cells, rows, groups,
/// columns and the table contend for (CSS 2.2 §17.6.2); else each cell has its own.
/// </summary>
internal sealed class TableBorders
{
    private readonly TableBox table;
    private readonly TableGrid grid;
    private readonly BorderLine[,] horizontal;
    private readonly BorderLine[,] vertical;

    public TableBorders(TableBox table, TableGrid grid)
    {
        this.table = table;
        this.grid = grid;
        horizontal = new BorderLine[grid.Rows.Count + 1, grid.ColumnCount];
        vertical = new BorderLine[grid.Rows.Count, grid.ColumnCount + 1];
        if (Collapse)
            Resolve();
    }

    public bool Collapse => table.Style.BorderCollapse == BorderCollapse.Collapse;

    /// <summary>The half of the outermost borders that is the table's own.</summary>
    public Edges OfTable { get; private set; }

    /// <summary>The border that stands above a row, or below the one before.</summary>
    public BorderLine Above(int row, int column) => horizontal[row, column];

    /// <summary>The border of a row that stands before a column, seen from the start side, or after the one before.</summary>
    public BorderLine Before(int row, int line) => row >= 0 && row < grid.Rows.Count ? vertical[row, line] : BorderLine.None;

    /// <summary>The border between two rows in a column; a row outside of the table stands for its edge.</summary>
    public BorderLine Between(int above, int below, int column)
    {
        if (column < 0 || column >= grid.ColumnCount)
            return BorderLine.None;
        return below == above + 1 ? horizontal[below, column] : Resolve(above, below, column);
    }

    /// <summary>The borders of a cell; of those it shares the half that counts as its own, at the widest part of each side.</summary>
    public Edges Of(GridCell cell)
    {
        if (!Collapse)
            return BoxEdges.BorderOf(cell.Cell.Box.Style);
        var (top, bottom, start, end) = (Length.Zero, Length.Zero, Length.Zero, Length.Zero);
        for (var c = cell.Column; c < cell.EndColumn; c++)
        {
            top = Length.Max(top, horizontal[cell.Row, c].Width);
            bottom = Length.Max(bottom, horizontal[cell.EndRow, c].Width);
        }
        for (var r = cell.Row; r < cell.EndRow; r++)
        {
            start = Length.Max(start, vertical[r, cell.Column].Width);
            end = Length.Max(end, vertical[r, cell.EndColumn].Width);
        }
        return Halves(top, bottom, start, end);
    }

    private void Resolve()
    {
        for (var r = 0; r <= grid.Rows.Count; r++)
        {
            for (var c = 0; c < grid.ColumnCount; c++)
                horizontal[r, c] = Resolve(r - 1, r, c);
        }
        for (var r = 0; r < grid.Rows.Count; r++)
        {
            for (var c = 0; c <= grid.ColumnCount; c++)
                vertical[r, c] = ResolveVertical(r, c);
        }
        OfTable = Outermost();
    }

    private Edges Outermost()
    {
        var (top, bottom, start, end) = (Length.Zero, Length.Zero, Length.Zero, Length.Zero);
        for (var c = 0; c < grid.ColumnCount; c++)
        {
            top = Length.Max(top, horizontal[0, c].Width);
            bottom = Length.Max(bottom, horizontal[grid.Rows.Count, c].Width);
        }
        for (var r = 0; r < grid.Rows.Count; r++)
        {
            start = Length.Max(start, vertical[r, 0].Width);
            end = Length.Max(end, vertical[r, grid.ColumnCount].Width);
        }
        return Halves(top, bottom, start, end);
    }

    private Edges Halves(Length top, Length bottom, Length start, Length end) =>
        IsRightToLeft ? new(top / 2, start / 2, bottom / 2, end / 2) : new(top / 2, end / 2, bottom / 2, start / 2);

    private bool IsRightToLeft => table.Style.Direction == Direction.RightToLeft;

    private BoxSides Start => IsRightToLeft ? BoxSides.Right : BoxSides.Left;

    private BoxSides End => IsRightToLeft ? BoxSides.Left : BoxSides.Right;

    private BorderLine Resolve(int above, int below, int column)
    {
        var (upper, lower) = (grid.At(above, column), grid.At(below, column));
        if (upper is not null && ReferenceEquals(upper, lower))
            return BorderLine.None;
        var conflict = new BorderConflict();
        conflict.Add(upper?.Cell.Box.Style, BoxSides.Bottom, BorderOrigin.Cell);
        conflict.Add(lower?.Cell.Box.Style, BoxSides.Top, BorderOrigin.Cell);
        var (rowAbove, rowBelow) = (RowAt(above), RowAt(below));
        conflict.Add(rowAbove?.Row.Style, BoxSides.Bottom, BorderOrigin.Row);
        conflict.Add(rowBelow?.Row.Style, BoxSides.Top, BorderOrigin.Row);
        if (!ReferenceEquals(rowAbove?.Group, rowBelow?.Group))
        {
            conflict.Add(rowAbove?.Group.Style, BoxSides.Bottom, BorderOrigin.RowGroup);
            conflict.Add(rowBelow?.Group.Style, BoxSides.Top, BorderOrigin.RowGroup);
        }
        if (rowAbove is null || rowBelow is null)
        {
            var side = rowAbove is null ? BoxSides.Top : BoxSides.Bottom;
            conflict.Add(ColumnAt(column)?.Column?.Style, side, BorderOrigin.Column);
            conflict.Add(ColumnAt(column)?.Group?.Style, side, BorderOrigin.ColumnGroup);
            conflict.Add(table.Style, side, BorderOrigin.Table);
        }
        return conflict.Result;
    }

    private BorderLine ResolveVertical(int row, int line)
    {
        var (before, after) = (grid.At(row, line - 1), grid.At(row, line));
        if (before is not null && ReferenceEquals(before, after))
            return BorderLine.None;
        var conflict = new BorderConflict();
        conflict.Add(before?.Cell.Box.Style, End, BorderOrigin.Cell);
        conflict.Add(after?.Cell.Box.Style, Start, BorderOrigin.Cell);
        var isEdge = line == 0 || line == grid.ColumnCount;
        var side = line == 0 ? Start : End;
        if (isEdge)
        {
            conflict.Add(grid.Rows[row].Row.Style, side, BorderOrigin.Row);
            conflict.Add(grid.Rows[row].Group.Style, side, BorderOrigin.RowGroup);
        }
        var (columnBefore, columnAfter) = (ColumnAt(line - 1), ColumnAt(line));
        conflict.Add(columnBefore?.Column?.Style, End, BorderOrigin.Column);
        conflict.Add(columnAfter?.Column?.Style, Start, BorderOrigin.Column);
        if (!ReferenceEquals(columnBefore?.Group, columnAfter?.Group))
        {
            conflict.Add(columnBefore?.Group?.Style, End, BorderOrigin.ColumnGroup);
            conflict.Add(columnAfter?.Group?.Style, Start, BorderOrigin.ColumnGroup);
        }
        if (isEdge)
            conflict.Add(table.Style, side, BorderOrigin.Table);
        return conflict.Result;
    }

    private GridRow? RowAt(int row) => row >= 0 && row < grid.Rows.Count ? grid.Rows[row] : null;

    private TableColumn? ColumnAt(int column) => column >= 0 && column < table.Columns.Count ? table.Columns[column] : null;
}
