using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Tables;

/// <summary>
/// A row of a table, or several that cells tie together by spanning them. They are drawn only once they are placed, as the lines at
/// their top and bottom depend on what is placed around them.
/// </summary>
/// <param name="Cells">In the order of the rows they begin in.</param>
/// <param name="IsContinued">The first row began on an earlier page.</param>
/// <param name="IsCut">The last row goes on on the next page.</param>
internal sealed record TableRows(
    TableFrame Table, RowMetrics Metrics, IReadOnlyList<TableCellFlow> Cells, Length X, bool IsContinued = false, bool IsCut = false)
    : FlowSplit(X)
{
    private Fragment? whole;

    public override Length Height => Metrics.Height;

    public override double SplitPenalty =>
        Metrics.Count == 1 && Table.Grid.Rows[Metrics.First].Row is var row && !BreakWishes.AvoidsInside(row.Style.BreakInside, row.Element)
            ? BreakPenalty.WithinRow : BreakPenalty.Avoid;

    public override bool Forces => Cells.Any(cell => cell.Forces);

    public override Fragment Whole => whole ??= Draw(Metrics.First - 1);

    public override Fragment AfterCut =>
        Table is { Borders: not null, RepeatsHeader: true } && !IsContinued ? Draw(Table.Grid.HeaderCount - 1) : Whole;

    public override Fragment? CutEdge
    {
        get
        {
            if (Table.Borders is not { } borders || End == Table.Grid.Rows.Count || Table.RepeatsFooter)
                return null;
            var target = new FragmentBuilder();
            new CollapsedLines(borders, Table.Tracks, target).AddHorizontal(End - 1, End, Length.Zero);
            return target.Finish(Size.Zero);
        }
    }

    private int End => Metrics.First + Metrics.Count;

    /// <summary>Cuts between rows where it can, else within the first row, at the same height in all its cells.</summary>
    public override Fit Split(Length available, Length next)
    {
        if (FitsIn(available) && !Forces)
            return new Fit.Whole(Whole);
        var row = RowToCut(available);
        var isWithin = row == Metrics.First;
        var cut = isWithin ? available : Metrics.TopOf(row) - Metrics.Spacing;
        var (before, after) = (new List<TableCellFlow>(), new List<TableCellFlow>());
        var hasProgress = !isWithin;
        ForcedBreak? forced = null;
        foreach (var cell in Cells)
        {
            if (cell.Row > row || (cell.Row == row && !isWithin))
            {
                after.Add(cell);
            }
            else if (cell.EndRow <= row)
            {
                before.Add(cell);
            }
            else
            {
                var pieces = cell.Cut(cut - Metrics.TopOf(cell.Row), next, row);
                before.Add(isWithin ? pieces.Part with { EndRow = row + 1 } : pieces.Part);
                after.Add(pieces.Rest);
                hasProgress |= pieces.HasProgress;
                forced ??= pieces.Forced;
            }
        }
        if (!hasProgress)
            return new Fit.Nothing("not one line of the row fits");
        var part = isWithin
            ? Metrics with { Heights = [cut], Baselines = [Metrics.Baselines[0]] }
            : Metrics.Part(Metrics.First, row);
        var rows = new TableRows(Table, part, before, X, IsContinued, IsCut: isWithin);
        return new Fit.Partial(rows.Whole, Rest(row, after, isWithin), forced);
    }

    /// <summary>The first row that does not fit, or in which a page must end.</summary>
    private int RowToCut(Length available)
    {
        var row = End - 1;
        while (row > Metrics.First && !(Metrics.TopOf(row) - Metrics.Spacing).FitsIn(available))
            row--;
        return Cells.Where(cell => cell.Forces).Aggregate(row, (first, cell) => Math.Min(first, cell.Row));
    }

    private TableRows Rest(int row, IReadOnlyList<TableCellFlow> cells, bool isWithin)
    {
        var least = new Length[End - row];
        for (var i = isWithin ? 1 : 0; i < least.Length; i++)
            least[i] = Metrics.Heights[row + i - Metrics.First];
        return new TableRows(Table, RowMetrics.Of(row, least, cells, Metrics.Spacing), cells, X, isWithin, IsCut);
    }

    /// <param name="above">The row that stands above, for the line between them.</param>
    private Fragment Draw(int above)
    {
        var target = new FragmentBuilder();
        AddMarks(target);
        var places = new List<(TableCellFlow Cell, Rect Place)>(Cells.Count);
        foreach (var cell in Cells)
        {
            var height = Metrics.HeightOf(cell.Row, cell.EndRow);
            places.Add((cell, new Rect(Table.Tracks.LeftOf(cell.Cell), Metrics.TopOf(cell.Row), Table.Tracks.WidthOf(cell.Cell), height)));
        }
        target.Layer = PaintLayer.Blocks;
        new TableBackgrounds(Table, target).Paint(places);
        target.Layer = PaintLayer.Content;
        foreach (var (cell, place) in places)
            target.Add(place.X, place.Y, cell.Draw(place.Height, Metrics.ShiftOf(cell)));
        if (Table.Borders is { } borders)
            AddLines(new CollapsedLines(borders, Table.Tracks, target), above);
        return target.Finish(new Size(Table.Tracks.Width, Height));
    }

    private void AddLines(CollapsedLines lines, int above)
    {
        for (var row = Metrics.First; row < End; row++)
        {
            var top = Metrics.TopOf(row);
            lines.AddVertical(row, top, Metrics.Heights[row - Metrics.First]);
            if (row > Metrics.First || !IsContinued)
                lines.AddHorizontal(row == Metrics.First ? above : row - 1, row, top);
        }
        if (End == Table.Grid.Rows.Count && !IsCut)
            lines.AddHorizontal(End - 1, End, Height);
    }

    private void AddMarks(FragmentBuilder target)
    {
        for (var row = IsContinued ? Metrics.First + 1 : Metrics.First; row < End; row++)
        {
            var place = Table.Grid.Rows[row];
            if (row == 0 || !ReferenceEquals(Table.Grid.Rows[row - 1].Group, place.Group))
                AddMark(target, place.Group.Element, Metrics.TopOf(row));
            AddMark(target, place.Row.Element, Metrics.TopOf(row));
        }
    }

    private static void AddMark(FragmentBuilder target, Element? element, Length y)
    {
        if (element is not null && BlockLayout.IsReferredTo(element))
            target.Add(Length.Zero, y, new MarkItem(element));
    }
}
