using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Tables;

/// <summary>The widths of a table's columns (CSS 2.2 §17.5.2): measured once from cells and cols, then shared out for a table's width.</summary>
internal sealed class TableColumnWidths
{
    private readonly TableBox table;
    private readonly IntrinsicWidths intrinsic;
    private readonly ColumnMeasure[] columns;

    public TableColumnWidths(TableBox table, IntrinsicWidths intrinsic)
    {
        this.table = table;
        this.intrinsic = intrinsic;
        columns = new ColumnMeasure[table.Grid.ColumnCount];
        if (IsFixed)
            MeasureFirstRow();
        else
            MeasureAll();
        LimitPercentages();
    }

    /// <summary>Of the table's content box.</summary>
    public WidthRange Range
    {
        get
        {
            var range = new WidthRange(SpacingOf(columns.Length), SpacingOf(columns.Length) + Preferred());
            foreach (var column in columns)
                range = new WidthRange(range.Least + column.Least, range.Preferred);
            var inner = BoxEdges.Of(table, Length.Zero).Inner.Horizontal;
            foreach (var caption in table.Captions)
                range = range.AtLeast(intrinsic.OfMarginBox(caption).Least - inner);
            return range.AtLeast(range.Least);
        }
    }

    /// <summary>The width of each column when the table's content box has this one.</summary>
    public Length[] Distribute(Length contentWidth)
    {
        var available = Length.Max(Length.Zero, contentWidth - SpacingOf(columns.Length));
        return IsFixed ? FixedWidths(available) : ColumnDistribution.Share(columns, available, usesPercent: true);
    }

    /// <summary>Where the columns stand then.</summary>
    public ColumnTracks Tracks(Length contentWidth) =>
        new(Distribute(contentWidth), Spacing, table.Style.Direction == Direction.RightToLeft);

    /// <summary>CSS Tables 3 §3.3: an automatic width makes the layout automatic.</summary>
    private bool IsFixed => table.Style.TableLayout == Css.Values.TableLayout.Fixed && !table.Style.Width.IsAuto;

    private Length Spacing => table.Style.BorderCollapse == BorderCollapse.Collapse ? Length.Zero : table.Style.BorderSpacing.Width;

    private Length SpacingOf(int count) => count == 0 ? Length.Zero : Spacing * (count + 1);

    /// <summary>As wide as no column has to give in: neither those with a preferred width nor those with a percentage of the whole.</summary>
    private Length Preferred()
    {
        var (others, percent, whole) = (Length.Zero, 0.0, Length.Zero);
        foreach (var column in columns)
        {
            if (column.Percent is not { } part)
                others += column.Preferred;
            else if (part > 0)
                whole = Length.Max(whole, column.Preferred * (100 / part));
            percent += column.Percent ?? 0;
        }
        if (others > Length.Zero && percent > 0)
            return Length.Max(whole, percent >= 100 ? Length.Unlimited : others * (100 / (100 - percent)));
        return Length.Max(whole, others);
    }

    private void MeasureAll()
    {
        for (var i = 0; i < columns.Length; i++)
            columns[i] = OfColumn(i);
        var spanning = new List<GridCell>();
        foreach (var cell in table.Grid.Cells)
        {
            if (cell.ColumnSpan == 1)
                columns[cell.Column] = columns[cell.Column].Or(OfCell(cell));
            else
                spanning.Add(cell);
        }
        foreach (var cell in spanning.OrderBy(cell => cell.ColumnSpan))
            Spread(cell);
    }

    /// <summary>What a cell asks that its columns do not give yet is shared among them (CSS Tables 3 §3.8.3).</summary>
    private void Spread(GridCell cell)
    {
        var spanned = columns.AsSpan(cell.Column, cell.ColumnSpan);
        var gaps = Spacing * (cell.ColumnSpan - 1);
        var asked = OfCell(cell);
        var least = ColumnDistribution.Share(spanned, asked.Least - gaps, usesPercent: false);
        for (var i = 0; i < spanned.Length; i++)
            spanned[i] = spanned[i].AtLeast(least[i]);
        var preferred = ColumnDistribution.Share(spanned, asked.Preferred - gaps, usesPercent: false);
        for (var i = 0; i < spanned.Length; i++)
            spanned[i] = spanned[i].Preferring(preferred[i]);
        if (asked.Percent is { } percent)
            SpreadPercent(spanned, percent);
    }

    private static void SpreadPercent(Span<ColumnMeasure> spanned, double percent)
    {
        var (open, weight) = (0, 0.0);
        foreach (var column in spanned)
        {
            percent -= column.Percent ?? 0;
            open += column.Percent is null ? 1 : 0;
            weight += column.Percent is null ? column.Preferred.Points : 0;
        }
        for (var i = 0; i < spanned.Length && percent > 0; i++)
        {
            if (spanned[i].Percent is null)
                spanned[i] = spanned[i] with { Percent = percent * (weight > 0 ? spanned[i].Preferred.Points / weight : 1.0 / open) };
        }
    }

