using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Inlines.Breaking;

namespace HerDocs.Layout.Inlines;

/// <summary>Finds the places where the lines of a paragraph may end, each by the style that holds there (CSS Text 3 §5.1).</summary>
internal sealed class LineBreakPoints(LayoutContext context, InlineContent content, ParagraphText paragraph)
{
    private readonly string text = paragraph.Text;
    private readonly Dictionary<LineBreakOptions, BreakOpportunity[]> found = [];
    private readonly bool keepsSpaces = paragraph.Spans.Any(span => span is TextSpan { KeepsSpaces: true });
    private readonly ClonedEdges cloned = new(paragraph.Spans);
    private readonly Protrusions? protrusions = Protrusions.AreNone(content, paragraph) ? null : new Protrusions(content, paragraph);

    /// <summary>In order; the last one is forced and ends the paragraph.</summary>
    public List<LineBreakPoint> Find()
    {
        var breaks = Opportunities();
        var points = new List<LineBreakPoint>(breaks.Length - breaks.AsSpan().Count(BreakOpportunity.None));
        for (var index = 1; index <= text.Length; index++)
        {
            var kind = index == text.Length ? BreakOpportunity.Mandatory : breaks[index];
            if (kind == BreakOpportunity.None)
                continue;
            var hyphenWidth = kind == BreakOpportunity.Hyphen && SpanAt(index - 1) is { } span ? Hyphen.Of(span, context).Width.Points : 0;
            points.Add(PointAt(index, kind, hyphenWidth));
        }
        if (points.Count == 0)
            points.Add(new LineBreakPoint(0, 0, BreakOpportunity.Mandatory, 0));
        return points;
    }

    private LineBreakPoint PointAt(int index, BreakOpportunity kind, double hyphenWidth)
    {
        var end = ContentEnd(index);
        var point = protrusions is null
            ? new LineBreakPoint(index, end, kind, hyphenWidth)
            : new LineBreakPoint(index, end, kind, hyphenWidth, protrusions.AtStart(index), protrusions.AtEnd(end, hyphenWidth), protrusions.AllowedAtEnd(end));
        var (moreAtEnd, moreAtStart) = cloned.At(index);
        point = point with { EndProtrusion = point.EndProtrusion - moreAtEnd.Points, StartProtrusion = point.StartProtrusion - moreAtStart.Points };
        // CSS Text 3 §4.1.2: spaces that are kept hang before a forced break only if there is no room for them.
        return keepsSpaces && point.IsForced ? point with { WholeEnd = BeforeLineFeed(index, end) } : point;
    }

    private BreakOpportunity[] Opportunities()
    {
        var breaks = (BreakOpportunity[])Answer(OptionsOf(content.Style, content.Language)).Clone();
        foreach (var span in paragraph.Spans)
        {
            switch (span)
            {
                case TextSpan { Style: var style, Run.Options.Language: var language }:
                    Overlay(breaks, span, style, language);
                    break;
                case AtomSpan atom when !Wraps(content.Style) || atom.Box.Element?.Parent is { Style: var around } && !Wraps(around):
                    Keep(breaks, atom.Start);
                    Keep(breaks, atom.End);
                    break;
                // A leader and what follows it end a line together.
                case LeaderSpan leader:
                    breaks[leader.End] = BreakOpportunity.None;
                    break;
            }
        }
        return breaks;
    }

    private static void Keep(BreakOpportunity[] breaks, int index)
    {
        if (breaks[index] != BreakOpportunity.Mandatory)
            breaks[index] = BreakOpportunity.None;
    }

    /// <summary>Takes for the places inside a span the answer of its own style; the places at its edges are the container's.</summary>
    private void Overlay(BreakOpportunity[] breaks, InlineSpan span, ComputedStyle style, string language)
    {
        var options = OptionsOf(style, language);
        var answer = Answer(options);
        for (var i = span.Start + 1; i < span.End; i++)
            breaks[i] = Wraps(style) || answer[i] == BreakOpportunity.Mandatory ? answer[i] : BreakOpportunity.None;
        if (style.WhiteSpaceCollapse == WhiteSpaceCollapse.BreakSpaces && Wraps(style))
            BreakAfterSpaces(breaks, span);
        if (!Wraps(content.Style))
            Keep(breaks, span.Start);
        if (style.Hyphens == Hyphens.Auto && style.LineBreak != LineBreak.Anywhere && Wraps(style) && context.HyphenatorFor(language) is { } hyphenator)
            hyphenator.Hyphenate(text, span.Start, span.End, breaks, style.HyphenateLimitChars);
    }

    /// <summary>CSS Text 4 §4.1, break-spaces: a line may end after every space.</summary>
    private void BreakAfterSpaces(BreakOpportunity[] breaks, InlineSpan span)
    {
        for (var i = span.Start + 1; i <= span.End && i < text.Length; i++)
        {
            if (text[i - 1] == ' ' && breaks[i] == BreakOpportunity.None)
                breaks[i] = BreakOpportunity.Allowed;
        }
    }

    private BreakOpportunity[] Answer(LineBreakOptions options)
    {
        if (!found.TryGetValue(options, out var breaks))
        {
            found[options] = breaks = new BreakOpportunity[text.Length + 1];
            LineBreaker.Find(text, options, breaks);
        }
        return breaks;
    }

    private static LineBreakOptions OptionsOf(ComputedStyle style, string language) => new()
    {
        WordBreak = style.WordBreak,
        OverflowWrap = style.OverflowWrap,
        Hyphens = style.Hyphens,
        Strictness = style.LineBreak switch
        {
            LineBreak.Strict => LineBreakStrictness.Strict,
            LineBreak.Loose => LineBreakStrictness.Loose,
            _ => LineBreakStrictness.Normal,
        },
        BreaksAnywhere = style.LineBreak == LineBreak.Anywhere,
        IsChineseOrJapanese = language.StartsWith("ja", StringComparison.OrdinalIgnoreCase)
            || language.StartsWith("zh", StringComparison.OrdinalIgnoreCase),
    };

    private static bool Wraps(ComputedStyle style) => style.TextWrapMode == TextWrapMode.Wrap;

    /// <summary>Spaces at a line's end hang and count for nothing, but for those of pre (CSS Text 3 §4.1.2).</summary>
    private int ContentEnd(int index)
    {
        while (index > 0 && text[index - 1] is ' ' or '\n' or '\u200B' or '\u3000' && (!keepsSpaces || Hangs(index - 1)))
            index--;
        return index;
    }

    private bool Hangs(int index) =>
        SpanAt(index) is not { KeepsSpaces: true, Style: var style } || (Wraps(style) && style.WhiteSpaceCollapse != WhiteSpaceCollapse.BreakSpaces);

    private int BeforeLineFeed(int index, int contentEnd)
    {
        if (index > contentEnd && text[index - 1] == '\n')
            index--;
        return index > contentEnd && SpanAt(index - 1) is { KeepsSpaces: true } ? index : contentEnd;
    }

    private TextSpan? SpanAt(int index) => paragraph.IndexOfSpanAt(index) is >= 0 and var place ? paragraph.Spans[place] as TextSpan : null;
}
