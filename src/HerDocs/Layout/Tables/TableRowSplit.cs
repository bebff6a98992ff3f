using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Tables;

/// <summary>A row taller than a page: each of its cells is cut by itself (CSS Fragmentation 3 §4.1, parallel flows).</summary>
internal sealed record TableRowSplit(TableRowBox Row, TablePainter Painter, Length TableWidth, Length X) : FlowSplit(X)
{
    private Fragment? whole;

    public override double SplitPenalty => BreakPenalty.Avoid;

    public override Fragment Whole => whole ??= Painter.Paint([Row], TableWidth);

    public override Fit Split(Length available)
    {
        if (Whole.Size.Height.FitsIn(available))
            return new Fit.Whole(Whole);
        var parts = new List<TableCellBox>();
        var rests = new List<TableCellBox>();
        foreach (var cell in Row.Cells)
        {
            var slices = FlowBreaker.Break(cell.Flow, new EqualHeights(available - cell.Edges.Vertical));
            if (slices.Count > 0 && slices[0].Overflow > Length.Tolerance)
                return new Fit.Nothing("not one line of each cell fits", available + slices[0].Overflow);
            parts.Add(cell with { Content = new FlowAssembler(cell.Flow).Assemble(slices[0], null), ContentTop = cell.Edges.Top });
            var rest = FlowRest.After(cell.Flow, slices[0].End);
            rests.Add(cell with { Flow = rest, Content = FlowAssembler.Whole(rest), ContentTop = cell.Edges.Top });
        }
        return new Fit.Partial(Painter.Paint([WithCells(parts)], TableWidth), this with { Row = WithCells(rests), whole = null });
    }

    private TableRowBox WithCells(IReadOnlyList<TableCellBox> cells)
    {
        var height = cells.Aggregate(Length.Zero, (most, cell) => Length.Max(most, cell.NaturalHeight));
        return Row with { Height = height, Cells = [.. cells.Select(cell => cell with { Height = height })] };
    }
}
