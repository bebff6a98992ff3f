using HerDocs.Documents;
using HerDocs.Fonts;
using HerDocs.Geometry;

namespace HerDocs.Layout.Inlines;

/// <summary>Takes a paragraph's spans line by line, cutting shaped runs where lines end.</summary>
internal sealed class InlineWalker(LayoutContext context, ParagraphText paragraph)
{
    private readonly List<Element> open = [];
    private int next;

    /// <summary>What stands between a place in the text and a break.</summary>
    public LineParts TakeLine(int start, LineBreakPoint end)
    {
        var line = new LineParts { OpenAtStart = [.. open] };
        for (; next < paragraph.Spans.Count && BelongsTo(paragraph.Spans[next], end); next++)
        {
            var span = paragraph.Spans[next];
            Take(line, span, start, end);
            if (span.End > end.Index)
                break;
        }
        if (end.IsHyphen)
            AddHyphen(line);
        foreach (var part in line.Parts)
        {
            if (part is not TextPart { Hangs: true })
                line.Width += part.Width;
            if (part is TextPart { Hangs: false } text)
                line.SpaceCount += text.SpaceCount;
        }
        return line;
    }

    /// <summary>The start of an inline box at the very end of a line belongs to the next one.</summary>
    private bool BelongsTo(InlineSpan span, LineBreakPoint end) =>
        span.Start < end.Index || span is CloseSpan || end.Index == paragraph.Text.Length;

    private void Take(LineParts line, InlineSpan span, int start, LineBreakPoint end)
    {
        switch (span)
        {
            case TextSpan text:
                TakeText(line, text, Math.Max(start, text.Start), end);
                break;
            case GapSpan gap:
                line.Add(new GapPart(gap.Width));
                break;
            case AtomSpan atom:
                line.Add(new AtomPart(atom));
                break;
            case LeaderSpan leader:
                line.Add(new LeaderPart(leader.Leader));
                break;
            case OpenSpan opening:
                open.Add(opening.Element);
                line.Add(new OpenPart(opening.Element, opening.Edge));
                break;
            case CloseSpan closing:
                open.Remove(closing.Element);
                line.Add(new ClosePart(closing.Element, closing.Edge));
                break;
        }
    }

    /// <summary>The visible part of a run, and one of the spaces after it, so that words stay apart in the text as it is read out.</summary>
    private void TakeText(LineParts line, TextSpan span, int start, LineBreakPoint end)
    {
        var visibleEnd = Math.Min(span.End, Math.Max(start, end.ContentEnd));
        AddText(line, span, start, visibleEnd, hangs: false);
        var isLastLine = end.Index == paragraph.Text.Length;
        if (!isLastLine && span.Start <= end.ContentEnd && end.ContentEnd < span.End && paragraph.Text[end.ContentEnd] == ' ')
            AddText(line, span, Math.Max(start, end.ContentEnd), Math.Max(start, end.ContentEnd) + 1, hangs: true);
    }

    private static void AddText(LineParts line, TextSpan span, int start, int end, bool hangs)
    {
        if (end <= start)
            return;
        var run = Shaper.Cut(span.Run, start - span.Start, end - start);
        var (spaces, clusters) = Count(run);
        var width = span.Scale(run.Advance) + (span.Style.LetterSpacing * clusters) + (span.Style.WordSpacing * spaces);
        line.Add(new TextPart(span, run, spaces, width, hangs, isHyphen: false));
    }

    private static (int Spaces, int Clusters) Count(GlyphRun run)
    {
        var (spaces, clusters, last) = (0, 0, -1);
        foreach (var glyph in run.Glyphs)
        {
            if (glyph.Cluster == last)
                continue;
            last = glyph.Cluster;
            clusters++;
            if (run.Text[glyph.Cluster] is ' ' or '\u00A0')
                spaces++;
        }
        return (spaces, clusters);
    }

    private void AddHyphen(LineParts line)
    {
        if (line.Parts.OfType<TextPart>().LastOrDefault(part => !part.Hangs) is not { } last)
            return;
        var hyphen = Hyphen.Of(last.Span, context);
        line.Parts.Insert(
            line.Parts.IndexOf(last) + 1,
            new TextPart(last.Span, hyphen.Run, 0, hyphen.Width, hangs: false, isHyphen: true));
    }
}
