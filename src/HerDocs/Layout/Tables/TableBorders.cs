using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Tables;

/// <summary>
/// The borders of a table's cells. Where they collapse, cells, rows, groups, columns and the table itself contend for each edge of
/// the grid, and one border wins it (CSS 2.2 §17.6.2.1).
/// </summary>
internal sealed class TableBorders
{
    private readonly TableBox table;
    private readonly TableGrid grid;
    private readonly BorderLine[,] above;
    private readonly BorderLine[,] before;

    public TableBorders(TableBox table, TableGrid grid)
    {
        this.table = table;
        this.grid = grid;
        Collapse = Collapses(table.Style);
        above = new BorderLine[grid.Rows.Count + 1, grid.ColumnCount];
        before = new BorderLine[grid.Rows.Count, grid.ColumnCount + 1];
        if (Collapse)
            Resolve();
    }

    public bool Collapse { get; }

    /// <summary>A table whose own borders are among those of its cells; it has no padding either.</summary>
    public static bool Collapses(ComputedStyle style) =>
        style.Display is Display.Table or Display.InlineTable && style.BorderCollapse == BorderCollapse.Collapse;

    /// <summary>The border that stands above a row, or below the one before.</summary>
    public BorderLine Above(int row, int column) => above[row, column];

    /// <summary>The border to the left of a column, or to the right of the one before.</summary>
    public BorderLine Before(int row, int column) => before[row, column];

    /// <summary>How much room borders take within a cell: half of those it shares with others, all of those at the table's edge.</summary>
    public Edges Of(GridCell cell)
    {
        if (!Collapse)
            return BoxEdges.BorderOf(cell.Cell.Box.Style);
        var (top, bottom, left, right) = (Length.Zero, Length.Zero, Length.Zero, Length.Zero);
        for (var column = cell.Column; column < cell.EndColumn; column++)
        {
            top = Length.Max(top, above[cell.Row, column].Width);
            bottom = Length.Max(bottom, above[cell.EndRow, column].Width);
        }
        for (var row = cell.Row; row < cell.EndRow; row++)
        {
            left = Length.Max(left, before[row, cell.Column].Width);
            right = Length.Max(right, before[row, cell.EndColumn].Width);
        }
        return new Edges(
            cell.Row == 0 ? top : top / 2,
            cell.EndColumn == grid.ColumnCount ? right : right / 2,
            cell.EndRow == grid.Rows.Count ? bottom : bottom / 2,
            cell.Column == 0 ? left : left / 2);
    }

    private void Resolve()
    {
        for (var row = 0; row <= grid.Rows.Count; row++)
        {
            for (var column = 0; column < grid.ColumnCount; column++)
                above[row, column] = Horizontal(row, column);
        }
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            for (var column = 0; column <= grid.ColumnCount; column++)
                before[row, column] = Vertical(row, column);
        }
    }

    private BorderLine Horizontal(int row, int column)
    {
        var upper = grid.At(row - 1, column);
        var lower = grid.At(row, column);
        if (upper is not null && upper == lower)
            return BorderLine.None;
        var contest = new BorderContest();
        contest.Enter(upper?.Cell.Box.Style, BoxSides.Bottom);
        contest.Enter(lower?.Cell.Box.Style, BoxSides.Top);
        contest.Enter(row > 0 ? grid.Rows[row - 1].Row.Style : null, BoxSides.Bottom);
        contest.Enter(row < grid.Rows.Count ? grid.Rows[row].Row.Style : null, BoxSides.Top);
        var (groupAbove, groupBelow) = (GroupAt(row - 1), GroupAt(row));
        if (groupAbove != groupBelow)
        {
            contest.Enter(groupAbove?.Style, BoxSides.Bottom);
            contest.Enter(groupBelow?.Style, BoxSides.Top);
        }
        if (row == 0)
            contest.Enter(ColumnAt(column), BoxSides.Top).Enter(table.Style, BoxSides.Top);
        if (row == grid.Rows.Count)
            contest.Enter(ColumnAt(column), BoxSides.Bottom).Enter(table.Style, BoxSides.Bottom);
        return contest.Winner;
    }

    private BorderLine Vertical(int row, int column)
    {
        var left = grid.At(row, column - 1);
        var right = grid.At(row, column);
        if (left is not null && left == right)
            return BorderLine.None;
        var contest = new BorderContest();
        contest.Enter(left?.Cell.Box.Style, BoxSides.Right);
        contest.Enter(right?.Cell.Box.Style, BoxSides.Left);
        var side = column == 0 ? BoxSides.Left : column == grid.ColumnCount ? BoxSides.Right : BoxSides.None;
        if (side != BoxSides.None)
            contest.Enter(grid.Rows[row].Row.Style, side).Enter(grid.Rows[row].Group.Style, side);
        contest.Enter(ColumnAt(column - 1), BoxSides.Right).Enter(ColumnAt(column), BoxSides.Left);
        if (side != BoxSides.None)
            contest.Enter(table.Style, side);
        return contest.Winner;
    }

    private TableRowGroup? GroupAt(int row) => row >= 0 && row < grid.Rows.Count ? grid.Rows[row].Group : null;

    private ComputedStyle? ColumnAt(int column) => column >= 0 && column < table.Columns.Count ? table.Columns[column].Style : null;
}
