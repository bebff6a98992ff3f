using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Tables;

/// <summary>Tables (CSS 2.2 §17): measures columns, lays out cells, finds the heights of rows, and places rows and captions.</summary>
internal sealed class TableLayout(BlockLayout blocks)
{
    /// <summary>Header or footer rows higher than this part of a page are not repeated (CSS Tables 3 §6.2).</summary>
    private const double MostRepeated = 0.25;

    public static TableColumnWidths Widths(TableBox table, IntrinsicWidths intrinsic) => intrinsic.ColumnsOf(table);

    /// <summary>Puts a table's captions and rows into a flow.</summary>
    /// <param name="height">Of the content, where it does not follow from the rows.</param>
    public void Place(TableBox table, BlockWidth place, BlockFrame frame, Length? height)
    {
        var outside = frame.Inside(frame.X + place.BorderX, place.BorderWidth, null, table.Style.Direction);
        // CSS 2.2 §17.4: captions are within a box of their own around the table, where their margins stay.
        if (table.Captions.Count > 0)
            frame.Flow.Flush();
        AddCaptions(table, CaptionSide.Top, outside);
        AddGrid(table, place, frame, height);
        AddCaptions(table, CaptionSide.Bottom, outside);
        if (table.Captions.Count > 0)
            frame.Flow.SealMargins();
    }

    /// <summary>Captions stand outside of the table's border and stay with it (CSS 2.2 §17.4).</summary>
    private void AddCaptions(TableBox table, CaptionSide side, BlockFrame frame)
    {
        foreach (var caption in table.Captions)
        {
            if (caption.Style.CaptionSide != side)
                continue;
            if (side == CaptionSide.Bottom)
                frame.Flow.BreakWish(BreakBetween.Avoid);
            blocks.Block(caption, frame);
            if (side == CaptionSide.Top)
                frame.Flow.BreakWish(BreakBetween.Avoid);
        }
    }

    private void AddGrid(TableBox table, BlockWidth place, BlockFrame frame, Length? height)
    {
        var grid = table.Grid;
        var shared = new TableFrame(table, blocks.Intrinsic.ColumnsOf(table).Tracks(place.Content), false, false);
        var cells = LayCells(shared);
        var metrics = RowMetrics.Of(0, LeastHeights(shared), cells, shared.RowSpacing);
        var ends = metrics.Count == 0 ? Length.Zero : shared.RowSpacing;
        metrics.Stretch(grid, LeastHeight(table, place, frame, height) - (ends * 2));
        shared = shared with
        {
            RepeatsHeader = Repeats(metrics, 0, grid.HeaderCount, grid, frame),
            RepeatsFooter = Repeats(metrics, grid.Rows.Count - grid.FooterCount, grid.Rows.Count, grid, frame),
        };
        var x = frame.X + place.ContentX;
        var sets = Sets(shared, cells, metrics, x);
        var edges = place.Edges;
        var container = new FlowContainer(
            table.Element,
            table.Style,
            frame.X + place.BorderX,
            place.BorderWidth,
            edges.Border,
            edges.Padding + new Edges(ends, Length.Zero, ends, Length.Zero))
        {
            Shift = RelativePosition.ShiftOf(table.Style, frame),
            NotedMargin = blocks.NotedMargin(table, edges),
            Sides = table.Borders is null ? BoxSides.All : BoxSides.None,
            RepeatedHeader = shared.RepeatsHeader ? Copy(sets[0], Length.Zero, shared.RowSpacing) : null,
            RepeatedFooter = shared.RepeatsFooter ? Copy(sets[^1], shared.RowSpacing, Length.Zero) : null,
        };
        frame.Flow.Open(container, separatesMargins: true);
        new TableRowPlacer(shared, frame).Place(sets);
        frame.Flow.Close(container, isBlank: false);
    }

    private List<TableCellFlow> LayCells(TableFrame table)
    {
        var cells = new List<TableCellFlow>(table.Grid.Cells.Count);
        foreach (var cell in table.Grid.Cells)
            cells.Add(LayCell(table, cell));
        return cells;
    }

