using HerDocs.Writers.Word.Stories;

namespace HerDocs.Writers.Word.Styles;

/// <summary>Where a cell stands in its table.</summary>
/// <param name="Column">The first that it covers.</param>
/// <param name="BandIndex">Of its row, counted from the first below the header.</param>
internal readonly record struct TablePlace(StoryTable Table, StoryCell Cell, int Row, int Column, int BandIndex)
{
    public bool IsHeader => Table.Rows[Row].IsHeader;

    public bool IsFooter => Table.Rows[Row].IsFooter && IsInLastRow;

    public bool IsInBody => !IsHeader && !IsFooter;

    public bool IsInFirstRow => Row == 0;

    public bool IsInLastRow => Row == Table.Rows.Count - 1;

    public bool IsFirst => Column == 0;

    public bool IsLast => Column + Cell.Span == Table.Columns.Count;

    public static IEnumerable<TablePlace> Of(StoryTable table)
    {
        for (var row = 0; row < table.Rows.Count; row++)
        {
            foreach (var place in Of(table, row))
                yield return place;
        }
    }

    public static IEnumerable<TablePlace> Of(StoryTable table, int row)
    {
        var headers = table.Rows.TakeWhile(above => above.IsHeader).Count();
        var column = 0;
        foreach (var cell in table.Rows[row].Cells)
        {
            yield return new TablePlace(table, cell, row, column, row - headers);
            column += cell.Span;
        }
    }
}
