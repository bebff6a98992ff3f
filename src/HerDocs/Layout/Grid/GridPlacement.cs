using HerDocs.Css.Values;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Grid;

/// <summary>
/// Gives each item its place in the grid (CSS Grid 1 §8.5). With grid-auto-flow: row the major axis is that of the rows: items fill
/// one row after the other.
/// </summary>
internal sealed class GridPlacement
{
    private readonly GridAxis major;
    private readonly GridAxis minor;
    private readonly GridAutoFlow flow;
    private readonly HashSet<(int Major, int Minor)> occupied = [];
    private int minorStart;
    private int minorEnd;
    private int majorStart;
    private int majorEnd;

    private GridPlacement(GridAxis rows, GridAxis columns, GridAutoFlow flow)
    {
        (major, minor) = flow.IsColumn ? (columns, rows) : (rows, columns);
        this.flow = flow;
        (minorEnd, majorEnd) = (minor.Count, major.Count);
    }

    /// <summary>The items in their order, placed, and the tracks of the grid from the first implicit one to the last.</summary>
    public static (IReadOnlyList<GridItem> Items, GridSpan Rows, GridSpan Columns) Place(
        GridBox container, GridAxis rows, GridAxis columns)
    {
        var flow = container.Style.GridAutoFlow;
        var placement = new GridPlacement(rows, columns, flow);
        var items = container.Items
            .Where(box => !DisplayKinds.IsPositionedOut(box.Style))
            .OrderBy(box => box.Style.Order)
            .Select(box => new Placing(
                new GridItem(box),
                rows.Resolve(box.Style.GridRowStart, box.Style.GridRowEnd),
                columns.Resolve(box.Style.GridColumnStart, box.Style.GridColumnEnd),
                flow.IsColumn))
            .ToList();
        placement.Run(items);
        var majorSpan = new GridSpan(placement.majorStart, placement.majorEnd - placement.majorStart);
        var minorSpan = new GridSpan(placement.minorStart, placement.minorEnd - placement.minorStart);
        foreach (var item in items)
            item.Finish(majorSpan.Start, minorSpan.Start, flow.IsColumn);
        return ([.. items.Select(item => item.Item)], flow.IsColumn ? minorSpan : majorSpan, flow.IsColumn ? majorSpan : minorSpan);
    }

    private void Run(List<Placing> items)
    {
        foreach (var item in items)
        {
            if (item is { Major.Start: not null, Minor.Start: not null })
                Put(item, item.Major.Start.Value, item.Minor.Start.Value);
        }
        PlaceLocked(items);
        foreach (var item in items)
        {
            if (item.Minor.Start is { } start)
                (minorStart, minorEnd) = (Math.Min(minorStart, start), Math.Max(minorEnd, start + item.Minor.Span));
            else
                minorEnd = Math.Max(minorEnd, minorStart + item.Minor.Span);
        }
        PlaceOthers(items);
    }

    /// <summary>§8.5, step 2: items whose row is given, each as far to the start of it as there is room.</summary>
    private void PlaceLocked(List<Placing> items)
    {
        var ends = new Dictionary<int, int>();
        foreach (var item in items)
        {
            if (item.IsPlaced || item.Major.Start is not { } row)
                continue;
            var at = flow.IsDense ? minorStart : ends.GetValueOrDefault(row, minorStart);
            while (!IsFree(row, item.Major.Span, at, item.Minor.Span))
                at++;
            ends[row] = at + item.Minor.Span;
            Put(item, row, at);
        }
    }

    /// <summary>§8.5, step 4.</summary>
    private void PlaceOthers(List<Placing> items)
    {
        var (row, column) = (majorStart, minorStart);
        foreach (var item in items)
        {
            if (item.IsPlaced)
                continue;
            if (flow.IsDense)
                (row, column) = (majorStart, minorStart);
            if (item.Minor.Start is { } start)
            {
                if (start < column)
                    row++;
                column = start;
                while (!IsFree(row, item.Major.Span, column, item.Minor.Span))
                    row++;
            }
            else
            {
                while (column + item.Minor.Span > minorEnd || !IsFree(row, item.Major.Span, column, item.Minor.Span))
                {
                    column++;
                    if (column + item.Minor.Span > minorEnd)
                        (row, column) = (row + 1, minorStart);
                }
            }
            Put(item, row, column);
        }
    }

    private bool IsFree(int row, int rowSpan, int column, int columnSpan)
    {
        for (var i = row; i < row + rowSpan; i++)
        {
            for (var j = column; j < column + columnSpan; j++)
            {
                if (occupied.Contains((i, j)))
                    return false;
            }
        }
        return true;
    }

    private void Put(Placing item, int row, int column)
    {
        item.Put(row, column);
        for (var i = row; i < row + item.Major.Span; i++)
        {
            for (var j = column; j < column + item.Minor.Span; j++)
                occupied.Add((i, j));
        }
        (majorStart, majorEnd) = (Math.Min(majorStart, row), Math.Max(majorEnd, row + item.Major.Span));
        (minorStart, minorEnd) = (Math.Min(minorStart, column), Math.Max(minorEnd, column + item.Minor.Span));
    }

    /// <summary>An item with what its lines say of both axes.</summary>
    private sealed class Placing(GridItem item, (int? Start, int Span) rows, (int? Start, int Span) columns, bool isColumn)
    {
        private (int Major, int Minor)? place;

        public GridItem Item { get; } = item;

        public (int? Start, int Span) Major { get; } = isColumn ? columns : rows;

        public (int? Start, int Span) Minor { get; } = isColumn ? rows : columns;

        public bool IsPlaced => place is not null;

        public void Put(int major, int minor) => place = (major, minor);

        /// <summary>Counts tracks from the first one there is.</summary>
        public void Finish(int majorStart, int minorStart, bool isColumn)
        {
            var majorSpan = new GridSpan(place!.Value.Major - majorStart, Major.Span);
            var minorSpan = new GridSpan(place.Value.Minor - minorStart, Minor.Span);
            (Item.Rows, Item.Columns) = isColumn ? (minorSpan, majorSpan) : (majorSpan, minorSpan);
        }
    }
}