    private TableCellFlow LayCell(TableFrame table, GridCell cell)
    {
        var box = cell.Cell.Box;
        var width = table.Tracks.WidthOf(cell);
        var edges = TableEdges.OfCell(table.Table, cell, table.Tracks.Width);
        var flow = new FlowBuilder(null);
        var frame = new BlockFrame(flow, edges.Inner.Left, Length.Max(Length.Zero, width - edges.Inner.Horizontal)) { Direction = box.Style.Direction, PageHeightAround = blocks.PageHeight };
        var container = new FlowContainer(box.Element, box.Style, Length.Zero, width, edges.Border, edges.Padding)
        {
            Shift = RelativePosition.ShiftOf(box.Style, frame),
            NotedMargin = blocks.NotedMargin(box, edges),
            Sides = table.Borders is null ? BoxSides.All : BoxSides.None,
            // CSS 2.2 §17.6.1.1.
            IsUnpainted = table.Borders is null && box.Style.EmptyCells == EmptyCells.Hide && IsEmpty(box.Content),
        };
        flow.Open(container, separatesMargins: true);
        blocks.InnerContent(box, frame);
        flow.SealMargins();
        flow.EndBelow(flow.Floats.Bottom);
        flow.Close(container, isBlank: false);
        var height = cell.RowSpan > 1 ? BlockHeight.Of(box.Style.Height, box.Style, edges, null) + edges.Inner.Vertical : null;
        return new TableCellFlow(cell, cell.Row, cell.EndRow, FlowPart.Of(flow.Finish(width))) { LeastHeight = height ?? Length.Zero };
    }

    /// <summary>A cell without anything in the flow or floating.</summary>
    private static bool IsEmpty(BlockContent content) => content switch
    {
        BlockChildren children => children.Boxes.All(child => DisplayKinds.IsPositionedOut(child.Style)),
        InlineContent inline => inline.Items.All(item => item is InlinePositioned or InlineText { Text: "" or " " }),
        _ => false,
    };

    /// <summary>What height says of rows and of the cells that stand in only one.</summary>
    private static Length[] LeastHeights(TableFrame table)
    {
        var least = new Length[table.Grid.Rows.Count];
        for (var i = 0; i < least.Length; i++)
        {
            var style = table.Grid.Rows[i].Row.Style;
            least[i] = BlockHeight.Of(style.Height, style, default, null) ?? Length.Zero;
        }
        foreach (var cell in table.Grid.Cells)
        {
            var style = cell.Cell.Box.Style;
            if (cell.RowSpan > 1 || style.Height.IsAuto)
                continue;
            var edges = TableEdges.OfCell(table.Table, cell, table.Tracks.Width);
            if (BlockHeight.Of(style.Height, style, edges, null) is { } height)
                least[cell.Row] = Length.Max(least[cell.Row], height + edges.Inner.Vertical);
        }
        return least;
    }

    private static Length LeastHeight(TableBox table, BlockWidth place, BlockFrame frame, Length? height)
    {
        var (style, edges) = (table.Style, place.Edges);
        var given = height ?? BlockHeight.Of(style.Height, style, edges, frame.Height) ?? Length.Zero;
        return Length.Max(given, BlockHeight.Of(style.MinHeight, style, edges, frame.Height) ?? Length.Zero);
    }

    private static bool Repeats(RowMetrics metrics, int start, int end, TableGrid grid, BlockFrame frame)
    {
        if (start == end || grid.HeaderCount + grid.FooterCount == grid.Rows.Count)
            return false;
        // The height of later pages: the first one of the document may be a title page.
        var page = frame.PageHeight;
        return metrics.HeightOf(start, end) <= page * MostRepeated;
    }

    /// <summary>Rows that cells tie together, and those of a header or footer that is repeated, make one piece each.</summary>
    private static List<TableRows> Sets(TableFrame table, List<TableCellFlow> cells, RowMetrics metrics, Length x)
    {
        var sets = new List<TableRows>();
        var (row, cell, count) = (0, 0, metrics.Count);
        while (row < count)
        {
            var end = table.RepeatsHeader && row == 0 ? table.Grid.HeaderCount
                : table.RepeatsFooter && row == count - table.Grid.FooterCount ? count
                : row + 1;
            var from = cell;
            for (; cell < cells.Count && cells[cell].Row < end; cell++)
                end = Math.Max(end, cells[cell].EndRow);
            sets.Add(new TableRows(table, metrics.Part(row, end), cells[from..cell], x));
            row = end;
        }
        return sets;
    }

    private static FlowUnit Copy(TableRows rows, Length above, Length below)
    {
        var copy = rows.Whole.WithoutSources();
        var target = new FragmentBuilder();
        target.Add(Length.Zero, above, copy);
        return new FlowUnit(target.Finish(new Size(copy.Size.Width, above + copy.Size.Height + below)), rows.X);
    }
}
