using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Tables;

/// <summary>
/// Draws collapsed borders. Where lines cross, the wider one goes through, and of equals the horizontal one; a line that ends at
/// another fills the corner.
/// </summary>
internal sealed class CollapsedLines(TableBorders borders, ColumnTracks tracks, FragmentBuilder target)
{
    /// <summary>The lines beside the cells of one row.</summary>
    public void AddVertical(int row, Length top, Length height)
    {
        for (var c = 0; c <= tracks.Count; c++)
        {
            var line = borders.Before(row, c);
            if (!line.IsVisible)
                continue;
            var above = Outreach(line, Crossing(row - 1, row, c));
            var below = Outreach(line, Crossing(row, row + 1, c));
            var size = new Size(line.Width, height + above + below);
            target.Add(
                tracks.Line(c) - (line.Width / 2),
                top - above,
                new BorderItem(size, Corners.Square, BorderLine.None, BorderLine.None, BorderLine.None, line));
        }
    }

    /// <summary>The lines between two rows; a row outside of the table stands for its edge.</summary>
    public void AddHorizontal(int above, int below, Length y)
    {
        var start = 0;
        while (start < tracks.Count)
        {
            var line = borders.Between(above, below, start);
            var end = start + 1;
            while (end < tracks.Count && borders.Between(above, below, end) == line && Upright(above, below, end) <= line.Width)
                end++;
            if (line.IsVisible)
                AddRun(line, y, start, Upright(above, below, start), end, Upright(above, below, end));
            start = end;
        }
    }

    private void AddRun(BorderLine line, Length y, int start, Length startUpright, int end, Length endUpright)
    {
        var from = tracks.Line(start);
        var to = tracks.Line(end);
        var (left, right) = from <= to ? (from, to) : (to, from);
        left += Retreat(line, from <= to ? startUpright : endUpright);
        right -= Retreat(line, from <= to ? endUpright : startUpright);
        // Columns without a width leave no room between the lines that cross it.
        if (right <= left)
            return;
        var size = new Size(right - left, line.Width);
        target.Add(left, y - (line.Width / 2), new BorderItem(size, Corners.Square, line, BorderLine.None, BorderLine.None, BorderLine.None));
    }

    /// <summary>How far a horizontal line ends before the middle of an upright one: beyond it where it is as wide.</summary>
    private static Length Retreat(BorderLine line, Length upright) => upright > line.Width ? upright / 2 : -(upright / 2);

    /// <summary>How far an upright line goes beyond the middle of the horizontal one that crosses it.</summary>
    private static Length Outreach(BorderLine line, Length crossing) => line.Width > crossing ? crossing / 2 : Length.Zero;

    private Length Upright(int above, int below, int line) =>
        Length.Max(borders.Before(above, line).Width, borders.Before(below, line).Width);

    private Length Crossing(int above, int below, int line) =>
        Length.Max(borders.Between(above, below, line - 1).Width, borders.Between(above, below, line).Width);
}
