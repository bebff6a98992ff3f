using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Stories;

/// <summary>
/// What a cell shows of its own borders and those of its row, row group and table (CSS 2.2 §17.6.2), left being where the row begins.
/// </summary>
internal static class CellBorders
{
    public static BoxBorders Of(Element table, TableGrid grid, TableSlot slot, int rowIndex)
    {
        var own = OfSides(table, grid, slot, rowIndex);
        return table.Style.Direction == Direction.RightToLeft ? own with { Left = own.Right, Right = own.Left } : own;
    }

    private static BoxBorders OfSides(Element table, TableGrid grid, TableSlot slot, int rowIndex)
    {
        var row = grid.Rows[rowIndex];
        var cell = BoxBorders.Of(slot.Cell!.Style, isCell: true);
        if (table.Style.BorderCollapse == BorderCollapse.Separate)
            return cell;
        var rowBorders = BoxBorders.Of(row.Element.Style, isCell: true);
        var groupBorders = row.Group is { } group ? BoxBorders.Of(group.Style, isCell: true) : default;
        var tableBorders = BoxBorders.Of(table.Style, isCell: true);
        var lastRow = slot.FirstRow + slot.RowSpan - 1;
        var isFirstOfGroup = rowIndex == 0 || grid.Rows[rowIndex - 1].Group != row.Group;
        var isLastOfGroup = lastRow == grid.Rows.Count - 1 || grid.Rows[lastRow + 1].Group != row.Group;
        var beginsRow = slot.Column == 0;
        var endsRow = slot.Column + slot.Span == grid.ColumnCount;
        var (isFirstColumn, isLastColumn) = table.Style.Direction == Direction.RightToLeft ? (endsRow, beginsRow) : (beginsRow, endsRow);
        return new BoxBorders(
            cell.Top ?? rowBorders.Top ?? (isFirstOfGroup ? groupBorders.Top : null) ?? (rowIndex == 0 ? tableBorders.Top : null),
            cell.Left ?? (isFirstColumn ? rowBorders.Left ?? groupBorders.Left ?? tableBorders.Left : null),
            cell.Bottom ?? rowBorders.Bottom ?? (isLastOfGroup ? groupBorders.Bottom : null)
                ?? (lastRow == grid.Rows.Count - 1 ? tableBorders.Bottom : null),
            cell.Right ?? (isLastColumn ? rowBorders.Right ?? groupBorders.Right ?? tableBorders.Right : null));
    }

    public static Color ShadingOf(Element table, TableRow row, Element cell)
    {
        foreach (var element in (ReadOnlySpan<Element?>)[cell, row.Element, row.Group, table])
        {
            if (element is { Style.BackgroundColor: { IsTransparent: false } color })
                return color.Over(Color.White);
        }
        return Color.Transparent;
    }
}
