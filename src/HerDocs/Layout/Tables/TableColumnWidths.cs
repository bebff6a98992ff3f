using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Tables;

/// <summary>How wide the columns of a table are: automatic by what is in them, or fixed by the first row (CSS 2.2 §17.5.2).</summary>
internal sealed class TableColumnWidths
{
    private readonly TableBox table;
    private readonly TableGrid grid;
    private readonly TableBorders borders;
    private readonly IntrinsicWidths intrinsic;
    private readonly ColumnWidth[] columns;

    public TableColumnWidths(TableBox table, TableGrid grid, TableBorders borders, IntrinsicWidths intrinsic)
    {
        this.table = table;
        this.grid = grid;
        this.borders = borders;
        this.intrinsic = intrinsic;
        columns = new ColumnWidth[grid.ColumnCount];
        for (var i = 0; i < columns.Length; i++)
            columns[i] = new ColumnWidth();
        IsFixed = table.Style is { TableLayout: Css.Values.TableLayout.Fixed, Width.IsAuto: false };
        AskColumns();
        AskCells();
    }

    /// <summary>The room between and around columns where borders do not collapse.</summary>
    public Length Spacing => borders.Collapse ? Length.Zero : table.Style.BorderSpacing.Width;

    private bool IsFixed { get; }

    private Length AllSpacing => columns.Length == 0 ? Length.Zero : Spacing * (columns.Length + 1);

    /// <summary>Of the table's content box.</summary>
    public WidthRange Range
    {
        get
        {
            var range = WidthRange.Zero;
            var (shared, widest) = (0.0, Length.Zero);
            foreach (var column in columns)
            {
                range += new WidthRange(column.Least, column.Preferred);
                if (column.Percent is { } percent and > 0)
                {
                    shared += percent;
                    widest = Length.Max(widest, column.Preferred * (100 / percent));
                }
            }
            // A column that asks for a share makes the table as wide as gives it that (CSS Tables 3 §4.3).
            return new WidthRange(range.Least, Length.Max(range.Preferred, shared <= 100 ? widest : range.Preferred)) + AllSpacing;
        }
    }

    /// <summary>The width of each column when the table's content box has this one.</summary>
    public Length[] Distribute(Length tableWidth) => ColumnDistribution.Of(columns, tableWidth - AllSpacing, IsFixed);

    private void AskColumns()
    {
        for (var i = 0; i < table.Columns.Count; i++)
            AskWidth(columns[i], table.Columns[i].Style, Length.Zero, Length.Zero);
    }

    private void AskCells()
    {
        foreach (var cell in IsFixed ? grid.Rows.Take(1).SelectMany(row => row.Cells) : grid.Cells.Where(cell => cell.ColumnSpan == 1))
        {
            var edges = EdgesOf(cell);
            var range = IsFixed ? WidthRange.Zero : intrinsic.OfContent(cell.Cell.Box);
            if (cell.ColumnSpan == 1)
                AskWidth(columns[cell.Column], cell.Cell.Box.Style, range.Least + edges, range.Preferred + edges);
            else if (cell.Cell.Box.Style.Width is { Kind: SizingKind.Fixed, Value: { HasPercentage: false } width })
                Spread(cell, (width.Fixed + edges) - (Spacing * (cell.ColumnSpan - 1)), isFixed: true);
        }
        if (IsFixed)
            return;
        foreach (var cell in grid.Cells.Where(cell => cell.ColumnSpan > 1).OrderBy(cell => cell.ColumnSpan))
            AskSpanning(cell);
    }

    private static void AskWidth(ColumnWidth column, ComputedStyle style, Length least, Length preferred)
    {
        if (style.Width is { Kind: SizingKind.Fixed, Value: var width })
        {
            if (width.HasPercentage)
            {
                column.AskPercent(width.Percent);
            }
            else
            {
                var isContent = style.BoxSizing == BoxSizing.ContentBox && style.Display == Display.TableCell;
                preferred = Length.Max(least, width.Fixed + (isContent ? InnerEdges(style) : Length.Zero));
                column.Preferred = column.IsFixed ? column.Preferred : Length.Zero;
                column.IsFixed = true;
            }
        }
        else if (column.IsFixed)
        {
            preferred = least;
        }
        if (style.MinWidth is { Kind: SizingKind.Fixed, Value: { HasPercentage: false } limit })
            least = Length.Max(least, limit.Fixed);
        column.Ask(least, preferred);
    }

    /// <summary>What a cell over several columns asks beyond what they have goes to them in proportion to what they would like.</summary>
    private void AskSpanning(GridCell cell)
    {
        var edges = EdgesOf(cell);
        var range = intrinsic.OfContent(cell.Cell.Box) + (edges - (Spacing * (cell.ColumnSpan - 1)));
        var spanned = columns[cell.Column..cell.EndColumn];
        Share(spanned, range.Least, column => column.Least, (column, width) => column.Ask(width, width));
        Share(spanned, range.Preferred, column => column.Preferred, (column, width) => column.Ask(column.Least, width));
    }

    private static void Share(ColumnWidth[] spanned, Length wanted, Func<ColumnWidth, Length> current, Action<ColumnWidth, Length> give)
    {
        var sum = spanned.Aggregate(Length.Zero, (total, column) => total + current(column));
        if (wanted <= sum)
            return;
        var free = spanned.Where(column => !column.IsFixed).DefaultIfEmpty(spanned[^1]).ToList();
        var weight = free.Aggregate(Length.Zero, (total, column) => total + column.Preferred);
        var missing = wanted - sum;
        foreach (var column in free)
            give(column, current(column) + (missing * (weight.IsZero ? 1.0 / free.Count : column.Preferred / weight)));
    }

    private void Spread(GridCell cell, Length width, bool isFixed)
    {
        foreach (var column in columns[cell.Column..cell.EndColumn])
        {
            column.IsFixed = isFixed;
            column.Ask(Length.Zero, width / cell.ColumnSpan);
        }
    }

    private Length EdgesOf(GridCell cell)
    {
        var style = cell.Cell.Box.Style;
        var padding = BoxEdges.Of(style, Length.Zero).Padding;
        return padding.Horizontal + borders.Of(cell).Horizontal;
    }

    private static Length InnerEdges(ComputedStyle style) => BoxEdges.Of(style, Length.Zero).Inner.Horizontal;
}
