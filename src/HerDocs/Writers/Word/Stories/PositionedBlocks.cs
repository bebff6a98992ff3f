using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;

namespace HerDocs.Writers.Word.Stories;

/// <summary>
/// What an absolutely positioned box holds (CSS Positioned Layout 3 §4). Word has it in the flow: the space before its first paragraph
/// brings it to its height, as far as the heights of what is above can be told.
/// </summary>
/// <param name="Frame">The place of the box that it is positioned in.</param>
internal sealed record PositionedBlocks(Element Element, IReadOnlyList<StoryBlock> Blocks, BlockFrame Frame)
{
    public static void Place(IReadOnlyList<PositionedBlocks> boxes, ComputedStyle container, StoryContext context)
    {
        if (container.Height is not { Kind: SizingKind.Fixed, Value.HasPercentage: false } sizing)
            return;
        var height = sizing.Value.Fixed;
        var reached = Length.Zero;
        foreach (var box in boxes.Where(box => box.Blocks is [StoryParagraph, ..]))
        {
            var (own, excess) = box.Height(context);
            var style = box.Element.Style;
            var top = style.Top is { } fromTop ? fromTop.Resolve(height)
                : style.Bottom is { } fromBottom ? height - fromBottom.Resolve(height) - own + excess
                : reached;
            var first = (StoryParagraph)box.Blocks[0];
            first.Before = Length.Max(first.Before, top - reached);
            reached = Length.Max(top, reached) + own;
        }
    }

    private (Length Height, Length Excess) Height(StoryContext context)
    {
        var height = Length.Zero;
        var excess = Length.Zero;
        var frame = Frame.Inside(Element);
        for (var i = 0; i < Blocks.Count; i++)
        {
            if (Blocks[i] is not StoryParagraph paragraph)
                continue;
            var before = i == 0 ? Length.Zero : paragraph.Before;
            (var line, excess) = context.Paragraphs.WordLineHeight(paragraph);
            height += before + paragraph.After + (line * LinesOf(paragraph, frame.Width, context));
        }
        var borders = Formats.BoxBorders.Of(Element.Style);
        return (height + SpaceOf(borders.Top) + SpaceOf(borders.Bottom), excess);
    }

    private static Length SpaceOf(Formats.BorderEdge? edge) => Length.FromPoints(edge is { } drawn ? drawn.Space + (drawn.Width / 8.0) : 0);

    private static double LinesOf(StoryParagraph paragraph, Length width, StoryContext context)
    {
        var lines = 0.0;
        var line = Length.Zero;
        foreach (var inline in paragraph.Content)
        {
            if (inline is BreakInline)
            {
                lines += Math.Max(1, Math.Ceiling(line / width));
                line = Length.Zero;
            }
            else if (inline is TextInline text)
            {
                line += TextWidth.Of(text.Text, paragraph.Source.Style, context.Runs);
            }
        }
        return lines + Math.Max(1, Math.Ceiling(line / width));
    }
}
