using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Grid;

namespace HerDocs.QuestPdf.Blocks;

/// <summary>Grids (CSS Grid 1), as tables without a meaning: our own layout says where items stand and how wide the columns are.</summary>
internal sealed class GridComposer(BlockComposer composer)
{
    public void Compose(IContainer container, GridBox box, Room room)
    {
        var plan = new GridPlan(box, room.Width, room.Height, Length.Zero);
        if (plan.Items.Count == 0)
            return;
        var columns = new GridLayout(composer.Context.Layout).SizeColumns(box, plan, room.Width);
        var rows = plan.MakeRows(room.Height);
        container.Table(table =>
        {
            table.ColumnsDefinition(definition =>
            {
                for (var i = 0; i < columns.Count; i++)
                {
                    var width = i + 1 < columns.Count ? columns[i + 1].Offset - columns[i].Offset : columns[i].Base;
                    definition.RelativeColumn(Math.Max(width.InPoints(), 0.01f));
                }
            });
            foreach (var item in plan.Items.OrderBy(item => item.Rows.Start).ThenBy(item => item.Columns.Start))
                ComposeItem(table, item, plan, columns, rows, room);
        });
    }

    private void ComposeItem(TableDescriptor table, GridItem item, GridPlan plan, List<GridTrack> columns, List<GridTrack> rows, Room room)
    {
        var cell = table.Cell()
            .Row((uint)item.Rows.Start + 1)
            .Column((uint)item.Columns.Start + 1)
            .RowSpan((uint)item.Rows.Count)
            .ColumnSpan((uint)item.Columns.Count);
        var width = columns[item.Columns.End - 1].End - columns[item.Columns.Start].Offset;
        var gap = item.Columns.End < columns.Count ? columns[item.Columns.End].Offset - columns[item.Columns.End - 1].End : Length.Zero;
        var edges = BoxEdges.Of(item.Box, width);
        var container = cell
            .PaddingRight(gap.InPoints())
            .PaddingBottom((item.Rows.End < plan.RowCount ? plan.RowGap : Length.Zero).InPoints());
        if (item.Rows.Count == 1 && rows[item.Rows.Start] is { Most: TrackBreadthKind.Fixed, FixedMost: var height })
            container = container.MinHeight(Length.Min(height, room.PageHeight).InPoints());
        container = container.PaddingTop(edges.Margin.Top.InPoints()).PaddingBottom(edges.Margin.Bottom.InPoints());
        composer.Compose(container, item.Box, room with { Width = width, Height = null });
    }
}
