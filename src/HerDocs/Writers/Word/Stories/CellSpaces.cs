using HerDocs.Geometry;

namespace HerDocs.Writers.Word.Stories;

/// <summary>
/// Gives what a cell has above and below its content more than most cells of its table to its paragraphs: their styles say it, where
/// the cell would have to say it by itself.
/// </summary>
internal static class CellSpaces
{
    public static void Settle(StoryTable table)
    {
        var body = table.Rows.FindAll(row => row is { IsHeader: false, IsFooter: false }).SelectMany(row => row.Cells).ToList();
        if (body.Count == 0)
            return;
        var top = Most(body, cell => cell.Padding.Top);
        var bottom = Most(body, cell => cell.Padding.Bottom);
        foreach (var cell in body)
        {
            if (cell.Padding.Top > top && cell.Blocks is [StoryParagraph first, ..])
            {
                first.Before += cell.Padding.Top - top;
                cell.Padding = cell.Padding with { Top = top };
            }
            if (cell.Padding.Bottom > bottom && cell.Blocks is [.., StoryParagraph last])
            {
                last.After += cell.Padding.Bottom - bottom;
                cell.Padding = cell.Padding with { Bottom = bottom };
            }
        }
    }

    private static Length Most(List<StoryCell> cells, Func<StoryCell, Length> value) =>
        cells.GroupBy(value).OrderByDescending(group => group.Count()).First().Key;
}
