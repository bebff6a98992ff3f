using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Tables;
using QuestPDF.Elements.Table;

namespace HerDocs.QuestPdf.Blocks;

/// <summary>Puts the cells of one table into its header, its body and its footer.</summary>
/// <param name="widths">Of the columns.</param>
internal sealed class TableParts(BlockComposer composer, TableBox table, BlockWidth place, IReadOnlyList<Length> widths, Room room)
{
    /// <summary>Of a page: a row that may become taller is not kept whole, as QuestPDF would find no page for it.</summary>
    private const double MostKept = 0.9;

    private readonly TableGrid grid = table.Grid;
    private readonly bool isRightToLeft = table.Style.Direction == Direction.RightToLeft;

    public void AddTo(TableDescriptor made)
    {
        var (header, footer) = (grid.HeaderCount, grid.FooterCount);
        // A table of nothing but a header has it as its body.
        if (header + footer >= grid.Rows.Count)
            (header, footer) = (0, 0);
        var bodyEnd = grid.Rows.Count - footer;
        if (header > 0)
            made.Header(part => Add(part.Cell, 0, header));
        if (footer > 0)
            made.Footer(part => Add(part.Cell, bodyEnd, grid.Rows.Count));
        Add(made.Cell, header, bodyEnd);
    }

    private void Add(Func<ITableCellContainer> newCell, int start, int end)
    {
        foreach (var cell in grid.Cells.Where(cell => cell.Row >= start && cell.Row < end))
        {
            var made = newCell()
                .Row((uint)(cell.Row - start) + 1)
                .Column((uint)cell.Column + 1)
                .RowSpan((uint)Math.Min(cell.RowSpan, end - cell.Row))
                .ColumnSpan((uint)cell.ColumnSpan);
            if (HeadsRow(cell))
                made = made.AsSemanticHorizontalHeader();
            Compose(made, cell);
        }
    }

    /// <summary>What a header cell heads: what it says, else its row when it begins a row of the body (HTML §4.9.10).</summary>
    private bool HeadsRow(GridCell cell) => cell.Cell.Box.Element is { Name: "th" } header
        && (header.Attribute("scope") is { } scope ? scope is "row" or "rowgroup" : grid.Rows[cell.Row].Group.Kind != TableGroupKind.Header);

    private void Compose(IContainer container, GridCell cell)
    {
        var box = cell.Cell.Box;
        var edges = TableEdges.OfCell(table, cell, place.Content);
        var width = WidthOf(cell);
        container = Found(container, cell);
        container = Spaced(WithBackgrounds(container, cell));
        container = table.Borders is { } borders
            ? WithSharedBorders(container.WithBackground(box.Style), borders, cell)
            : container.Decorated(box.Style, edges, width);
        container = Aligned(container, cell).Padded(edges);
        var inside = room with
        {
            Width = Length.Max(width - edges.Inner.Horizontal, Length.FromPoints(1)),
            Direction = box.Style.Direction,
        };
        if (KeepsWhole(cell, inside))
            container = container.ShowEntire();
        if (box.Style.Direction != table.Style.Direction)
            container = isRightToLeft ? container.ContentFromLeftToRight() : container.ContentFromRightToLeft();
        composer.ComposeContent(container, box.Content, inside);
    }

    /// <summary>The first cell of a row stands for the row, and the first of a group for the group: QuestPDF has no boxes for these.</summary>
    private IContainer Found(IContainer container, GridCell cell)
    {
        var row = grid.Rows[cell.Row];
        var isFirst = cell == grid.Cells.First(other => other.Row == cell.Row);
        if (isFirst && (cell.Row == 0 || grid.Rows[cell.Row - 1].Group != row.Group))
            container = composer.Found(container, row.Group.Element);
        if (isFirst)
            container = composer.Found(container, row.Row.Element);
        return composer.Found(container, cell.Cell.Box.Element, cell.Cell.Box).Tagged(cell.Cell.Box.Element);
    }

    private bool KeepsWhole(GridCell cell, Room inside) =>
        grid.Rows[cell.Row].Row.Style.BreakInside is BreakInside.Avoid or BreakInside.AvoidPage
        && composer.Heights.OfContent(cell.Cell.Box.Content, inside) < room.PageHeight * MostKept;

    private IContainer WithBackgrounds(IContainer container, GridCell cell)
    {
        var row = grid.Rows[cell.Row];
        foreach (var style in (ReadOnlySpan<ComputedStyle>)[row.Group.Style, row.Row.Style])
        {
            if (!style.BackgroundColor.IsTransparent)
                container = container.Container().WithBackground(style);
        }
        return container.Container();
    }

    /// <summary>The space between cells: half of it beside each.</summary>
    private IContainer Spaced(IContainer container)
    {
        if (table.Borders is not null || table.Style.BorderSpacing == Size.Zero)
            return container;
        var spacing = table.Style.BorderSpacing;
        return container.PaddingHorizontal((spacing.Width / 2).InPoints()).PaddingVertical((spacing.Height / 2).InPoints());
    }

    /// <summary>Each line is drawn once, by the cell before it; those at the table's start by the cell after it.</summary>
    private IContainer WithSharedBorders(IContainer container, TableBorders borders, GridCell cell)
    {
        var start = cell.Column == 0 ? borders.Before(cell.Row, 0) : BorderLine.None;
        var end = borders.Before(cell.Row, cell.EndColumn);
        return container.WithBorders(
            cell.Row == 0 ? borders.Above(0, cell.Column) : BorderLine.None,
            isRightToLeft ? start : end,
            borders.Above(cell.EndRow, cell.Column),
            isRightToLeft ? end : start,
            isInside: false);
    }

    private IContainer Aligned(IContainer container, GridCell cell) => cell.Cell.Box.Style.VerticalAlign.Kind switch
    {
        VerticalAlignKind.Middle => container.AlignMiddle(),
        VerticalAlignKind.Bottom => container.AlignBottom(),
        VerticalAlignKind.Top => container,
        _ => container.PaddingTop(Drop(cell).InPoints()),
    };

    /// <summary>How far a cell's content moves down to stand on the baseline of its row (CSS 2.2 §17.5.3).</summary>
    private Length Drop(GridCell cell)
    {
        if (BaselineOf(cell) is not { } own)
            return Length.Zero;
        return grid.Cells.Where(other => other.Row == cell.Row && other.Cell.Box.Style.VerticalAlign.Kind == VerticalAlignKind.Baseline)
            .Aggregate(own, (lowest, other) => Length.Max(lowest, BaselineOf(other) ?? lowest)) - own;
    }

    /// <summary>From the top of the cell; null where it has no line.</summary>
    private Length? BaselineOf(GridCell cell)
    {
        var edges = TableEdges.OfCell(table, cell, place.Content);
        return composer.Baselines.Of(cell.Cell.Box.Content, WidthOf(cell) - edges.Inner.Horizontal, cell.Cell.Box.Style.Direction) + edges.Inner.Top;
    }

    private Length WidthOf(GridCell cell)
    {
        var width = Length.Zero;
        for (var column = cell.Column; column < cell.EndColumn; column++)
            width += widths[column];
        return width;
    }
}
