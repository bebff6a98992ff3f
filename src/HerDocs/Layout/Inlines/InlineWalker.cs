using HerDocs.Documents;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Layout.Inlines.Bidi;

namespace HerDocs.Layout.Inlines;

/// <summary>Takes a paragraph's spans line by line, cutting shaped runs where lines end.</summary>
internal sealed class InlineWalker(LayoutContext context, ParagraphText paragraph, bool isJustified)
{
    private readonly InlineLevels? levels = paragraph.Levels;
    private readonly List<Element> open = [];
    private int next;

    /// <summary>What stands between a place in the text and a break.</summary>
    public LineParts TakeLine(int start, LineBreakPoint end)
    {
        var line = new LineParts { OpenAtStart = [.. open], IsReordered = levels is not null, BaseLevel = levels?.BaseAt(start) ?? 0 };
        for (; next < paragraph.Spans.Count && BelongsTo(paragraph.Spans[next], end); next++)
        {
            var span = paragraph.Spans[next];
            Take(line, span, start, end);
            if (span.End > end.Index)
                break;
        }
        if (end.IsHyphen)
            AddHyphen(line);
        var lastIsSpread = false;
        foreach (var part in line.Parts)
        {
            line.Width += part.Width;
            if (part is not TextPart text)
                continue;
            line.SpaceCount += text.SpaceCount;
            line.SpaceWidth += text.SpaceWidth;
            line.Elasticity += text.Elasticity;
            // Nothing is spread after the last letter.
            lastIsSpread = text.Span.IsSpread && text.SpaceCount > 0;
            line.LastTracking = text.Elasticity.IsZero ? Length.Zero : text.Span.Tracking(text.Span.Expansion);
        }
        if (lastIsSpread)
            line.SpaceCount--;
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
                line.Add(new GapPart(gap.Width) { Level = LevelAt(gap.Start) });
                break;
            case AtomSpan atom:
                line.Add(new AtomPart(atom) { Level = LevelAt(atom.Start) });
                break;
            case PositionedSpan positioned:
                line.Add(new PositionedPart(positioned) { Level = LevelAt(positioned.Start) });
                break;
            case LeaderSpan leader:
                line.Add(new LeaderPart(leader.Leader, paragraph.Place) { Level = LevelAt(leader.Start) });
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
        var isLastLine = end.Index == paragraph.Text.Length;
        var hangs = !isLastLine && visibleEnd == end.ContentEnd && visibleEnd < span.End && paragraph.Text[visibleEnd] == ' ';
        var runEnd = hangs ? visibleEnd + 1 : visibleEnd;
        if (runEnd <= start)
            return;
        if (levels is not null && hangs)
        {
            AddPart(line, span, start, visibleEnd, visibleEnd);
            var space = Shaper.Cut(span.Run, visibleEnd - span.Start, 1);
            // UAX #9 L1: white space at a line's end has the level of the paragraph.
            line.Add(new TextPart(span, space, 0, Length.Zero, Length.Zero, Length.Zero, isHyphen: false) { Hangs = true, Level = line.BaseLevel });
            return;
        }
        AddPart(line, span, start, visibleEnd, runEnd);
    }

    private byte LevelAt(int index) => levels?[index] ?? 0;

    private void AddPart(LineParts line, TextSpan span, int start, int visibleEnd, int runEnd)
    {
        if (runEnd <= start)
            return;
        var hangs = runEnd > visibleEnd;
        var run = Shaper.Cut(span.Run, start - span.Start, runEnd - start);
        var (spaces, spaceAdvance, clusters) = Count(run, visibleEnd - start);
        var hanging = hangs ? run.Glyphs[^1].Advance : 0;
        var width = span.Scale(run.Advance - hanging) + (span.LetterSpacing * clusters) + (span.Style.WordSpacing * spaces);
        var elasticity = ElasticityOf(span, run.Advance - hanging, clusters);
        var spaceWidth = span.Scale(spaceAdvance) + ((span.LetterSpacing + span.Style.WordSpacing) * spaces);
        if (isJustified && span.IsSpread)
            (spaces, spaceWidth) = (clusters, width * span.SpreadShare);
        line.Add(new TextPart(span, run, spaces, Length.Max(Length.Zero, spaceWidth), width, elasticity, isHyphen: false) { Level = LevelAt(start) });
    }

    private Length ElasticityOf(TextSpan span, int advance, int clusters) =>
        isJustified && span.Expansion is > 0 and var expansion
            ? (span.Scale(advance) * expansion) + (span.Tracking(expansion) * clusters)
            : Length.Zero;

    private static (int Spaces, int SpaceAdvance, int Clusters) Count(GlyphRun run, int length)
    {
        var (spaces, advance, clusters, last) = (0, 0, 0, -1);
        foreach (var glyph in run.Glyphs)
        {
            if (glyph.Cluster == last || glyph.Cluster >= length)
                continue;
            last = glyph.Cluster;
            clusters++;
            if (run.Text[glyph.Cluster] is not (' ' or '\u00A0'))
                continue;
            spaces++;
            advance += glyph.Advance;
        }
        return (spaces, advance, clusters);
    }

    private void AddHyphen(LineParts line)
    {
        if (line.Parts.OfType<TextPart>().LastOrDefault(text => !text.Hangs) is not { } last)
            return;
        var hyphen = Hyphen.Of(last.Span, context);
        if (hyphen.Run.Text.Length == 0)
        {
            Hyphen.ReportMissing(last.Span, context);
            return;
        }
        line.Parts.Insert(
            line.Parts.IndexOf(last) + 1,
            new TextPart(last.Span, hyphen.Run, 0, Length.Zero, hyphen.Width, ElasticityOf(last.Span, hyphen.Run.Advance, 1), isHyphen: true) { Level = last.Level });
    }
}
