using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Layout.Tables;

/// <summary>The heights of rows that follow one another, and where the baselines of their cells meet (CSS 2.2 §17.5.3).</summary>
/// <param name="First">The first of the rows, by its number in the table.</param>
/// <param name="Baselines">From the tops of the rows.</param>
/// <param name="Spacing">Between two rows.</param>
internal sealed record RowMetrics(int First, Length[] Heights, Length[] Baselines, Length Spacing)
{
    public int Count => Heights.Length;

    public Length Height => Count == 0 ? Length.Zero : HeightOf(First, First + Count);

    public Length TopOf(int row)
    {
        var top = Length.Zero;
        for (var i = First; i < row; i++)
            top += Heights[i - First] + Spacing;
        return top;
    }

    /// <summary>Of some rows with the spaces between them.</summary>
    public Length HeightOf(int start, int end)
    {
        var height = Spacing * (end - start - 1);
        for (var i = start; i < end; i++)
            height += Heights[i - First];
        return height;
    }

    /// <summary>Some of the rows.</summary>
    public RowMetrics Part(int start, int end) =>
        new(start, Heights[(start - First)..(end - First)], Baselines[(start - First)..(end - First)], Spacing);

    /// <param name="least">The least height of each row.</param>
    /// <param name="cells">In the order of the rows they begin in.</param>
    public static RowMetrics Of(int first, Length[] least, IReadOnlyList<TableCellFlow> cells, Length spacing)
    {
        var metrics = new RowMetrics(first, least, new Length[least.Length], spacing);
        var below = new Length[least.Length];
        foreach (var cell in cells)
        {
            if (cell.Align != VerticalAlignKind.Baseline)
                continue;
            ref var baseline = ref metrics.Baselines[cell.Row - first];
            baseline = Length.Max(baseline, cell.Baseline);
            if (cell.RowSpan == 1)
                below[cell.Row - first] = Length.Max(below[cell.Row - first], cell.Height - cell.Baseline);
        }
        for (var i = 0; i < least.Length; i++)
            metrics.Heights[i] = Length.Max(metrics.Heights[i], metrics.Baselines[i] + below[i]);
        foreach (var cell in cells)
        {
            if (cell.RowSpan == 1)
                metrics.Heights[cell.Row - first] = Length.Max(metrics.Heights[cell.Row - first], metrics.Needed(cell));
        }
        foreach (var cell in cells.Where(cell => cell.RowSpan > 1).OrderBy(cell => cell.RowSpan))
            metrics.Grow(cell.Row, cell.EndRow, Length.Max(cell.LeastHeight, metrics.Needed(cell)));
        return metrics;
    }

    /// <summary>Gives rows more height, each in proportion to its own, until they have a height together.</summary>
    public void Grow(int start, int end, Length needed)
    {
        var height = HeightOf(start, end);
        if (needed <= height)
            return;
        var spaces = Spacing * (end - start - 1);
        for (var i = start; i < end; i++)
        {
            var share = height > spaces ? Heights[i - First] / (height - spaces) : 1.0 / (end - start);
            Heights[i - First] += (needed - height) * share;
        }
    }

    /// <summary>Gives what a table is higher than its rows to those of its body, or to all where it has none.</summary>
    public void Stretch(TableGrid grid, Length needed)
    {
        var (start, end) = (grid.HeaderCount, Count - grid.FooterCount);
        if (Count == 0 || needed <= Height)
            return;
        if (start >= end)
            Grow(0, Count, needed);
        else
            Grow(start, end, HeightOf(start, end) + needed - Height);
    }

    /// <summary>How far the content of a cell stands below where it would without vertical-align.</summary>
    public Length ShiftOf(TableCellFlow cell)
    {
        var free = HeightOf(cell.Row, cell.EndRow) - cell.Height;
        return Length.Max(Length.Zero, cell.Align switch
        {
            VerticalAlignKind.Baseline => Length.Min(free, Baselines[cell.Row - First] - cell.Baseline),
            VerticalAlignKind.Middle => free / 2,
            VerticalAlignKind.Bottom => free,
            _ => Length.Zero,
        });
    }

    private Length Needed(TableCellFlow cell) => cell.Align == VerticalAlignKind.Baseline
        ? Baselines[cell.Row - First] - cell.Baseline + cell.Height
        : cell.Height;
}
