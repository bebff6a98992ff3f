using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Tables;

/// <summary>A cell laid out at its final width, or the part of one that stands on a page: its height waits for its row.</summary>
/// <param name="Row">The first row of the table that it covers here.</param>
/// <param name="Part">The whole box, or what a cut left of it: it closes last.</param>
internal sealed record TableCellFlow(GridCell Cell, int Row, int EndRow, FlowPart Part)
{
    /// <summary>What stands above a cut.</summary>
    private Fragment? Above { get; init; }

    public int RowSpan => EndRow - Row;

    /// <summary>How the content stands in a higher cell; a part of a cell begins at its top.</summary>
    public VerticalAlignKind Align => Part.IsContinued || Above is not null ? VerticalAlignKind.Top
        : ContainerOf(Part.Flow).Style.VerticalAlign.Kind is var kind and (VerticalAlignKind.Top or VerticalAlignKind.Middle or VerticalAlignKind.Bottom) ? kind
        : VerticalAlignKind.Baseline;

    /// <summary>Of the border box around the content, as low as it can be.</summary>
    public Length Height { get; } = Part.Height;

    /// <summary>That the rows it spans have together, by the height of its style.</summary>
    public Length LeastHeight { get; init; }

    /// <summary>From the top to the baseline of the first line, or to the bottom of the content where there is none (CSS 2.2 §17.5.4).</summary>
    public Length Baseline { get; } = Part.IsContinued ? Length.Zero : BaselineOf(Part.Flow);

    /// <summary>A page must end in it.</summary>
    public bool Forces => Above is null && Part.Forces;

    /// <summary>The cell in a row of known height.</summary>
    /// <param name="shift">How far the content stands below the top.</param>
    public Fragment Draw(Length height, Length shift) =>
        Above ?? (shift > Length.Zero ? FlowAssembler.Whole(Shifted(shift), height) : Part.Whole(height));

    /// <summary>Cuts the cell at a height below its top.</summary>
    /// <param name="next">The height that the rest will have.</param>
    /// <param name="row">The row that the rest begins in.</param>
    public TableCellCut Cut(Length height, Length next, int row)
    {
        var cut = Part.Cut(height, next, height);
        var (above, rest, forced) = cut ?? Part.Take(new FlowSlice(0, null, Part.Start, new FlowPosition(TopEnd(), Part.Start.Rest), height), next, height);
        var part = new TableCellFlow(Cell, Row, row, Part) { Above = above };
        return new TableCellCut(part, new TableCellFlow(Cell, row, EndRow, rest!), forced, HasProgress: cut is not null && HasContent);
    }

    private bool HasContent => Part.Items.Any(item => item is FlowUnit or FlowSplit or FlowFloat or FlowBreak);

    private Flow Shifted(Length shift) => new([Part.Flow.Items[0], new FlowSpace(shift, IsMargin: false), .. Part.Flow.Items.Skip(1)], Part.Flow.Width);

    /// <summary>Behind the border and padding at the top.</summary>
    private int TopEnd()
    {
        var index = Part.Start.Index;
        if (Part.IsContinued)
            return index;
        do
            index++;
        while (Part.Flow.Items[index] is FlowSpace);
        return index;
    }

    private static FlowContainer ContainerOf(Flow flow) => ((FlowOpen)flow.Items[0]).Container;

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
        var container = ContainerOf(flow);
        return top - container.Border.Bottom - container.Padding.Bottom;
    }
}

/// <summary>A cell in two.</summary>
/// <param name="HasProgress">Whether any content came into the first part.</param>
internal readonly record struct TableCellCut(TableCellFlow Part, TableCellFlow Rest, ForcedBreak? Forced, bool HasProgress);
