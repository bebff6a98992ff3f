using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;

namespace HerDocs.Layout.Inlines.Bidi;

/// <summary>
/// Where the parts of a line stand when some of them run from right to left: they are reordered by their levels, and the edges of
/// an inline box go to its outermost pieces (CSS 2.2 §8.6).
/// </summary>
internal sealed class VisualLine
{
    private readonly LineParts line;
    private readonly Length[] widths;
    private readonly Length[] lefts;
    private readonly List<int> order;

    public VisualLine(LineParts line, LineStretch stretch, Length start)
    {
        this.line = line;
        widths = [.. line.Parts.Select(part => part is TextPart text ? text.Width + stretch.GrowthOf(text) : part.Width)];
        lefts = new Length[widths.Length];
        order = [.. Content()];
        PutEdges();
        var x = start;
        foreach (var index in order)
        {
            lefts[index] = x;
            x += widths[index];
        }
    }

    public Length LeftOf(int part) => lefts[part];

    public Length RightOf(int part) => lefts[part] + widths[part];

    public Length WidthOf(int part) => widths[part];

    /// <summary>The stretches of the line that an inline box covers, from left to right.</summary>
    /// <param name="first">Its first part on this line, its edge included.</param>
    /// <param name="last">Likewise.</param>
    public IEnumerable<(int Leftmost, int Rightmost)> Pieces(int first, int last)
    {
        var leftmost = -1;
        for (var i = 0; i <= order.Count; i++)
        {
            var isInside = i < order.Count && order[i] >= first && order[i] <= last && line.Parts[order[i]] is not TextPart { Hangs: true };
            if (isInside && leftmost < 0)
                leftmost = order[i];
            if (isInside || leftmost < 0)
                continue;
            yield return (leftmost, order[i - 1]);
            leftmost = -1;
        }
    }

    /// <summary>What is not an edge, in the order in which it stands (UAX #9 L2).</summary>
    private IEnumerable<int> Content()
    {
        var content = Enumerable.Range(0, line.Parts.Count).Where(i => line.Parts[i] is not (OpenPart or ClosePart)).ToArray();
        return BidiText.VisualOrder(content.Select(i => line.Parts[i].Level).ToArray()).Select(i => content[i]);
    }

    /// <summary>Puts edges beside what they hold, the innermost first.</summary>
    private void PutEdges()
    {
        var open = new Stack<(Element Element, int Index)>();
        foreach (var element in line.OpenAtStart)
            open.Push((element, -1));
        for (var i = 0; i < line.Parts.Count; i++)
        {
            if (line.Parts[i] is OpenPart opening)
                open.Push((opening.Element, i));
            else if (line.Parts[i] is ClosePart && open.TryPop(out var box))
                PutEdges(box.Element, box.Index, i);
        }
        while (open.TryPop(out var box))
            PutEdges(box.Element, box.Index, line.Parts.Count);
    }

    private void PutEdges(Element element, int opening, int closing)
    {
        var leftmost = order.FindIndex(i => i > opening && i < closing);
        var rightmost = order.FindLastIndex(i => i > opening && i < closing);
        if (leftmost < 0)
        {
            rightmost = PlaceOfEmpty(opening);
            leftmost = rightmost + 1;
        }
        var isRightToLeft = element.Style.Direction == Direction.RightToLeft;
        // The right one first, as it does not move the left one's place.
        var (left, right) = isRightToLeft ? (closing, opening) : (opening, closing);
        if (right >= 0 && right < line.Parts.Count)
            order.Insert(rightmost + 1, right);
        if (left >= 0 && left < line.Parts.Count)
            order.Insert(leftmost, left);
    }

    /// <summary>After which of those that stand already a box without content comes.</summary>
    private int PlaceOfEmpty(int opening)
    {
        var before = -1;
        for (var i = 0; i < order.Count; i++)
        {
            if (order[i] < opening && (before < 0 || order[i] > order[before]))
                before = i;
        }
        if (line.BaseLevel % 2 == 0)
            return before;
        return before < 0 ? order.Count - 1 : before - 1;
    }
}
