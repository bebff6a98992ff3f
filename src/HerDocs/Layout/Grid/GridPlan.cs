using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Grid;

/// <summary>The lines of a grid and where its items stand between them, before any track has a size (CSS Grid 1 §7, §8).</summary>
internal sealed class GridPlan
{
    private readonly ComputedStyle style;
    private readonly GridAxis rowAxis;
    private readonly GridAxis columnAxis;
    private readonly GridSpan rows;
    private readonly GridSpan columns;

    /// <param name="width">Of the container's content box; null where it is asked for.</param>
    /// <param name="height">The same down, where it does not follow from the rows.</param>
    /// <param name="least">The least height.</param>
    public GridPlan(GridBox container, Length? width, Length? height, Length least)
    {
        style = container.Style;
        ColumnGap = GapOf(style.ColumnGap, width);
        RowGap = GapOf(style.RowGap, height);
        var areas = style.GridTemplateAreas;
        rowAxis = new GridAxis(
            style.GridTemplateRows, style.GridAutoRows, AreaSpans(areas, areRows: true), areas?.Rows.Count ?? 0, RowGap, height, least);
        columnAxis = new GridAxis(
            style.GridTemplateColumns, style.GridAutoColumns, AreaSpans(areas, areRows: false), areas?.ColumnCount ?? 0, ColumnGap, width, Length.Zero);
        (Items, rows, columns) = GridPlacement.Place(container, rowAxis, columnAxis);
    }

    public IReadOnlyList<GridItem> Items { get; }

    public int RowCount => rows.Count;

    public int ColumnCount => columns.Count;

    public Length RowGap { get; private set; }

    public Length ColumnGap { get; }

    public List<GridTrack> MakeRows(Length? whole) => Make(rowAxis, rows, whole, item => item.Rows);

    public List<GridTrack> MakeColumns(Length? whole) => Make(columnAxis, columns, whole, item => item.Columns);

    /// <summary>Whether a height that follows from the rows changes them again: they or their gaps are percentages of it (§12.1).</summary>
    public bool RowsReadHeight =>
        style.RowGap is { HasPercentage: true }
        || Enumerable.Range(rows.Start, rows.Count).Select(rowAxis.SizeOf).Any(size => size.Least.Value.HasPercentage || size.Most.Value.HasPercentage);

    public void ResolveRowGap(Length height) => RowGap = GapOf(style.RowGap, height);

    /// <summary>Puts tracks one after the other, with the room that is left where the alignment says (§10.5).</summary>
    public static void Align(IReadOnlyList<GridTrack> tracks, Length gap, ContentAlignment alignment, Length free)
    {
        var count = tracks.Count(track => !track.IsCollapsed);
        var (at, between) = ContentDistribution.Share(alignment, free, Math.Max(1, count));
        foreach (var track in tracks)
        {
            track.Offset = at;
            if (!track.IsCollapsed)
                at += track.Base + gap + between;
        }
    }

    private List<GridTrack> Make(GridAxis axis, GridSpan span, Length? whole, Func<GridItem, GridSpan> spanOf)
    {
        var tracks = new List<GridTrack>(span.Count);
        for (var i = 0; i < span.Count; i++)
        {
            var isEmpty = axis.IsFitted(span.Start + i) && !Items.Any(item => spanOf(item).Start <= i && i < spanOf(item).End);
            tracks.Add(isEmpty
                ? new GridTrack(TrackSize.Of(new TrackBreadth(TrackBreadthKind.Fixed)), whole) { IsCollapsed = true }
                : new GridTrack(axis.SizeOf(span.Start + i), whole));
        }
        return tracks;
    }

    private static Length GapOf(LengthPercentage? gap, Length? whole) => gap?.Resolve(whole ?? Length.Zero) ?? Length.Zero;

    private static List<(string Name, int Start, int End)> AreaSpans(GridAreas? areas, bool areRows)
    {
        var spans = new Dictionary<string, (int Start, int End)>(StringComparer.Ordinal);
        for (var row = 0; row < areas?.Rows.Count; row++)
        {
            for (var column = 0; column < areas.ColumnCount; column++)
            {
                if (areas.Rows[row][column] is not { } name)
                    continue;
                var at = areRows ? row : column;
                var (start, end) = spans.GetValueOrDefault(name, (at, at + 1));
                spans[name] = (Math.Min(start, at), Math.Max(end, at + 1));
            }
        }
        return [.. spans.Select(span => (span.Key, span.Value.Start, span.Value.End))];
    }
}
