using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Grid;

/// <summary>Grid containers (CSS Grid 1): plans, sizes columns, sets items, sizes rows, places. Pages may end between rows.</summary>
internal sealed class GridLayout(BlockLayout blocks)
{
    /// <summary>§5.2: the sum of the columns, sized for the least and the preferred width.</summary>
    public static WidthRange IntrinsicWidth(GridBox box, IntrinsicWidths intrinsic)
    {
        var plan = new GridPlan(box, null, null, Length.Zero);
        return new WidthRange(Width(SizingConstraint.MinContent), Width(SizingConstraint.MaxContent));

        Length Width(SizingConstraint constraint)
        {
            var columns = plan.MakeColumns(null);
            var sizing = new TrackSizing(columns, plan.ColumnGap, constraint, null);
            sizing.Size(GridContributions.OfColumns(plan.Items, columns, intrinsic), Length.Zero, stretches: false);
            return sizing.Total;
        }
    }

    /// <summary>Puts a container's items into the flow of its content box.</summary>
    public void Place(GridBox box, BlockFrame frame)
    {
        foreach (var positioned in box.Items.Where(item => DisplayKinds.IsPositionedOut(item.Style)))
            frame.Flow.Positioned(new PositionedBox(positioned, blocks), frame.X, frame.Top);
        var style = box.Style;
        var least = BlockHeight.Of(style.MinHeight, style, BoxEdges.Of(box, frame.Width), null) ?? Length.Zero;
        var plan = new GridPlan(box, frame.Width, frame.Height, least);
        var columns = SizeColumns(box, plan, frame.Width);
        var items = new GridItems(blocks, box, frame.Width);
        items.Set(plan.Items, columns);
        var rows = SizeRows(box, plan, frame.Height, least);
        items.Finish(plan.Items, columns, rows);
        PlaceRows(plan.Items, rows, frame);
    }

    public List<GridTrack> SizeColumns(GridBox box, GridPlan plan, Length width)
    {
        var columns = plan.MakeColumns(width);
        var sizing = new TrackSizing(columns, plan.ColumnGap, SizingConstraint.None, width);
        var justify = box.Style.JustifyContent;
        sizing.Size(GridContributions.OfColumns(plan.Items, columns, blocks.Intrinsic), Length.Zero, Stretches(justify));
        GridPlan.Align(columns, plan.ColumnGap, justify, width - sizing.Total);
        return columns;
    }

    private static List<GridTrack> SizeRows(GridBox box, GridPlan plan, Length? height, Length least)
    {
        var rows = plan.MakeRows(height);
        var constraint = height is null ? SizingConstraint.MaxContent : SizingConstraint.None;
        var sizing = new TrackSizing(rows, plan.RowGap, constraint, height);
        var align = box.Style.AlignContent;
        sizing.Size(GridContributions.OfRows(plan.Items, rows), least, Stretches(align));
        if (height is null && plan.RowsReadHeight)
        {
            var whole = Length.Max(least, sizing.Total);
            plan.ResolveRowGap(whole);
            return SizeRows(box, plan, whole, least);
        }
        GridPlan.Align(rows, plan.RowGap, align, (height ?? Length.Max(least, sizing.Total)) - sizing.Total);
        return rows;
    }

    private static bool Stretches(ContentAlignment alignment) => alignment is ContentAlignment.Normal or ContentAlignment.Stretch;

    /// <summary>Rows that items tie together by spanning them make one piece each.</summary>
    private void PlaceRows(IReadOnlyList<GridItem> items, List<GridTrack> rows, BlockFrame frame)
    {
        var y = Length.Zero;
        for (var start = 0; start < rows.Count;)
        {
            var end = EndOfSet(items, start);
            var set = items.Where(item => item.Rows.Start >= start && item.Rows.End <= end).ToList();
            // Before the first row, the container says what is wished.
            if (start > 0)
                Separate([.. set.Where(item => item.Rows.Start == start).Select(item => item.Box)], frame);
            frame.Flow.BottomMargin(rows[start].Offset - y);
            y = rows[end - 1].End;
            frame.Flow.Content(Rows(set, rows, start, end, frame));
            foreach (var item in set.Where(item => item.Rows.End == end))
                frame.Flow.BreakWish(BreakWishes.After(item.Box));
            start = end;
        }
    }

    private static void Separate(List<Box> first, BlockFrame frame)
    {
        if (frame.Areas is not null)
            frame.Flow.PageName = PageNames.UsedByLine(first, frame.PageName);
        foreach (var box in first)
            frame.Flow.BreakWish(BreakWishes.Before(box));
        frame.Flow.Break(BreakPenalty.BetweenRows);
    }

    private static int EndOfSet(IReadOnlyList<GridItem> items, int start)
    {
        var end = start + 1;
        for (var grew = true; grew;)
        {
            grew = false;
            foreach (var item in items)
            {
                if (item.Rows.Start < end && item.Rows.End > end)
                    (end, grew) = (item.Rows.End, true);
            }
        }
        return end;
    }

    private GridRows Rows(List<GridItem> items, List<GridTrack> rows, int start, int end, BlockFrame frame)
    {
        var top = rows[start].Offset;
        var bands = rows.GetRange(start, end - start).ConvertAll(row => new GridBand(row.Offset - top, row.Base));
        var pieces = items.ConvertAll(item => new GridPiece(
            item.Rows with { Start = item.Rows.Start - start },
            new ParallelFlow(
                item.Box,
                item.At.Offset(Length.Zero, -top),
                new(() => FlowPart.Of(blocks.AloneFlow(item.Box, item.AreaWidth, null, item.Width))))
            {
                Known = item.Fragment,
                Reach = Length.Max(item.Natural, item.Fragment.Size.Height),
                MarginBottom = item.Edges.Margin.Bottom,
                Stretches = item.IsStretched,
            }));
        return new GridRows(pieces, bands, frame.Width, frame.X);
    }
}
