using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Columns;

/// <summary>Multi-column containers (CSS Multi-column Layout 1): their content as one flow that is cut into columns.</summary>
internal sealed class ColumnLayout(BlockLayout blocks)
{
    /// <summary>The used columns of a box (CSS Multi-column 1 §3.4), or null when it is no multi-column container.</summary>
    public static ColumnGrid? Columns(ComputedStyle style, Length available)
    {
        if (style.ColumnCount is null && style.ColumnWidth is null)
            return null;
        var gap = style.ColumnGap?.Resolve(available) ?? style.FontSize;
        var most = style.ColumnWidth is { } width ? Math.Max(1, (int)Math.Floor((available + gap) / (width + gap))) : int.MaxValue;
        var count = Math.Max(1, Math.Min(style.ColumnCount ?? int.MaxValue, most));
        return new ColumnGrid(count, Length.Max(Length.Zero, (available - (gap * (count - 1))) / count), gap, style.Direction == Direction.RightToLeft);
    }

    public void Place(BlockBox block, ColumnGrid grid, BlockFrame frame)
    {
        var style = block.Style;
        var rule = BoxPainter.Line(style.ColumnRuleWidth, style.ColumnRuleStyle, style.ColumnRuleColor, style);
        var flow = blocks.ContentFlow(block.Content, grid.Width, frame.Direction, isInColumns: true);
        var start = 0;
        for (var i = 0; i < flow.Items.Length; i++)
        {
            if (flow.Items[i] is not FlowSpanner spanner)
                continue;
            AddColumns(start, i);
            blocks.Block(spanner.Box, frame);
            start = i + 1;
        }
        AddColumns(start, flow.Items.Length);

        void AddColumns(int from, int to)
        {
            var part = FlowPart.Between(flow, from, to);
            if (part.IsBlank)
                return;
            frame.Flow.Content(new FlowColumns(part, grid, rule, frame.Width, frame.X)
            {
                FilledHeight = style.ColumnFill == ColumnFill.Auto ? frame.Height : null,
            });
        }
    }
}
