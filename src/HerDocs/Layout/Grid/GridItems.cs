using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Grid;

/// <summary>Sets the items of a grid in their areas (CSS Grid 1 §6 and §10): first at their widths, then at their heights and places.</summary>
/// <param name="width">Of the container's content box.</param>
internal sealed class GridItems(BlockLayout blocks, GridBox container, Length width)
{
    /// <summary>Sets each item as high as it likes, and finds what baselines in its row ask for.</summary>
    public void Set(IReadOnlyList<GridItem> items, List<GridTrack> columns)
    {
        foreach (var item in items)
        {
            item.AreaWidth = Size(columns, item.Columns);
            item.Edges = BoxEdges.Of(item.Box, item.AreaWidth);
            item.Width = item.Box is ReplacedBox ? null : WidthOf(item);
            item.Fragment = blocks.Alone(item.Box, item.AreaWidth, null, item.Width);
        }
        foreach (var row in items.Where(item => item.IsOnBaselineIn(container.Style)).GroupBy(item => item.Rows.Start))
        {
            var lowest = row.Aggregate(Length.Zero, (most, item) => Length.Max(most, item.Baseline));
            foreach (var item in row)
                item.BaselineShim = lowest - item.Baseline;
        }
    }

    /// <summary>Sets again what depends on the height of its area, and gives each item its place in it.</summary>
    public void Finish(IReadOnlyList<GridItem> items, List<GridTrack> columns, List<GridTrack> rows)
    {
        foreach (var item in items)
        {
            var height = Size(rows, item.Rows);
            SetHeight(item, height);
            var left = columns[item.Columns.Start].Offset;
            if (container.Style.Direction == Direction.RightToLeft)
                left = width - left - item.AreaWidth;
            item.At = new Point(left + Across(item), rows[item.Rows.Start].Offset + Down(item, height));
        }
    }

    private static Length Size(List<GridTrack> tracks, GridSpan span) => tracks[span.End - 1].End - tracks[span.Start].Offset;

    private Length WidthOf(GridItem item)
    {
        var style = item.Style;
        var available = item.AreaWidth - item.Edges.Horizontal;
        var stretches = style is { MarginLeft: not null, MarginRight: not null }
            && item.JustificationIn(container.Style) is ItemAlignment.Normal or ItemAlignment.Stretch;
        var used = !style.Width.IsAuto ? blocks.Intrinsic.Used(item.Box, style.Width, item.AreaWidth, available)
            : stretches ? Length.Max(Length.Zero, available)
            : blocks.Intrinsic.OfContent(item.Box).ShrinkToFit(available);
        used = BlockWidth.Clamp(style, used, item.AreaWidth, item.Edges, blocks.Intrinsic, item.Box);
        return item.Box is TableBox ? Length.Max(used, blocks.Intrinsic.OfContent(item.Box).Least) : used;
    }

    private void SetHeight(GridItem item, Length area)
    {
        var (style, edges) = (item.Style, item.Edges);
        var stretches = style is { Height.IsAuto: true, MarginTop: not null, MarginBottom: not null }
            && item.AlignmentIn(container.Style) is ItemAlignment.Normal or ItemAlignment.Stretch
            && item.Box is not ReplacedBox;
        item.IsStretched = stretches && style.MaxHeight.IsAuto;
        var target = stretches ? Limit(item, area - edges.Margin.Vertical, area) : (Length?)null;
        var natural = item.Fragment.Size.Height;
        item.Natural = natural;
        var isSet = target is { } wanted ? wanted.FitsIn(natural) && natural.FitsIn(wanted) : !HasPercentage(item);
        if (!isSet)
            item.Fragment = blocks.Alone(item.Box, item.AreaWidth, area, item.Width, target);
    }

    private static bool HasPercentage(GridItem item) =>
        item.Style.Height.Value.HasPercentage || item.Style.MinHeight.Value.HasPercentage || item.Style.MaxHeight.Value.HasPercentage;

    /// <summary>A border box height within min-height and max-height.</summary>
    private static Length Limit(GridItem item, Length border, Length area)
    {
        var (style, inner) = (item.Style, item.Edges.Inner.Vertical);
        if (BlockHeight.Of(style.MaxHeight, style, item.Edges, area) is { } most)
            border = Length.Min(border, most + inner);
        return Length.Max(border, (BlockHeight.Of(style.MinHeight, style, item.Edges, area) ?? Length.Zero) + inner);
    }

    /// <summary>From the left edge of an item's area to its border box (§10.1, §10.3).</summary>
    private Length Across(GridItem item)
    {
        var style = item.Style;
        var free = item.AreaWidth - item.Fragment.Size.Width - item.Edges.Margin.Horizontal;
        if (style.MarginLeft is null || style.MarginRight is null)
            return item.Edges.Margin.Left + Auto(style.MarginLeft, style.MarginRight, free);
        var isFlipped = container.Style.Direction == Direction.RightToLeft;
        return item.Edges.Margin.Left + item.JustificationIn(container.Style) switch
        {
            ItemAlignment.Center => free / 2,
            ItemAlignment.End => isFlipped ? Length.Zero : free,
            _ => isFlipped ? free : Length.Zero,
        };
    }

    /// <summary>From the top of an item's area to its border box.</summary>
    private Length Down(GridItem item, Length area)
    {
        var style = item.Style;
        var free = area - item.OuterHeight;
        if (style.MarginTop is null || style.MarginBottom is null)
            return item.Edges.Margin.Top + Auto(style.MarginTop, style.MarginBottom, free);
        return item.Edges.Margin.Top + item.AlignmentIn(container.Style) switch
        {
            ItemAlignment.Center => free / 2,
            ItemAlignment.End => free,
            _ => item.BaselineShim,
        };
    }

    /// <summary>Auto margins take what is free, and nothing where nothing is.</summary>
    private static Length Auto(LengthPercentage? before, LengthPercentage? after, Length free)
    {
        var room = Length.Max(Length.Zero, free);
        return before is not null ? Length.Zero : after is null ? room / 2 : room;
    }
}
