namespace HerDocs.Layout.Inlines;

/// <summary>How far the lines of a justified paragraph hang out of their edges, by the characters they begin and end with.</summary>
internal sealed class Protrusions(ParagraphText paragraph)
{
    private readonly string text = paragraph.Text;

    /// <summary>Of a line whose first character stands at an index, in points.</summary>
    public double AtStart(int index)
    {
        if (index >= text.Length || ProtrusionFactors.AtStart(text[index]) is not (> 0 and var factor))
            return 0;
        var place = paragraph.IndexOfSpanAt(index);
        if (place < 0 || paragraph.Spans[place] is not TextSpan span)
            return 0;
        // What has an edge to be seen has it at the margin.
        for (var i = place - 1; i >= 0 && paragraph.Spans[i].End == index; i--)
        {
            if (paragraph.Spans[i] is OpenSpan { Edge.IsZero: false })
                return 0;
        }
        return factor * Microtypography.Protrusion(span.Style) * AdvanceAt(index, span.End);
    }

    /// <summary>A character that begins a ligature has its share of it.</summary>
    private double AdvanceAt(int index, int end)
    {
        var next = index + 1;
        while (next < end && paragraph.Advances[next] == 0)
            next++;
        return paragraph.Advances[index] / (next - index);
    }

    /// <summary>Of a line that ends before an index, spaces left out.</summary>
    /// <param name="hyphenWidth">Of the hyphen that is added to it; zero for none.</param>
    public double AtEnd(int index, double hyphenWidth)
    {
        if (index == 0 || ProtrusionFactors.AtEnd(hyphenWidth > 0 ? '\u2010' : text[index - 1]) is not (> 0 and var factor))
            return 0;
        var place = paragraph.IndexOfSpanAt(index - 1);
        if (place < 0 || paragraph.Spans[place] is not TextSpan span)
            return 0;
        for (var i = place + 1; i < paragraph.Spans.Count && paragraph.Spans[i].Start == index; i++)
        {
            if (paragraph.Spans[i] is CloseSpan { Edge.IsZero: false })
                return 0;
        }
        return factor * Microtypography.Protrusion(span.Style) * (hyphenWidth > 0 ? hyphenWidth : paragraph.Advances[index - 1]);
    }
}
