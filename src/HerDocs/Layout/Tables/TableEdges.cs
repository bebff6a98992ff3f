using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Tables;

/// <summary>The borders and padding of tables and cells: in a table with collapsed borders they are not what their styles say.</summary>
internal static class TableEdges
{
    /// <summary>A table with collapsed borders has no padding and half of its outer borders (CSS 2.2 §17.6.2).</summary>
    public static BoxEdges OfTable(TableBox table, BoxEdges styled) =>
        table.Borders is { } borders ? styled with { Border = borders.OfTable, Padding = Edges.None } : styled;

    /// <summary>Cells have no margins (CSS 2.2 §17.5).</summary>
    public static BoxEdges OfCell(TableBox table, GridCell cell, Length tableWidth)
    {
        var styled = BoxEdges.Of(cell.Cell.Box.Style, tableWidth) with { Margin = Edges.None };
        return table.Borders is { } borders ? styled with { Border = borders.Of(cell) } : styled;
    }
}
