using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Floats;
using HerDocs.Layout.Flows;
using HerDocs.Layout.Inlines;

namespace HerDocs.Layout.Blocks;

/// <summary>Puts the lines of inline content into a flow, with what they cost to part; beside floats, and over pages of other widths.</summary>
internal sealed class LineLayout(BlockLayout blocks, FloatLayout floats, MarkerLayout markers)
{
    public void Place(InlineContent inline, BlockFrame frame)
    {
        var paragraph = blocks.Paragraph(inline);
        paragraph.ContainingHeight = frame.Height;
        var widths = new LineWidths(frame.Width, frame.Continuations(inline));
        if (frame.Flow.HasFloats || paragraph.Floats.Count > 0)
            PlaceBesideFloats(paragraph, widths, inline.Style, frame);
        else
            Place(paragraph, widths.Lines(paragraph), inline.Style, frame);
        if (paragraph.IsEmpty)
            PlaceOthers(inline, frame);
    }

    private void Place(Paragraph paragraph, IReadOnlyList<Line> lines, ComputedStyle style, BlockFrame frame)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                frame.Flow.Break(Penalty(i, lines, style));
            Place(lines[i], i, paragraph, frame);
        }
    }

    private void PlaceBesideFloats(Paragraph paragraph, LineWidths widths, ComputedStyle style, BlockFrame frame)
    {
        var boxes = paragraph.Floats.Select(floating => floats.Set(floating.Box, frame)).ToList();
        if (paragraph.IsEmpty)
        {
            foreach (var box in boxes)
                frame.Flow.Float(box, frame.X, frame.Width, frame.Top);
            return;
        }
        frame.Flow.Flush();
        var set = new LinesBesideFloats(paragraph, frame.Flow.Floats, boxes, frame.X, widths, frame.Flow.Height);
        set.Set();
        for (var i = 0; i < set.Lines.Count; i++)
        {
            if (i > 0)
                frame.Flow.Break(Penalty(i, set.Lines, style));
            for (var box = 0; box < boxes.Count; box++)
            {
                if (set.Placed[box].Line == i)
                    frame.Flow.PlacedFloat(boxes[box], set.Placed[box].MarginBox);
            }
            frame.Flow.EndBelow(frame.Flow.Height + set.GapBefore(i));
            Place(set.Lines[i], i, paragraph, frame);
        }
    }

    private void Place(Line line, int number, Paragraph paragraph, BlockFrame frame)
    {
        var fragment = line.Fragment;
        var marker = number == 0 ? frame.TakeMarker() : null;
        if (TallLine.Of(fragment, blocks, frame) is { } tall)
        {
            frame.Flow.Content(tall.Split(paragraph.Strut, others => marker is null ? others : markers.Before(others, marker, frame)));
            return;
        }
        if (marker is not null)
            fragment = markers.Before(fragment, marker, frame);
        frame.Flow.Content(new FlowUnit(fragment, frame.X));
    }

    /// <summary>Where there is no line, what was written in the text stands between blocks.</summary>
    private void PlaceOthers(InlineContent inline, BlockFrame frame)
    {
        foreach (var insert in inline.Items.OfType<InlineInsert>())
            frame.Flow.Insert(insert.Insert);
        foreach (var positioned in inline.Items.OfType<InlinePositioned>())
            frame.Flow.Positioned(new PositionedBox(positioned.Box, blocks), frame.X, frame.Top);
    }

    /// <summary>Of a break before a line.</summary>
    private static double Penalty(int index, IReadOnlyList<Line> lines, ComputedStyle style)
    {
        if (lines[index - 1].IsKeptWithNext)
            return BreakPenalty.Avoid;
        if (index < style.Orphans || lines.Count - index < style.Widows)
            return BreakPenalty.StrandedLines;
        if (!lines[index - 1].EndsWithHyphen)
            return BreakPenalty.WithinParagraph;
        return style.HyphenateLimitLast == HyphenateLimitLast.None ? BreakPenalty.AfterHyphen : BreakPenalty.Avoid;
    }
}
