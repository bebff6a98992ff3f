using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Tables;

namespace HerDocs.QuestPdf.Blocks;

/// <summary>Tables (CSS 2.2 §17): our own layout says where cells stand and how wide columns are.</summary>
internal sealed class TableComposer(BlockComposer composer)
{
    public void Compose(IContainer container, TableBox table, BlockWidth place, Room room)
    {
        var outside = room with { Width = place.BorderWidth, Height = null };
        container.Column(column =>
        {
            AddCaptions(column, table, CaptionSide.Top, outside);
            if (table.Grid.Cells.Count > 0)
                ComposeGrid(column.Item(), table, place, outside);
            AddCaptions(column, table, CaptionSide.Bottom, outside);
        });
    }

    private void AddCaptions(ColumnDescriptor column, TableBox table, CaptionSide side, Room room) =>
        new BlockStack(composer, column, room).Add([.. table.Captions.Where(caption => caption.Style.CaptionSide == side)]);

    private void ComposeGrid(IContainer container, TableBox table, BlockWidth place, Room room)
    {
        var edges = place.Edges;
        if (table.Borders is null)
            container = container.Decorated(table.Style, edges, place.BorderWidth).Padded(edges);
        else
            container = container.Container().WithBackground(table.Style);
        container = table.Element is { Name: "table" } ? container.SemanticTable() : container.Tagged(table.Element);
        container.Table(made =>
        {
            var widths = composer.Context.Layout.Intrinsic.ColumnsOf(table).Distribute(place.Content);
            made.ColumnsDefinition(definition =>
            {
                foreach (var width in widths)
                    definition.RelativeColumn(Math.Max(width.InPoints(), 0.01f));
            });
            new TableParts(composer, table, place, widths, room).AddTo(made);
        });
    }
}
