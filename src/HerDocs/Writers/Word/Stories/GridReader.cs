using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Grid;
using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Stories;

/// <summary>Reads grids as tables: each item is a cell where layout would place it.</summary>
internal sealed class GridReader(StoryReader reader, StoryContext context)
{
    /// <summary>The items at their places; null for what no table can show: a single column, text by itself, items over one another.</summary>
    /// <param name="width">Of the content box.</param>
    public static GridPlan? Plan(Element element, Length width)
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
        return plan.Items.Count > 0 && plan.ColumnCount > 1 ? plan : null;
    }

    public void Read(Element element, GridPlan plan, BlockFrame frame)
    {
        var table = new StoryTable(element, context.Names.OfTable(element)) { Left = frame.Left };
        table.Columns.AddRange(Widths(plan, frame.Width));
        reader.Add(table, frame);
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

    private static bool Covers(GridSpan span, int index) => span.Start <= index && index < span.End;

    private StoryCell Cell(Element container, GridPlan plan, StoryTable table, GridItem? item, int row, BlockFrame frame)
    {
        if (item?.Box.Element is not { } element)
            return Filled(new StoryCell(), () => { });
        var width = Length.Zero;
        for (var column = item.Columns.Start; column < item.Columns.End; column++)
            width += table.Columns[column];
        var padding = new Edges(
            Length.Zero,
            item.Columns.End < plan.ColumnCount ? plan.ColumnGap : Length.Zero,
            item.Rows.End < plan.RowCount ? plan.RowGap : Length.Zero,
            Length.Zero);
        var cell = new StoryCell
        {
            Span = item.Columns.Count,
            StartsMerge = item.Rows.Count > 1 && item.Rows.Start == row,
            ContinuesMerge = item.Rows.Start < row,
            Padding = padding,
            VerticalAlign = TableReader.AlignmentOf(container, element),
        };
        var inner = TableReader.InCell(frame, width - padding.Horizontal);
        return Filled(cell, () =>
        {
            if (!cell.ContinuesMerge)
                reader.ReadBlock(element, inner);
        });
    }

    private StoryCell Filled(StoryCell cell, Action read)
    {
        cell.Blocks.AddRange(reader.ReadApart(read));
        return cell;
    }

    /// <summary>Lengths as they are; what is left goes to the others by their flex factors, the gap behind each column with it.</summary>
    private static List<Length> Widths(GridPlan plan, Length room)
    {
        var tracks = plan.MakeColumns(room);
        var gaps = plan.ColumnGap * (tracks.Count - 1);
        var left = room - gaps;
        var factors = 0.0;
        foreach (var track in tracks)
        {
            left -= track.Most == TrackBreadthKind.Fixed ? track.FixedMost : Length.Zero;
            factors += Factor(track);
        }
        var widths = tracks.ConvertAll(track =>
            (track.Most == TrackBreadthKind.Fixed ? track.FixedMost : Length.Max(Length.Zero, left * (Factor(track) / Math.Max(factors, 1e-9)))) + plan.ColumnGap);
        widths[^1] -= plan.ColumnGap;
        return widths;
    }

    private static double Factor(GridTrack track) => track.Most == TrackBreadthKind.Fixed ? 0 : track.IsFlexible ? track.Flex : 1;
}