    /// <summary>Percentages beyond a hundred in sum are cut off, later columns first (CSS Tables 3 §3.8.3).</summary>
    private void LimitPercentages()
    {
        var left = 100.0;
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i].Percent is not { } percent)
                continue;
            columns[i] = columns[i] with { Percent = Math.Min(percent, left) };
            left -= Math.Min(percent, left);
        }
    }

    /// <summary>Fixed layout looks at cols and at the cells of the first row, never at what they hold (CSS 2.2 §17.5.2.1).</summary>
    private void MeasureFirstRow()
    {
        for (var i = 0; i < columns.Length; i++)
            columns[i] = OfColumn(i);
        foreach (var cell in table.Grid.Cells)
        {
            if (cell.Row > 0)
                break;
            for (var c = cell.Column; c < cell.EndColumn; c++)
            {
                if (columns[c] is { IsConstrained: false, Percent: null })
                    columns[c] = FixedShare(cell);
            }
        }
    }

    private ColumnMeasure FixedShare(GridCell cell)
    {
        var sizing = cell.Cell.Box.Style.Width;
        if (PercentOf(sizing) is { } percent)
            return new ColumnMeasure(Length.Zero, Length.Zero, percent / cell.ColumnSpan, IsConstrained: false);
        if (LengthOf(sizing) is not { } length)
            return default;
        var width = Length.Max(Length.Zero, Outer(cell, length) - (Spacing * (cell.ColumnSpan - 1))) / cell.ColumnSpan;
        return new ColumnMeasure(width, width, null, IsConstrained: true);
    }

    /// <summary>Columns without a width share what the others leave; where there are none, all grow alike.</summary>
    private Length[] FixedWidths(Length available)
    {
        var widths = new Length[columns.Length];
        var open = 0;
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = columns[i].Percent is { } percent ? available * (percent / 100) : columns[i].Preferred;
            open += columns[i] is { IsConstrained: false, Percent: null } ? 1 : 0;
        }
        var used = ColumnDistribution.Sum(widths);
        var left = Length.Max(Length.Zero, available - used);
        for (var i = 0; i < widths.Length; i++)
        {
            if (open == 0)
                widths[i] += left * (used > Length.Zero ? widths[i] / used : 1.0 / widths.Length);
            else if (columns[i] is { IsConstrained: false, Percent: null })
                widths[i] = left / open;
        }
        return widths;
    }

    /// <summary>The width of a column is that of its col, else that of its colgroup.</summary>
    private ColumnMeasure OfColumn(int index)
    {
        if (index >= table.Columns.Count)
            return default;
        var (column, group) = table.Columns[index];
        var style = column is { Style.Width.IsAuto: false } ? column.Style : group?.Style;
        var least = IsFixed ? Length.Zero : LengthOf(column?.Style.MinWidth ?? Sizing.Auto) ?? Length.Zero;
        if (style is null)
            return new ColumnMeasure(least, least, null, IsConstrained: false);
        var width = LengthOf(style.Width);
        var preferred = Length.Max(least, width ?? Length.Zero);
        return new ColumnMeasure(IsFixed ? preferred : least, preferred, PercentOf(style.Width), width is not null);
    }

    private ColumnMeasure OfCell(GridCell cell)
    {
        var style = cell.Cell.Box.Style;
        var content = intrinsic.OfContent(cell.Cell.Box);
        var edges = TableEdges.OfCell(table, cell, Length.Zero).Inner.Horizontal;
        var least = content.Least + edges;
        if (LengthOf(style.MinWidth) is { } minimum)
            least = Length.Max(least, Outer(cell, minimum));
        var width = LengthOf(style.Width);
        var preferred = style.Width.Kind == SizingKind.MinContent ? least : width is { } length ? Outer(cell, length) : content.Preferred + edges;
        if (LengthOf(style.MaxWidth) is { } maximum)
            preferred = Length.Min(preferred, Outer(cell, maximum));
        return new ColumnMeasure(least, Length.Max(least, preferred), PercentOf(style.Width), width is not null);
    }

    /// <summary>The width of a cell's border box when width says that much.</summary>
    private Length Outer(GridCell cell, Length width)
    {
        var edges = TableEdges.OfCell(table, cell, Length.Zero).Inner.Horizontal;
        return cell.Cell.Box.Style.BoxSizing == BoxSizing.BorderBox ? Length.Max(width, edges) : width + edges;
    }

    private static Length? LengthOf(Sizing sizing) =>
        sizing is { Kind: SizingKind.Fixed, Value: { HasPercentage: false } value } ? value.Fixed : null;

    private static double? PercentOf(Sizing sizing) =>
        sizing is { Kind: SizingKind.Fixed, Value: { Percent: > 0, Fixed.IsZero: true, Comparisons: null } value } ? value.Percent : null;
}
