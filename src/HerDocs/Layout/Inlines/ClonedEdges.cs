using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Layout.Inlines;

/// <summary>The edges that inline boxes have again where lines part them (CSS Fragmentation 3 §6.1, clone).</summary>
internal sealed class ClonedEdges
{
    private readonly List<(int Start, int End, Length AtStart, Length AtEnd)> boxes = [];

    public ClonedEdges(IReadOnlyList<InlineSpan> spans)
    {
        var open = new Stack<OpenSpan>();
        foreach (var span in spans)
        {
            if (span is OpenSpan opening && opening.Element.Style.BoxDecorationBreak == BoxDecorationBreak.Clone)
                open.Push(opening);
            else if (span is CloseSpan closing && open.TryPeek(out var start) && start.Element == closing.Element)
                boxes.Add((open.Pop().Start, closing.Start, start.Edge, closing.Edge));
        }
    }

    /// <summary>Where a line ends before an index: what the line before it takes more, and the line after it.</summary>
    public (Length AtEnd, Length AtStart) At(int index)
    {
        var (end, start) = (Length.Zero, Length.Zero);
        foreach (var box in boxes)
        {
            if (box.Start < index && index < box.End)
                (end, start) = (end + box.AtEnd, start + box.AtStart);
        }
        return (end, start);
    }
}
