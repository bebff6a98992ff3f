using System.Text;
using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Inlines;

/// <summary>Strings the items of inline content together into one text, shaping each stretch that one font can set.</summary>
internal sealed class ParagraphCollector(LayoutContext context, BlockLayout blocks, Length containingWidth)
{
    private const char ObjectReplacement = '\uFFFC';

    /// <summary>Of the font size, for small capitals made of capitals (CSS Fonts 4 §6.6 leaves it open).</summary>
    private const double SyntheticCapsScale = 0.8;

    private readonly StringBuilder text = new();
    private readonly List<InlineSpan> spans = [];
    private readonly List<(int Index, Box Box)> floats = [];
    private readonly List<(int Index, PageInsert Insert)> inserts = [];
    private InlineInitialLetter? initialLetter;

    public ParagraphText Collect(IReadOnlyList<InlineItem> items, bool isJustified)
    {
        foreach (var item in items)
            Add(item);
        var advances = new double[text.Length + 1];
        var spaces = new double[text.Length + 1];
        var elasticity = isJustified ? new double[text.Length + 1] : [];
        var collected = text.ToString();
        Measure(collected, advances, spaces);
        if (isJustified)
            MeasureElasticity(elasticity);
        return new ParagraphText(collected, spans, advances, spaces, elasticity, initialLetter, floats, inserts);
    }

    private void Add(InlineItem item)
    {
        switch (item)
        {
            case InlineText run:
                AddText(run);
                break;
            case InlinePageText page:
                AddText(new InlineText(page.Source, context.Text(page.Source), page.Style, page.Language));
                break;
            case InlineOpen open:
                spans.Add(new OpenSpan(text.Length, open.Element, open.HasEdge ? StartEdge(open.Element.Style) : Length.Zero));
                break;
            case InlineClose close:
                spans.Add(new CloseSpan(text.Length, close.Element, close.HasEdge ? EndEdge(close.Element.Style) : Length.Zero));
                break;
            case InlineAtom atom:
                AddAtom(atom.Box);
                break;
            case InlineFloat floating:
                floats.Add((text.Length, floating.Box));
                break;
            case InlineInsert written:
                inserts.Add((text.Length, written.Insert));
                break;
            case InlineLeader leader:
                spans.Add(new LeaderSpan(text.Length, leader));
                text.Append(ObjectReplacement);
                break;
            case InlineLineBreak:
                text.Append('\n');
                break;
            case InlineBreakOpportunity:
                text.Append('\u200B');
                break;
            case InlineInitialLetter letter:
                initialLetter = letter;
                break;
        }
    }

    private void AddAtom(Box box)
    {
        var edges = BoxEdges.Of(box.Style, containingWidth);
        var fragment = blocks.Alone(box, containingWidth, null, shrinks: true);
        spans.Add(new AtomSpan(text.Length, box, fragment, edges.Margin));
        text.Append(ObjectReplacement);
    }

    private Length StartEdge(ComputedStyle style)
    {
        var edges = BoxEdges.Of(style, containingWidth);
        return edges.Margin.Left + edges.Inner.Left;
    }

    private Length EndEdge(ComputedStyle style)
    {
        var edges = BoxEdges.Of(style, containingWidth);
        return edges.Margin.Right + edges.Inner.Right;
    }

    private void AddText(InlineText run)
    {
        var stack = context.FontsFor(run.Style);
        if (stack.Primary is not { } primary)
            return;
        if (!OpenTypeFeatures.HasCaps(run.Style.FontVariantCaps, primary.Face))
            AddSyntheticCaps(run);
        else
            AddRuns(run, run.Text, run.Style.FontSize);
    }

    /// <summary>Without small capitals in the font, lower-case letters become capitals of a smaller size.</summary>
    private void AddSyntheticCaps(InlineText run)
    {
        var start = 0;
        for (var i = 1; i <= run.Text.Length; i++)
        {
            if (i < run.Text.Length && char.IsLower(run.Text[i]) == char.IsLower(run.Text[start]))
                continue;
            var part = run.Text[start..i];
            if (char.IsLower(part[0]))
                AddRuns(run, TextTransforms.Apply(part, TextTransform.Uppercase, run.Language), run.Style.FontSize * SyntheticCapsScale);
            else
                AddRuns(run, part, run.Style.FontSize);
            start = i;
        }
    }

