using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Tables;

/// <summary>Draws rows of a table: the backgrounds in their layers (CSS 2.2 §17.5.1), the borders, and what the cells hold.</summary>
internal sealed class TablePainter(TableBox table, TableGrid grid, TableBorders borders, Size spacing)
{
    /// <summary>Rows that stay together, one below the other.</summary>
    public Fragment Paint(IReadOnlyList<TableRowBox> rows, Length tableWidth)
    {
        var target = new FragmentBuilder();
        var tops = new Length[rows.Count];
        var y = rows[0].Index == 0 ? spacing.Height : Length.Zero;
        for (var i = 0; i < rows.Count; i++)
        {
            tops[i] = y;
            y += rows[i].Height + spacing.Height;
        }
        for (var i = 0; i < rows.Count; i++)
            Backgrounds(target, rows[i], tops[i]);
        if (borders.Collapse)
        {
            for (var i = 0; i < rows.Count; i++)
                Edges(target, rows[i], tops[i]);
        }
        for (var i = 0; i < rows.Count; i++)
            Contents(target, rows[i], tops[i]);
        return target.Finish(new Size(tableWidth, y));
    }

    private void Backgrounds(FragmentBuilder target, TableRowBox row, Length top)
    {
        foreach (var cell in row.Cells)
        {
            var box = new Rect(cell.X, top, cell.Width, cell.Height);
            if (cell.Cell.Column < table.Columns.Count)
                Fill(target, table.Columns[cell.Cell.Column].Style, box);
            Fill(target, row.Row.Group.Style, box);
            Fill(target, row.Row.Row.Style, box);
            var style = cell.Cell.Cell.Box.Style;
            if (borders.Collapse)
                Fill(target, style, box);
            else
                BoxPainter.Paint(target, style, box, BoxSides.All);
        }
    }

    private static void Fill(FragmentBuilder target, ComputedStyle style, Rect box)
    {
        if (style.Visibility == Visibility.Visible && (!style.BackgroundColor.IsTransparent || style.BackgroundImage is not null))
            target.Add(box.X, box.Y, new FillItem(null, box.Size, Corners.Square, style.BackgroundColor, style.BackgroundImage));
    }

    /// <summary>The edges around a row; the one above it was drawn with the row before, except at the table's top.</summary>
    private void Edges(FragmentBuilder target, TableRowBox row, Length top)
    {
        if (row.Index == 0)
            Horizontal(target, row, 0, top);
        Horizontal(target, row, row.Index + 1, top + row.Height);
        for (var column = 0; column <= grid.ColumnCount; column++)
        {
            var line = borders.Before(row.Index, column);
            if (!line.IsVisible)
                continue;
            var x = column == 0 ? Length.Zero : column == grid.ColumnCount ? row.Lefts[column] - line.Width : row.Lefts[column] - (line.Width / 2);
            target.Add(x, top, new BorderItem(
                new Size(line.Width, row.Height), Corners.Square, BorderLine.None, BorderLine.None, BorderLine.None, line));
        }
    }

    /// <summary>One edge of the grid; neighbours with the same line are drawn as one.</summary>
    private void Horizontal(FragmentBuilder target, TableRowBox row, int edge, Length y)
    {
        for (var column = 0; column < grid.ColumnCount;)
        {
            var line = borders.Above(edge, column);
            var end = column + 1;
            while (end < grid.ColumnCount && borders.Above(edge, end) == line)
                end++;
            if (line.IsVisible)
            {
                var at = edge == 0 ? y : edge == grid.Rows.Count ? y - line.Width : y - (line.Width / 2);
                var left = row.Lefts[column];
                target.Add(left, at, new BorderItem(
                    new Size(row.Lefts[end] - left, line.Width), Corners.Square, line, BorderLine.None, BorderLine.None, BorderLine.None));
            }
            column = end;
        }
    }

    private static void Contents(FragmentBuilder target, TableRowBox row, Length top)
    {
        Mark(target, row.Row.Group.Rows[0] == row.Row.Row ? row.Row.Group.Element : null, Length.Zero, top);
        Mark(target, row.Row.Row.Element, Length.Zero, top);
        foreach (var cell in row.Cells)
        {
            Mark(target, cell.Cell.Cell.Box.Element, cell.X, top);
            if (cell.Cell.Cell.Box.Style.Visibility != Visibility.Collapse)
                target.Add(cell.X + cell.Edges.Left, top + cell.ContentTop, cell.Content);
        }
    }

    private static void Mark(FragmentBuilder target, Element? element, Length x, Length y)
    {
        if (element is not null && BlockLayout.IsReferredTo(element))
            target.Add(x, y, new MarkItem(element));
    }
}
