using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Tables;

/// <summary>
/// Draws the backgrounds that show behind cells, in the order of CSS 2.2 §17.5.1: column groups, columns, row groups, rows. Each
/// covers the cells that begin in it, not the space between them.
/// </summary>
internal sealed class TableBackgrounds(TableFrame table, FragmentBuilder target)
{
    /// <param name="places">The cells, in the order of the rows they begin in, and where they stand.</param>
    public void Paint(IReadOnlyList<(TableCellFlow Cell, Rect Place)> places)
    {
        if (table.Table.Columns.Count > 0)
        {
            PaintColumns(places, column => column.Group?.Style);
            PaintColumns(places, column => column.Column?.Style);
        }
        PaintRows(places, row => row.Group.Style);
        PaintRows(places, row => row.Row.Style);
    }

    private void PaintColumns(IReadOnlyList<(TableCellFlow Cell, Rect Place)> places, Func<Boxes.TableColumn, ComputedStyle?> styleOf)
    {
        foreach (var (cell, place) in places)
        {
            if (cell.Cell.Column < table.Table.Columns.Count)
                Fill(styleOf(table.Table.Columns[cell.Cell.Column]), place);
        }
    }

    /// <summary>Cells side by side without a space make one rectangle, so that nothing shines through between them.</summary>
    private void PaintRows(IReadOnlyList<(TableCellFlow Cell, Rect Place)> places, Func<GridRow, ComputedStyle> styleOf)
    {
        var (run, style) = (default(Rect), (ComputedStyle?)null);
        foreach (var (cell, place) in places)
        {
            var own = styleOf(table.Grid.Rows[cell.Cell.Row]);
            if (ReferenceEquals(own, style) && place.Y == run.Y && place.Height == run.Height && Touches(run, place))
            {
                run = new Rect(Length.Min(run.X, place.X), run.Y, run.Width + place.Width, run.Height);
                continue;
            }
            Fill(style, run);
            (run, style) = (place, own);
        }
        Fill(style, run);
    }

    private static bool Touches(Rect a, Rect b) => Near(a.Right, b.X) || Near(b.Right, a.X);

    private static bool Near(Length a, Length b) => a.FitsIn(b) && b.FitsIn(a);

    private void Fill(ComputedStyle? style, Rect place)
    {
        if (style is not null)
            BackgroundPainter.Paint(target, style, place, Corners.Square, Edges.None, Edges.None);
    }
}
