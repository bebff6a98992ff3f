using System.Globalization;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Inlines;

/// <summary>
/// How far the lines of a paragraph hang out of their edges, in points: by the characters that a justified line begins and ends with,
/// and by the marks that hanging-punctuation names (CSS Text 3 §8.2).
/// </summary>
internal sealed class Protrusions(InlineContent content, ParagraphText paragraph)
{
    /// <summary>CSS Text 3 §8.2: the stops and commas that hang at the end of lines.</summary>
    private const string Stops = ",.،۔、。，．﹐﹑﹒｡､";

    private readonly string text = paragraph.Text;
    private readonly HangingPunctuation hanging = content.Style.HangingPunctuation;

    /// <summary>Nothing hangs in any line.</summary>
    public static bool AreNone(InlineContent content, ParagraphText paragraph) =>
        !content.IsJustified && content.Style.HangingPunctuation == HangingPunctuation.None
        && !paragraph.Spans.Any(span => span is TextSpan { Run.Options.Script.IsIdeographic: true });

    /// <summary>Of the first line, whose edge an indent moves away from what could be aligned with it.</summary>
    public double AtFirst(bool isIndented)
    {
        if (text.Length == 0 || StartsLine(0) is not { } span)
            return 0;
        if (hanging.HasFlag(HangingPunctuation.First) && IsQuoteOrBracket(text[0], opens: true))
            return AdvanceAt(0, span.End);
        return AtStart(0, span, isFirst: true, hangs: !isIndented);
    }

    /// <summary>Of a line whose first character stands at an index.</summary>
    public double AtStart(int index) =>
        index < text.Length && StartsLine(index) is { } span ? AtStart(index, span, isFirst: text[index - 1] == '\n', hangs: true) : 0;

    private double AtStart(int index, TextSpan span, bool isFirst, bool hangs)
    {
        var left = IdeographicSpacing.AtLineStart(text, index, span, new Length(paragraph.Advances[index]), isFirst);
        return left > 0 || !hangs || !content.IsJustified
            ? left
            : ProtrusionFactors.AtStart(text[index]) * Microtypography.Protrusion(span.Style) * AdvanceAt(index, span.End);
    }

    /// <summary>Of a line that ends before an index, spaces left out.</summary>
    /// <param name="hyphenWidth">Of the hyphen that is added to it; zero for none.</param>
    public double AtEnd(int index, double hyphenWidth)
    {
        if (index == 0)
            return 0;
        var last = hyphenWidth > 0 ? '\u2010' : text[index - 1];
        var advance = hyphenWidth > 0 ? hyphenWidth : paragraph.Advances[index - 1];
        var hangs = (hanging.HasFlag(HangingPunctuation.ForceEnd) && Stops.Contains(last))
            || (hanging.HasFlag(HangingPunctuation.Last) && IsEnd(index) && IsQuoteOrBracket(last, opens: false));
        if (EndsLine(index) is not { } span)
            return 0;
        if (hangs)
            return advance;
        if (hyphenWidth == 0 && IdeographicSpacing.AtLineEnd(text, index - 1, span, new Length(advance)).Always is > 0 and var trimmed)
            return trimmed;
        return content.IsJustified ? ProtrusionFactors.AtEnd(last) * Microtypography.Protrusion(span.Style) * advance : 0;
    }

    /// <summary>How far more it may hang out if it does not fit otherwise.</summary>
    public double AllowedAtEnd(int index)
    {
        if (index == 0 || EndsLine(index) is not { } span)
            return 0;
        var advance = paragraph.Advances[index - 1];
        return hanging.HasFlag(HangingPunctuation.AllowEnd) && Stops.Contains(text[index - 1])
            ? advance - AtEnd(index, 0)
            : IdeographicSpacing.AtLineEnd(text, index - 1, span, new Length(advance)).IfNeeded;
    }

    private bool IsEnd(int index) => text.AsSpan(index).Trim(" \n").Length == 0;

    private static bool IsQuoteOrBracket(char c, bool opens) => c is '"' or '\'' || char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation => true,
        UnicodeCategory.OpenPunctuation => opens || c == '„',
        UnicodeCategory.ClosePunctuation => !opens,
        _ => false,
    };

    /// <summary>The span of the first character of a line; null where an edge that is to be seen stands before it.</summary>
    private TextSpan? StartsLine(int index)
    {
        var place = paragraph.IndexOfSpanAt(index);
        for (var i = place - 1; i >= 0 && paragraph.Spans[i].End == index; i--)
        {
            if (paragraph.Spans[i] is OpenSpan { Edge.IsZero: false })
                return null;
        }
        return place < 0 ? null : paragraph.Spans[place] as TextSpan;
    }

    /// <summary>The span of the last character of a line; null where an edge that is to be seen stands behind it.</summary>
    private TextSpan? EndsLine(int index)
    {
        var place = paragraph.IndexOfSpanAt(index - 1);
        for (var i = place + 1; place >= 0 && i < paragraph.Spans.Count && paragraph.Spans[i].Start == index; i++)
        {
            if (paragraph.Spans[i] is CloseSpan { Edge.IsZero: false })
                return null;
        }
        return place < 0 ? null : paragraph.Spans[place] as TextSpan;
    }

    /// <summary>A character that begins a ligature has its share of it.</summary>
    private double AdvanceAt(int index, int end)
    {
        var next = index + 1;
        while (next < end && paragraph.Advances[next] == 0)
            next++;
        return paragraph.Advances[index] / (next - index);
    }
}
