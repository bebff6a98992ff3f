using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Grid;
using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Stories;

/// <summary>Reads grids as tables: each item is a cell where layout would place it.</summary>
internal sealed class GridReader(StoryReader reader, StoryFlow flow, TableReader tables, ColumnReader columns, LayoutWidths widths)
{
    /// <summary>The items at their places; null for what no table can show: a single column, text by itself, items over one another.</summary>
    /// <param name="width">Of the content box.</param>
    public static (GridBox Box, GridPlan Plan)? Plan(Element element, Length width)
    {
        if (new BoxBuilder().Block(element) is not GridBox box)
            return null;
        var plan = new GridPlan(box, width, null, Length.Zero);
        var taken = new HashSet<(int Row, int Column)>();
        foreach (var item in plan.Items)
        {
            if (item.Box.Element is null)
                return null;
            for (var row = item.Rows.Start; row < item.Rows.End; row++)
            {
                for (var column = item.Columns.Start; column < item.Columns.End; column++)
                {
                    if (!taken.Add((row, column)))
                        return null;
                }
            }
        }
        return plan.Items.Count > 0 && plan.ColumnCount > 1 ? (box, plan) : null;
    }

    public void Read(Element element, GridBox box, GridPlan plan, BlockFrame frame)
    {
        SectionColumn[] parts =
        [
            .. widths.OfGrid(box, plan, frame.Width).Select((width, i) => new SectionColumn(width, i < plan.ColumnCount - 1 ? plan.ColumnGap : Length.Zero)),
        ];
        if (ReadAsColumns(plan, parts, frame))
            return;
        var table = tables.Layout(element, frame);
        table.Columns.AddRange(parts.Select(part => part.Width + part.Gap));
        flow.Add(table, frame);
        for (var row = 0; row < plan.RowCount; row++)
        {
            var cells = new StoryRow { KeepsTogether = true };
            for (var column = 0; column < plan.ColumnCount;)
            {
                var item = plan.Items.FirstOrDefault(item => Covers(item.Rows, row) && Covers(item.Columns, column));
                cells.Cells.Add(Cell(element, plan, table, item, row, frame));
                column = item?.Columns.End ?? column + 1;
            }
            table.Rows.Add(cells);
        }
    }

    private bool ReadAsColumns(GridPlan plan, SectionColumn[] parts, BlockFrame frame)
    {
        var items = plan.Items.OrderBy(item => item.Columns.Start).ToList();
        if (plan.RowCount != 1 || items.Exists(item => item.Columns.Count > 1) || items.Count != plan.ColumnCount)
            return false;
        var elements = items.ConvertAll(item => item.Box.Element!);
        if (columns.Of(elements, parts, frame) is not { } made)
            return false;
        reader.ReadColumns(elements, made, reader.ReadBlock);
        return true;
    }

    private static bool Covers(GridSpan span, int index) => span.Start <= index && index < span.End;

    private StoryCell Cell(Element container, GridPlan plan, StoryTable table, GridItem? item, int row, BlockFrame frame)
    {
        if (item?.Box.Element is not { } element)
            return Filled(new StoryCell(), () => { });
        var width = Length.Zero;
        for (var column = item.Columns.Start; column < item.Columns.End; column++)
            width += table.Columns[column];
        var gaps = new Edges(
            Length.Zero,
            item.Columns.End < plan.ColumnCount ? plan.ColumnGap : Length.Zero,
            item.Rows.End < plan.RowCount ? plan.RowGap : Length.Zero,
            Length.Zero);
        var (inner, padding) = TableReader.InCell(table, frame, width, gaps);
        var cell = new StoryCell
        {
            Span = item.Columns.Count,
            StartsMerge = item.Rows.Count > 1 && item.Rows.Start == row,
            ContinuesMerge = item.Rows.Start < row,
            Padding = padding,
            VerticalAlign = TableReader.AlignmentOf(container, element),
        };
        return Filled(cell, () =>
        {
            if (!cell.ContinuesMerge)
                reader.ReadBlock(element, inner);
        });
    }

    private StoryCell Filled(StoryCell cell, Action read)
    {
        cell.Blocks.AddRange(flow.Apart(read));
        return cell;
    }
}
