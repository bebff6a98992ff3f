using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout;
using HerDocs.Layout.Drawing;

namespace HerDocs.Tests.Layout;

/// <summary>The justified lines of a document, the last ones of paragraphs left out: how many end in a hyphen, how wide their spaces are.</summary>
internal sealed record JustifiedLines(int Count, int Hyphenated, IReadOnlyList<double> Spaces)
{
    public double HyphenatedShare => (double)Hyphenated / Count;

    /// <summary>The share of lines whose word space lies between 0.75 and 1.5 of the median.</summary>
    public double EvenShare
    {
        get
        {
            var median = Spaces.Order().ElementAt(Spaces.Count / 2);
            return (double)Spaces.Count(space => space >= median * 0.75 && space <= median * 1.5) / Spaces.Count;
        }
    }

    public static JustifiedLines Of(PagedDocument document)
    {
        var lines = document.Pages.SelectMany(Lines).Where(line => BlockOf(line[0])?.Style.TextAlign == TextAlign.Justify).ToList();
        var justified = new List<List<TextItem>>();
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (BlockOf(lines[i][0]) == BlockOf(lines[i + 1][0]))
                justified.Add(lines[i]);
        }
        return new JustifiedLines(
            justified.Count,
            justified.Count(line => line[^1].EndsWithHyphen || line[^1].Run.Text.TrimEnd().EndsWith('-')),
            [.. from line in justified let space = SpaceOf(line) where space > 0 select space]);
    }

    public override string ToString() =>
        FormattableString.Invariant($"{Count} lines, {HyphenatedShare:p1} hyphenated, {EvenShare:p1} even");

    /// <summary>Texts of one block on one baseline, in the order of the page.</summary>
    private static List<List<TextItem>> Lines(Page page)
    {
        var lines = new List<List<TextItem>>();
        Length? baseline = null;
        Element? block = null;
        foreach (var (at, item) in page.Content.Flatten())
        {
            if (item is not TextItem { Node: { } } text)
                continue;
            if (baseline is not { } last || Math.Abs((at.Y - last).Points) > 0.01 || BlockOf(text) != block)
                lines.Add([]);
            lines[^1].Add(text);
            (baseline, block) = (at.Y, BlockOf(text));
        }
        return lines;
    }

    /// <summary>The width that the word spaces of a line have on average, in parts of the font size.</summary>
    private static double SpaceOf(List<TextItem> line)
    {
        var (sum, count) = (0.0, 0);
        foreach (var item in line)
        {
            var text = item.Run.Text;
            foreach (var glyph in item.Run.Glyphs)
            {
                var isLast = item == line[^1] && glyph.Cluster == text.Length - 1;
                if (text[glyph.Cluster] != ' ' || isLast)
                    continue;
                // The letter space after the letter before it is a part of the gap.
                var natural = glyph.Advance * item.FontSize.Points * item.HorizontalScale / item.Run.Font.UnitsPerEm;
                sum += (natural + item.WordSpacing.Points + (2 * item.LetterSpacing.Points)) / item.FontSize.Points;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static Element? BlockOf(TextItem item)
    {
        var element = item.Node!.Parent;
        while (element is { Style.Display: Display.Inline })
            element = element.Parent;
        return element;
    }
}
