namespace HerDocs.Writers.Word.Stories;

/// <summary>Keeps tables within what Word takes: what stands in columns beyond goes into the last.</summary>
internal static class TableLimit
{
    private const int MostColumns = 63;

    public static void Settle(StoryTable table)
    {
        if (table.Columns.Count <= MostColumns)
            return;
        foreach (var row in table.Rows)
            Settle(row);
        for (var column = MostColumns; column < table.Columns.Count; column++)
            table.Columns[MostColumns - 1] += table.Columns[column];
        table.Columns.RemoveRange(MostColumns, table.Columns.Count - MostColumns);
    }

    private static void Settle(StoryRow row)
    {
        var end = 0;
        var kept = row.Cells.TakeWhile(cell => end < MostColumns && (end += cell.Span) > 0).ToList();
        var last = kept[^1];
        foreach (var beyond in row.Cells.Skip(kept.Count))
            last.Blocks.AddRange(beyond.Blocks);
        last.Span -= Math.Max(0, kept.Sum(cell => cell.Span) - MostColumns);
        row.Cells.RemoveRange(kept.Count, row.Cells.Count - kept.Count);
    }
}