    /// <summary>Cuts a text where its font or script changes, and takes out what has no glyphs.</summary>
    private void AddRuns(InlineText item, string part, Length fontSize)
    {
        var from = text.Length;
        text.Append(part);
        foreach (var fontRun in context.FontsFor(item.Style).Runs(part))
        {
            if (fontRun.Font is null)
                spans.Add(new GapSpan(from + fontRun.Start, from + fontRun.End, GapWidth(item.Style, part[fontRun.Start])));
            else
                foreach (var scriptRun in ScriptRuns.Of(part.AsSpan(fontRun.Start, fontRun.Length), Script.Latin))
                    AddShaped(item, part, from, fontRun.Start + scriptRun.Start, scriptRun.Length, scriptRun.Script, fontRun.Font, fontSize);
        }
    }

    private void AddShaped(
        InlineText item, string part, int from, int start, int length, Script script, FontInstance font, Length fontSize)
    {
        var options = new ShapingOptions(script, item.Language, item.Style.Direction, OpenTypeFeatures.For(item.Style, font.Face));
        var shaped = context.Shaper.Shape(font, part.AsSpan(start, length), options);
        spans.Add(new TextSpan(from + start, from + start + length, item.Source, item.Style, fontSize, shaped));
    }

    /// <summary>A tab is as wide as so many spaces (CSS Text 3 §4.2); a character that no font has is an error that was reported before.</summary>
    private Length GapWidth(ComputedStyle style, char character)
    {
        if (character != '\t' || context.FontsFor(style).Primary is not { } font)
            return Length.Zero;
        return Length.FromFontUnits(font.AdvanceOf(font.Face.GlyphFor(' ')) * style.TabSize, font.UnitsPerEm, style.FontSize);
    }

    private void Measure(string collected, double[] advances, double[] spaces)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            switch (spans[i])
            {
                case TextSpan span:
                    MeasureRun(span, collected, advances, spaces);
                    break;
                case GapSpan gap:
                    advances[gap.Start] += gap.Width.Points;
                    break;
                case AtomSpan atom:
                    advances[atom.Start] += (atom.Fragment.Size.Width + atom.Margin.Horizontal).Points;
                    break;
                case OpenSpan open:
                    advances[open.Start] += open.Edge.Points;
                    break;
                case CloseSpan close:
                    advances[Math.Max(0, LastSolid(collected, close.Start))] += close.Edge.Points;
                    break;
            }
        }
    }

    private static void MeasureRun(TextSpan span, string collected, double[] advances, double[] spaces)
    {
        var scale = span.FontSize.Points / span.Run.Font.UnitsPerEm;
        var lastCluster = -1;
        foreach (var glyph in span.Run.Glyphs)
        {
            var index = span.Start + glyph.Cluster;
            advances[index] += glyph.Advance * scale;
            if (glyph.Cluster == lastCluster)
                continue;
            lastCluster = glyph.Cluster;
            advances[index] += span.Style.LetterSpacing.Points;
            if (span.IsSpread)
                spaces[index] = advances[index];
            if (collected[index] is not (' ' or '\u00A0'))
                continue;
            advances[index] += span.Style.WordSpacing.Points;
            spaces[index] = advances[index];
        }
    }

    private void MeasureElasticity(double[] elasticity)
    {
        foreach (var span in spans)
        {
            if (span is not TextSpan { Expansion: > 0 and var expansion } text)
                continue;
            var scale = expansion * text.FontSize.Points / text.Run.Font.UnitsPerEm;
            var tracking = text.Tracking(expansion).Points;
            var lastCluster = -1;
            foreach (var glyph in text.Run.Glyphs)
            {
                elasticity[text.Start + glyph.Cluster] += (glyph.Advance * scale) + (glyph.Cluster == lastCluster ? 0 : tracking);
                lastCluster = glyph.Cluster;
            }
        }
    }

    /// <summary>The last character before an index that does not vanish at a line's end; the edge of a box stays with it.</summary>
    private static int LastSolid(string collected, int index)
    {
        index--;
        while (index > 0 && collected[index] == ' ')
            index--;
        return index;
    }
}
