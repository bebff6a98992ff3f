using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Inlines;

namespace HerDocs.Layout.Floats;

/// <summary>
/// Sets a paragraph beside floats: those that stand there already, and those written in its text, each of which goes to the line
/// that its place in the text came to stand on. Widths of lines and places of floats follow from one another, so they are set in turn.
/// </summary>
/// <param name="x">Of the containing block, in the flow.</param>
/// <param name="widths">Of the lines without floats.</param>
/// <param name="top">Of the first line, in the flow.</param>
internal sealed class LinesBesideFloats(
    Paragraph paragraph, FloatArea area, IReadOnlyList<FloatBox> boxes, Length x, LineWidths widths, Length top)
{
    /// <summary>How often lines are set anew because they are not as high as was thought.</summary>
    private const int MostRepairs = 3;

    /// <summary>A paragraph of more lines than this beside one float is set at full width from there on.</summary>
    private const int MostLines = 500;

    private readonly int known = area.Count;
    private readonly int[] lineOf = new int[boxes.Count];
    private IReadOnlyList<Line> lines = [];
    private List<LineInset> insets = [];

    public IReadOnlyList<Line> Lines => lines;

    /// <summary>The margin boxes of the floats in the text, and the lines they stand with.</summary>
    public List<(int Line, Rect MarginBox)> Placed { get; } = [];

    /// <summary>How far a line is pushed down before it has room.</summary>
    public Length GapBefore(int line) => line < insets.Count ? insets[line].Gap : Length.Zero;

    public void Set()
    {
        SetLines(0);
        for (var i = 0; i < boxes.Count; i++)
        {
            lineOf[i] = LineFor(paragraph.Floats[i].Index, boxes[i].MarginBox.Width);
            SetLines(i + 1);
        }
        for (var repair = 0; repair < MostRepairs && !insets.SequenceEqual(Insets()); repair++)
            SetLines(boxes.Count);
    }

    private void SetLines(int count)
    {
        var tops = Tops();
        area.TakeBack(known);
        Placed.Clear();
        for (var i = 0; i < count; i++)
            Placed.Add((Math.Min(lineOf[i], Math.Max(0, lines.Count - 1)), area.Place(boxes[i], tops[Math.Min(lineOf[i], tops.Count - 1)], x, widths.Of(lineOf[i]))));
        insets = Insets();
        lines = paragraph.Lines(widths.Last, insets);
    }

    /// <summary>Of the lines, and of what comes after the last.</summary>
    private List<Length> Tops()
    {
        var tops = new List<Length>(lines.Count + 1);
        var y = top;
        for (var i = 0; i < lines.Count; i++)
        {
            y += GapBefore(i);
            tops.Add(y);
            y += lines[i].Fragment.Size.Height;
        }
        tops.Add(y);
        return tops;
    }

    private List<LineInset> Insets()
    {
        var found = new List<LineInset>();
        var y = top;
        while ((area.ReachBelow(y) || found.Count < widths.FirstEqualLine) && found.Count < MostLines)
        {
            var width = widths.Of(found.Count);
            var height = found.Count < lines.Count ? lines[found.Count].Fragment.Size.Height : paragraph.LineHeight;
            var inset = area.InsetAt(y, height, x, width);
            var start = y;
            while (!inset.Sum.IsZero && !paragraph.Widths.Least.FitsIn(width - inset.Sum) && area.NextBottom(y) is { } next)
            {
                y = next;
                inset = area.InsetAt(y, height, x, width);
            }
            found.Add(inset with { Right = inset.Right + widths.Last - width, Gap = y - start });
            y += Length.Max(height, Length.FromPoints(1));
        }
        return found;
    }

    /// <summary>The line that a place in the text is on, or the next where a float has no room beside what stands before it (CSS 2.2 §9.5).</summary>
    private int LineFor(int index, Length floatWidth)
    {
        var line = Math.Max(0, lines.Count - 1);
        for (var i = 0; i < lines.Count; i++)
        {
            if (index >= lines[i].End)
                continue;
            line = i;
            break;
        }
        var before = paragraph.WidthOf(line > 0 ? lines[line - 1].End : 0, index);
        var room = widths.Last - (line < insets.Count ? insets[line].Sum : Length.Zero);
        return before > Length.Zero && !(before + floatWidth).FitsIn(room) ? line + 1 : line;
    }
}
