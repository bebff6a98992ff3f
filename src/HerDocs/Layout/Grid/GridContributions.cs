using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Grid;

/// <summary>Measures what items ask of their tracks (CSS Grid 1 §12.5 and §6.6, CSS Sizing 3 §5.2).</summary>
internal static class GridContributions
{
    /// <summary>Of columns: from what content asks for without any width given.</summary>
    public static List<GridContribution> OfColumns(
        IReadOnlyList<GridItem> items, IReadOnlyList<GridTrack> columns, IntrinsicWidths intrinsic)
    {
        var contributions = new List<GridContribution>(items.Count);
        foreach (var item in items)
        {
            var range = intrinsic.OfMarginBox(item.Box);
            var minimum = IsAutomatic(item.Style.Width) ? SmallestWidth(item, columns, range.Least, intrinsic) : range.Least;
            contributions.Add(new GridContribution(item.Columns.Start, item.Columns.Count, minimum, range.Least, range.Preferred));
        }
        return contributions;
    }

    /// <summary>Of rows: from the heights of items set at the widths of their columns.</summary>
    public static List<GridContribution> OfRows(IReadOnlyList<GridItem> items, IReadOnlyList<GridTrack> rows)
    {
        var contributions = new List<GridContribution>(items.Count);
        foreach (var item in items)
        {
            var height = item.OuterHeight + item.BaselineShim;
            var minimum = IsAutomatic(item.Style.Height) ? SmallestHeight(item, rows, height) : height;
            contributions.Add(new GridContribution(item.Rows.Start, item.Rows.Count, minimum, height, height));
        }
        return contributions;
    }

    private static bool IsAutomatic(Sizing size) => size.IsAuto || size is { Kind: SizingKind.Fixed, Value.HasPercentage: true };

    private static Length SmallestWidth(GridItem item, IReadOnlyList<GridTrack> columns, Length content, IntrinsicWidths intrinsic)
    {
        var style = item.Style;
        var edges = BoxEdges.Of(item.Box, Length.Zero);
        if (!style.MinWidth.IsAuto)
        {
            var width = style.MinWidth.Value.HasPercentage ? Length.Zero : intrinsic.Used(item.Box, style.MinWidth, Length.Zero, Length.Zero);
            return width + edges.Horizontal;
        }
        return HasContentMinimum(style, item.Columns, columns) ? AtMost(columns, item.Columns, content) : edges.Horizontal;
    }

    private static Length SmallestHeight(GridItem item, IReadOnlyList<GridTrack> rows, Length content)
    {
        var style = item.Style;
        var edges = item.Edges.Margin.Vertical + item.Edges.Inner.Vertical + item.BaselineShim;
        if (!style.MinHeight.IsAuto)
            return (BlockHeight.Of(style.MinHeight, style, item.Edges, null) ?? Length.Zero) + edges;
        return HasContentMinimum(style, item.Rows, rows) ? AtMost(rows, item.Rows, content) : edges;
    }

    /// <summary>§6.6: whether the automatic minimum size follows from the content.</summary>
    private static bool HasContentMinimum(ComputedStyle style, GridSpan span, IReadOnlyList<GridTrack> tracks)
    {
        if (DisplayKinds.Clips(style))
            return false;
        var (hasAuto, hasFlexible) = (false, false);
        for (var i = span.Start; i < span.End; i++)
        {
            hasAuto |= tracks[i].Least == TrackBreadthKind.Auto;
            hasFlexible |= tracks[i].IsFlexible;
        }
        return hasAuto && (span.Count == 1 || !hasFlexible);
    }

    /// <summary>§6.6: in tracks that all have a largest size, no more than that.</summary>
    private static Length AtMost(IReadOnlyList<GridTrack> tracks, GridSpan span, Length content)
    {
        var most = Length.Zero;
        for (var i = span.Start; i < span.End; i++)
            most += tracks[i].Most == TrackBreadthKind.Fixed ? tracks[i].FixedMost : Length.Unlimited;
        return Length.Min(content, most);
    }
}
