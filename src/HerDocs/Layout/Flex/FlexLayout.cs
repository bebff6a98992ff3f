using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Flex;

/// <summary>Flex containers (CSS Flexbox 1). Pages may end between lines of a row, and between the items of a column.</summary>
internal sealed class FlexLayout(BlockLayout blocks)
{
    /// <summary>§9.9, with the items at the widths that their own properties and content ask for.</summary>
    public static WidthRange IntrinsicWidth(FlexBox box, IntrinsicWidths intrinsic)
    {
        var style = box.Style;
        var isRow = style.FlexDirection is FlexDirection.Row or FlexDirection.RowReverse;
        var gap = FlexLines.Gap(style.ColumnGap, Length.Zero);
        var (sum, widest, count) = (WidthRange.Zero, WidthRange.Zero, 0);
        foreach (var item in box.Items)
        {
            if (DisplayKinds.IsPositionedOut(item.Style))
                continue;
            var width = intrinsic.OfMarginBox(item);
            sum += count++ == 0 ? width : width + gap;
            widest = widest.Or(width);
        }
        if (!isRow)
            return widest;
        return style.FlexWrap == FlexWrap.NoWrap ? sum : new WidthRange(widest.Least, sum.Preferred);
    }

    /// <summary>Puts a container's items into the flow of its content box.</summary>
    public void Place(FlexBox box, BlockFrame frame)
    {
        foreach (var positioned in box.Items.Where(item => DisplayKinds.IsPositionedOut(item.Style)))
            frame.Flow.Positioned(new PositionedBox(positioned, blocks), frame.X, frame.Top);
        var items = new FlexItems(blocks, box, frame.Width, frame.Height).Make();
        var least = BlockHeight.Of(box.Style.MinHeight, box.Style, BoxEdges.Of(box, frame.Width), null) ?? Length.Zero;
        var lines = new FlexLines(blocks, box, frame.Width, frame.Height).Make(items, least);
        if (box.Style.FlexDirection is FlexDirection.Row or FlexDirection.RowReverse)
            PlaceRows(lines, frame);
        else if (lines.Count == 1)
            PlaceColumn(lines[0], frame);
        else
            PlaceColumns(lines, frame);
    }

    private void PlaceRows(List<FlexLine> lines, BlockFrame frame)
    {
        var y = Length.Zero;
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                Separate(lines[i], frame);
            frame.Flow.BottomMargin(lines[i].Offset - y);
            y = lines[i].Offset + lines[i].Cross;
            var pieces = lines[i].Items.Select(item => Piece(item, item.At, frame)).ToList();
            frame.Flow.Content(new ParallelFlows(pieces, new Size(frame.Width, lines[i].Cross), BreakPenalty.Avoid, frame.X));
            foreach (var item in lines[i].Items)
                frame.Flow.BreakWish(BreakWishes.After(item.Box));
        }
    }

    /// <summary>Before the first line, the container says what is wished.</summary>
    private static void Separate(FlexLine line, BlockFrame frame)
    {
        if (frame.Areas is not null)
            frame.Flow.PageName = PageNames.UsedByLine(line.Items.Select(item => item.Box), frame.PageName);
        foreach (var item in line.Items)
            frame.Flow.BreakWish(BreakWishes.Before(item.Box));
        frame.Flow.Break(BreakPenalty.BetweenRows);
    }

    private static void Separate(FlexItem item, BlockFrame frame)
    {
        if (frame.Areas is not null)
            frame.Flow.PageName = PageNames.UsedBy(item.Box, frame.PageName);
        frame.Flow.BreakWish(BreakWishes.Before(item.Box));
        frame.Flow.Break(BreakPenalty.BetweenRows);
    }

    private void PlaceColumn(FlexLine line, BlockFrame frame)
    {
        var y = Length.Zero;
        var isFirst = true;
        foreach (var item in line.Items.OrderBy(item => item.At.Y))
        {
            if (!isFirst)
                Separate(item, frame);
            frame.Flow.BottomMargin(item.At.Y - y);
            y = item.At.Y + item.Fragment.Size.Height;
            var penalty = BreakWishes.AvoidsInside(item.Box) ? BreakPenalty.Avoid : BreakPenalty.WithinRow;
            var pieces = new[] { Piece(item, new Point(item.At.X, Length.Zero), frame) with { MarginBottom = Length.Zero } };
            frame.Flow.Content(new ParallelFlows(pieces, new Size(frame.Width, item.Fragment.Size.Height), penalty, frame.X));
            frame.Flow.BreakWish(BreakWishes.After(item.Box));
            isFirst = false;
        }
        var last = line.Items.Aggregate(
            Length.Zero, (most, item) => Length.Max(most, item.At.Y + item.Fragment.Size.Height + item.Edges.Margin.Bottom));
        frame.Flow.EndSpace(Length.Max(Length.Zero, last - y));
    }

    /// <summary>Columns side by side are one piece.</summary>
    private void PlaceColumns(List<FlexLine> lines, BlockFrame frame)
    {
        var pieces = lines
            .SelectMany(line => line.Items.Select(item => Piece(item, item.At.Offset(line.Offset, Length.Zero), frame)))
            .ToList();
        var height = frame.Height ?? pieces.Aggregate(Length.Zero, (most, piece) => Length.Max(most, piece.Bottom));
        if (pieces.Count > 0)
            frame.Flow.Content(new ParallelFlows(pieces, new Size(frame.Width, height), BreakPenalty.Avoid, frame.X));
    }

    private ParallelFlow Piece(FlexItem item, Point at, BlockFrame frame)
    {
        var contentWidth = item.Fragment.Size.Width - item.Edges.Inner.Horizontal;
        return new ParallelFlow(item.Box, at, new(() => FlowPart.Of(blocks.AloneFlow(item.Box, frame.Width, frame.Height, contentWidth))))
        {
            Known = item.Fragment,
            Reach = Length.Max(item.Natural, item.Fragment.Size.Height),
            MarginBottom = item.Edges.Margin.Bottom,
            Stretches = item.IsStretched,
        };
    }
}
