using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Tables;

/// <summary>Sets the cells of a table at their widths and finds how high its rows are (CSS 2.2 §17.5.3).</summary>
internal sealed class TableRows(BlockLayout blocks, TableGrid grid, TableBorders borders, Length[] widths, Size spacing)
{
    public IReadOnlyList<TableRowBox> Set()
    {
        var lefts = Lefts();
        var rows = grid.Rows.Select((row, index) => Measure(row, index, lefts)).ToList();
        StretchForSpans(rows);
        return [.. rows.Select(row => Align(row, rows))];
    }

    private Length[] Lefts()
    {
        var lefts = new Length[widths.Length + 1];
        lefts[0] = spacing.Width;
        for (var i = 0; i < widths.Length; i++)
            lefts[i + 1] = lefts[i] + widths[i] + spacing.Width;
        return lefts;
    }

    private TableRowBox Measure(GridRow row, int index, Length[] lefts)
    {
        var cells = row.Cells.Select(cell => Set(cell, lefts)).ToList();
        var baseline = BaselineOf(cells);
        var height = LeastHeight(row.Row.Style);
        foreach (var cell in cells.Where(cell => cell.Cell.RowSpan == 1))
        {
            var shift = IsOnBaseline(cell) ? baseline - cell.Baseline : Length.Zero;
            height = Length.Max(height, Length.Max(shift + cell.NaturalHeight, LeastHeight(cell)));
        }
        return new TableRowBox(row, index, height, lefts, cells);
    }

    private TableCellBox Set(GridCell cell, Length[] lefts)
    {
        var style = cell.Cell.Box.Style;
        var left = lefts[cell.Column];
        var width = lefts[cell.EndColumn] - spacing.Width - left;
        var edges = borders.Of(cell) + BoxEdges.Of(style, width).Padding;
        var flow = blocks.ContentFlow(cell.Cell.Box.Content, Length.Max(Length.Zero, width - edges.Horizontal));
        return new TableCellBox(cell, left, width, edges, flow, FlowAssembler.Whole(flow));
    }

    /// <summary>A cell over several rows that needs more than they have makes the last of them higher.</summary>
    private void StretchForSpans(List<TableRowBox> rows)
    {
        foreach (var cell in rows.SelectMany(row => row.Cells).Where(cell => cell.Cell.RowSpan > 1).ToList())
        {
            var last = cell.Cell.EndRow - 1;
            var missing = Length.Max(cell.NaturalHeight, LeastHeight(cell)) - HeightOf(cell.Cell, rows);
            if (missing > Length.Zero)
                rows[last] = rows[last] with { Height = rows[last].Height + missing };
        }
    }

    private Length HeightOf(GridCell cell, IReadOnlyList<TableRowBox> rows)
    {
        var height = spacing.Height * (cell.RowSpan - 1);
        for (var row = cell.Row; row < cell.EndRow; row++)
            height += rows[row].Height;
        return height;
    }

    private TableRowBox Align(TableRowBox row, IReadOnlyList<TableRowBox> rows)
    {
        var baseline = BaselineOf(row.Cells);
        return row with { Cells = [.. row.Cells.Select(cell => Align(cell, HeightOf(cell.Cell, rows), baseline))] };
    }

    private static TableCellBox Align(TableCellBox cell, Length height, Length baseline)
    {
        var free = Length.Max(Length.Zero, height - cell.NaturalHeight);
        var shift = cell.Cell.Cell.Box.Style.VerticalAlign.Kind switch
        {
            VerticalAlignKind.Top => Length.Zero,
            VerticalAlignKind.Middle => free / 2,
            VerticalAlignKind.Bottom => free,
            _ => baseline - cell.Baseline,
        };
        return cell with { ContentTop = cell.Edges.Top + shift, Height = height };
    }

    private static Length BaselineOf(IEnumerable<TableCellBox> cells) =>
        cells.Where(IsOnBaseline).Aggregate(Length.Zero, (most, cell) => Length.Max(most, cell.Baseline));

    /// <summary>Other values of vertical-align mean the baseline in cells.</summary>
    private static bool IsOnBaseline(TableCellBox cell) =>
        cell.Cell.Cell.Box.Style.VerticalAlign.Kind is not (VerticalAlignKind.Top or VerticalAlignKind.Middle or VerticalAlignKind.Bottom);

    private static Length LeastHeight(TableCellBox cell)
    {
        var style = cell.Cell.Cell.Box.Style;
        var least = LeastHeight(style);
        return least > Length.Zero && style.BoxSizing == BoxSizing.ContentBox ? least + cell.Edges.Vertical : least;
    }

    private static Length LeastHeight(ComputedStyle style) =>
        style.Height is { Kind: SizingKind.Fixed, Value: { HasPercentage: false } height } ? height.Fixed : Length.Zero;
}
