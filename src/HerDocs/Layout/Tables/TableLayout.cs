using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Tables;

/// <summary>
/// Tables (CSS 2.2 §17): collects the grid, prepares the widths of its columns, sets the rows, and places them in the flow, where
/// pages may end between them.
/// </summary>
internal sealed class TableLayout(BlockLayout blocks)
{
    /// <summary>Of a page: what repeats on each must leave room for rows.</summary>
    private const double MostRepeated = 0.34;

    /// <summary>Of a page: a taller row may be cut.</summary>
    private const double MostWhole = 0.75;

    public static TableColumnWidths Widths(TableBox table, IntrinsicWidths intrinsic)
    {
        var grid = new TableGrid(table);
        return new TableColumnWidths(table, grid, new TableBorders(table, grid), intrinsic);
    }

    /// <summary>Puts a table's rows into the flow of its content box.</summary>
    public void Place(TableBox table, BlockFrame frame)
    {
        var grid = new TableGrid(table);
        if (grid.Rows.Count == 0)
            return;
        var borders = new TableBorders(table, grid);
        var widths = new TableColumnWidths(table, grid, borders, blocks.Intrinsic).Distribute(frame.Width);
        var spacing = borders.Collapse ? Size.Zero : table.Style.BorderSpacing;
        var rows = new TableRows(blocks, grid, borders, widths, spacing).Set();
        var painter = new TablePainter(table, grid, borders, spacing);
        Place(table, Units(grid, rows, painter, frame), frame);
    }

    private static void Place(TableBox table, List<Unit> units, BlockFrame frame)
    {
        var page = frame.Areas?.Height(0, frame.PageName) ?? Length.Unlimited;
        var container = new FlowContainer(null, table.Style.ForAnonymousBox(), frame.X, frame.Width, default, default)
        {
            RepeatedHeader = Repeated(units[0], TableGroupKind.Header, page),
            RepeatedFooter = Repeated(units[^1], TableGroupKind.Footer, page),
        };
        frame.Flow.Open(container, separatesMargins: true);
        for (var i = 0; i < units.Count; i++)
        {
            if (i > 0)
                Break(units, i, frame.Flow);
            frame.Flow.Content(units[i].Item);
        }
        frame.Flow.Close(container);
    }

    /// <summary>The rows that stay together, with what a page repeats of them as one.</summary>
    private static List<Unit> Units(TableGrid grid, IReadOnlyList<TableRowBox> rows, TablePainter painter, BlockFrame frame)
    {
        var page = frame.Areas?.Height(0, frame.PageName);
        var units = new List<Unit>();
        for (var start = 0; start < rows.Count;)
        {
            var end = start + 1;
            while (end < rows.Count && (grid.IsTiedToRowBefore(end) || IsOneRepeatedGroup(rows[end - 1], rows[end])))
                end++;
            var together = rows.Skip(start).Take(end - start).ToList();
            FlowItem item = together.Count == 1 && page is { } height && together[0].Height > height * MostWhole
                ? new TableRowSplit(together[0], painter, frame.Width, frame.X)
                : new FlowUnit(painter.Paint(together, frame.Width), frame.X, together[0].Row.Row.Element);
            units.Add(new Unit(item, together[0].Row, together[^1].Row));
            start = end;
        }
        return units;
    }

    private static bool IsOneRepeatedGroup(TableRowBox row, TableRowBox next) =>
        row.Row.Group == next.Row.Group && row.Row.Group.Kind != TableGroupKind.Body;

    private static FlowUnit? Repeated(Unit unit, TableGroupKind kind, Length page) =>
        unit.First.Group.Kind == kind && unit.Item is FlowUnit item && item.Height < page * MostRepeated
            ? item with { Fragment = item.Fragment.WithoutSources(), Element = null }
            : null;

    private static void Break(List<Unit> units, int index, FlowBuilder flow)
    {
        var (above, below) = (units[index - 1], units[index]);
        var isGroupBoundary = above.Last.Group != below.First.Group;
        BreakBetween[] wishes =
        [
            above.Last.Row.Style.BreakAfter,
            isGroupBoundary ? above.Last.Group.Style.BreakAfter : BreakBetween.Auto,
            isGroupBoundary ? below.First.Group.Style.BreakBefore : BreakBetween.Auto,
            below.First.Row.Style.BreakBefore,
        ];
        foreach (var forced in wishes.Where(wish => wish != BreakBetween.Auto && !IsAvoid(wish)).Take(1))
        {
            flow.BreakWish(forced);
            return;
        }
        var isAvoided = wishes.Any(IsAvoid)
            || (isGroupBoundary && (above.Last.Group.Kind == TableGroupKind.Header || below.First.Group.Kind == TableGroupKind.Footer))
            || (!isGroupBoundary && above.Last.Group.Style.BreakInside != BreakInside.Auto);
        flow.Break(isAvoided ? BreakPenalty.Avoid : IsStranded(units, index) ? BreakPenalty.StrandedLines : BreakPenalty.BetweenRows);
    }

    /// <summary>A break that would leave a single row before it or after it.</summary>
    private static bool IsStranded(List<Unit> units, int index)
    {
        var first = units[0].First.Group.Kind == TableGroupKind.Header ? 1 : 0;
        var last = units.Count - (units[^1].First.Group.Kind == TableGroupKind.Footer ? 2 : 1);
        return index == first + 1 || index == last;
    }

    private static bool IsAvoid(BreakBetween wish) => wish is BreakBetween.Avoid or BreakBetween.AvoidPage or BreakBetween.AvoidColumn;

    /// <summary>What no page parts, between its first row and its last.</summary>
    private sealed record Unit(FlowItem Item, GridRow First, GridRow Last);
}
