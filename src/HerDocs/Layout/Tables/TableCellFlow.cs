using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Tables;

/// <summary>A cell laid out at its final width, or the part of one that stands on a page: its height waits for its row.</summary>
/// <param name="Row">The first row of the table that it covers here.</param>
/// <param name="Flow">The whole box: it opens first and closes last.</param>
internal sealed record TableCellFlow(GridCell Cell, int Row, int EndRow, Flow Flow)
{
    private readonly FlowSlice? slice;

    public int RowSpan => EndRow - Row;

    public FlowContainer Container => ((FlowOpen)Flow.Items[0]).Container;

    /// <summary>How the content stands in a higher cell; a part of a cell begins at its top.</summary>
    public VerticalAlignKind Align => Container.IsContinued || slice is not null ? VerticalAlignKind.Top
        : Container.Style.VerticalAlign.Kind is var kind and (VerticalAlignKind.Top or VerticalAlignKind.Middle or VerticalAlignKind.Bottom) ? kind
        : VerticalAlignKind.Baseline;

    /// <summary>Of the border box around the content, as low as it can be.</summary>
    public Length Height { get; } = HeightOf(Flow);

    /// <summary>That the rows it spans have together, by the height of its style.</summary>
    public Length LeastHeight { get; init; }

    /// <summary>From the top to the baseline of the first line, or to the bottom of the content where there is none (CSS 2.2 §17.5.4).</summary>
    public Length Baseline { get; } = BaselineOf(Flow);

    /// <summary>The cell in a row of known height.</summary>
    /// <param name="shift">How far the content stands below the top.</param>
    public Fragment Draw(Length height, Length shift)
    {
        var container = Container with { FixedHeight = height, CutHeight = height };
        var items = new List<FlowItem>(Flow.Items.Count + 1) { new FlowOpen(container) };
        if (shift > Length.Zero)
            items.Add(new FlowSpace(shift, IsMargin: false));
        for (var i = 1; i < Flow.Items.Count; i++)
            items.Add(Flow.Items[i]);
        var drawn = Flow with { Items = items };
        return slice is null ? FlowAssembler.Whole(drawn) : new FlowAssembler(drawn).Assemble(slice);
    }

    /// <summary>Cuts the cell at a height below its top.</summary>
    /// <param name="row">The row that the rest begins in.</param>
    public TableCellCut Cut(Length height, int row)
    {
        var first = FlowBreaker.Break(Flow, new EqualHeights(height, areColumns: false))[0];
        var last = Flow.Items.Count - 1;
        var hasContent = Flow.Items.Any(item => item is FlowUnit or FlowSplit);
        var fits = first.Overflow <= Length.Tolerance;
        if (!fits)
            first = first with { End = new FlowPosition(TopEnd()), EndPart = null };
        else if (first.End.Index > last)
            first = first with { End = new FlowPosition(last) };
        var part = new TableCellFlow(Cell, Row, row, Flow, first);
        return new TableCellCut(part, new TableCellFlow(Cell, row, EndRow, FlowRest.After(Flow, first.End)), fits && hasContent);
    }

    private TableCellFlow(GridCell cell, int row, int rowEnd, Flow flow, FlowSlice slice)
        : this(cell, row, rowEnd, flow) => this.slice = slice;

    /// <summary>Behind the border and padding at the top.</summary>
    private int TopEnd()
    {
        var index = 1;
        while (Flow.Items[index] is FlowSpace)
            index++;
        return index;
    }

    private static Length HeightOf(Flow flow)
    {
        var height = Length.Zero;
        foreach (var item in flow.Items)
            height += item.Height;
        return height;
    }

    private static Length BaselineOf(Flow flow)
    {
        var top = Length.Zero;
        foreach (var item in flow.Items)
        {
            var fragment = item is FlowUnit unit ? unit.Fragment : (item as FlowSplit)?.Whole;
            if (fragment?.FirstBaseline is { } baseline)
                return top + baseline;
            top += item.Height;
        }
        var container = ((FlowOpen)flow.Items[0]).Container;
        return top - container.Border.Bottom - container.Padding.Bottom;
    }
}

/// <summary>A cell in two.</summary>
/// <param name="HasProgress">Whether any content came into the first part.</param>
internal readonly record struct TableCellCut(TableCellFlow Part, TableCellFlow Rest, bool HasProgress);
