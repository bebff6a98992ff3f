using System.Text;
using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Inlines.Bidi;

namespace HerDocs.Layout.Inlines;

/// <summary>Strings the items of inline content together into one text, shaping each stretch that one font can set.</summary>
internal sealed class ParagraphCollector(LayoutContext context, BlockLayout blocks, Length containingWidth, Length? containingHeight)
{
    private const char ObjectReplacement = '\uFFFC';

    /// <summary>Of the font size, for small capitals made of capitals (CSS Fonts 4 §6.6 leaves it open).</summary>
    private const double SyntheticCapsScale = 0.8;

    private readonly StringBuilder text = new();
    private readonly List<InlineSpan> unshaped = [];
    private readonly List<InlineSpan> spans = [];
    private readonly List<(int Index, Box Box)> floats = [];
    private readonly List<(int Index, PageInsert Insert)> inserts = [];
    private InlineInitialLetter? initialLetter;
    private SourceOrigin place;

    /// <summary>The width of what follows the last forced break, as if no other line ended in it: where tab stops count from.</summary>
    private Length sinceBreak;

    public ParagraphText Collect(IReadOnlyList<InlineItem> items, InlineContent content)
    {
        place = content.Place;
        var starts = new int[items.Count];
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = text.Length;
            Add(items[i]);
        }
        var isJustified = content.IsJustified;
        var advances = new double[text.Length + 1];
        var spaces = new double[text.Length + 1];
        var elasticity = isJustified ? new double[text.Length + 1] : [];
        var collected = text.ToString();
        var levels = InlineLevels.Of(collected, unshaped, content.Style);
        foreach (var span in unshaped)
            Shape(span, collected, levels);
        Measure(collected, advances, spaces);
        if (isJustified)
            MeasureElasticity(elasticity);
        return new ParagraphText(collected, spans, advances, spaces, elasticity, levels, initialLetter, floats, inserts)
        {
            Place = place,
            ItemStarts = starts,
            Kashida = isJustified ? Kashida.Stretch(spans, text.Length) : [],
        };
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
                unshaped.Add(new OpenSpan(text.Length, open.Element, open.HasEdge ? StartEdge(open.Element.Style) : Length.Zero));
                break;
            case InlineClose close:
                unshaped.Add(new CloseSpan(text.Length, close.Element, close.HasEdge ? EndEdge(close.Element.Style) : Length.Zero));
                break;
            case InlineAtom atom:
                AddAtom(atom.Box);
                break;
            case InlineFloat floating:
                floats.Add((text.Length, floating.Box));
                break;
            case InlinePositioned positioned:
                unshaped.Add(new PositionedSpan(text.Length, new PositionedBox(positioned.Box, blocks), !positioned.Box.Style.WasInline));
                break;
            case InlineInsert written:
                inserts.Add((text.Length, written.Insert));
                break;
            case InlineLeader leader:
                unshaped.Add(new LeaderSpan(text.Length, leader));
                text.Append(ObjectReplacement);
                break;
            case InlineLineBreak:
                unshaped.Add(new GapSpan(text.Length, text.Length + 1, Length.Zero));
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
        var fragment = blocks.Alone(box, containingWidth, containingHeight, shrinks: true);
        unshaped.Add(new AtomSpan(text.Length, box, fragment, edges.Margin));
        text.Append(ObjectReplacement);
    }

    private Length StartEdge(ComputedStyle style)
    {
        var edges = BoxEdges.Of(style, containingWidth);
        return style.Direction == Direction.RightToLeft ? edges.Margin.Right + edges.Inner.Right : edges.Margin.Left + edges.Inner.Left;
    }

    private Length EndEdge(ComputedStyle style)
    {
        var edges = BoxEdges.Of(style, containingWidth);
        return style.Direction == Direction.RightToLeft ? edges.Margin.Left + edges.Inner.Left : edges.Margin.Right + edges.Inner.Right;
    }

    private void AddText(InlineText run)
    {
        var stack = context.FontsFor(run.Style);
        if (stack.Primary is not { } primary)
            return;
        if (run.Style.FontSynthesisSmallCaps == Automatic.Auto && !OpenTypeFeatures.HasCaps(run.Style.FontVariantCaps, primary.Face))
            AddSyntheticCaps(run);
        else
            AddUnshaped(run, run.Text, run.Style.FontSize);
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
                AddUnshaped(run, TextTransforms.Apply(part, TextTransform.Uppercase, run.Language), run.Style.FontSize * SyntheticCapsScale);
            else
                AddUnshaped(run, part, run.Style.FontSize);
            start = i;
        }
    }

    private void AddUnshaped(InlineText item, string part, Length fontSize)
    {
        if (part.Length > 0)
            unshaped.Add(new UnshapedSpan(text.Length, text.Length + part.Length, item, fontSize));
        text.Append(part);
    }

    /// <summary>Cuts a text where its level changes.</summary>
    private void Shape(InlineSpan span, string collected, InlineLevels? levels)
    {
        if (span is not UnshapedSpan whole)
        {
            spans.Add(span);
            sinceBreak = span switch
            {
                GapSpan => Length.Zero, // A line break.
                AtomSpan atom => sinceBreak + atom.Fragment.Size.Width + atom.Margin.Horizontal,
                OpenSpan open => sinceBreak + open.Edge,
                CloseSpan close => sinceBreak + close.Edge,
                _ => sinceBreak,
            };
            return;
        }
        var start = whole.Start;
        while (start < whole.End)
        {
            var end = levels?.EndOfLevel(start, whole.End) ?? whole.End;
            var direction = levels?[start] % 2 == 1 ? Direction.RightToLeft : Direction.LeftToRight;
            AddRuns(whole, collected, start, end, direction);
            start = end;
        }
    }

    /// <summary>Cuts a text where its font or script changes, and takes out what has no glyphs.</summary>
    private void AddRuns(UnshapedSpan whole, string collected, int from, int to, Direction direction)
    {
        var part = collected.AsSpan(from, to - from);
        var item = whole.Item;
        foreach (var fontRun in context.FontsFor(item.Style).Runs(part))
        {
            if (fontRun.Font is not { } font)
            {
                AddGap(item, collected, from + fontRun.Start, from + fontRun.End);
                continue;
            }
            foreach (var scriptRun in ScriptRuns.Of(part.Slice(fontRun.Start, fontRun.Length), Script.Latin))
            {
                var start = fontRun.Start + scriptRun.Start;
                var options = new ShapingOptions(scriptRun.Script, item.Language, direction, OpenTypeFeatures.For(item.Style, font.Face));
                var shaped = IdeographicSpacing.Apply(
                    Shaper.ShapeJoined(font, collected, from + start, scriptRun.Length, options), collected, from + start, item.Style);
                var span = new TextSpan(from + start, from + start + scriptRun.Length, item.Source, item.Style, whole.FontSize, shaped);
                spans.Add(span);
                sinceBreak += span.Scale(shaped.Advance) + (span.LetterSpacing * scriptRun.Length);
            }
        }
    }

    /// <summary>A line feed, a tab, or a character that no font has.</summary>
    private void AddGap(InlineText item, string collected, int start, int end)
    {
        var character = collected[start];
        if (character is not ('\n' or '\t'))
            context.MissingGlyphs.Report(Rune.GetRuneAt(collected, start), item.Source, place);
        var width = character == '\t' ? ToNextTabStop(item.Style) : Length.Zero;
        spans.Add(new GapSpan(start, end, width));
        sinceBreak = character == '\n' ? Length.Zero : sinceBreak + width;
    }

    /// <summary>CSS Text 3 §4.2: tab stops stand at multiples of the tab size, and one that is nearer than half a digit is passed over.</summary>
    private Length ToNextTabStop(ComputedStyle style)
    {
        if (context.FontsFor(style).Primary is not { } font)
            return Length.Zero;
        Length AdvanceOf(char c) => Length.FromFontUnits(font.AdvanceOf(font.Face.GlyphFor(c)), font.UnitsPerEm, style.FontSize);
        var size = style.TabSize.Length ?? ((AdvanceOf(' ') + style.LetterSpacing + style.WordSpacing) * style.TabSize.Spaces);
        if (size <= Length.Zero)
            return Length.Zero;
        var stop = size * (Math.Floor(sinceBreak / size) + 1);
        return stop - sinceBreak < AdvanceOf('0') / 2 ? stop + size - sinceBreak : stop - sinceBreak;
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
            advances[index] += span.LetterSpacing.Points;
            var isSpace = collected[index] is ' ' or '\u00A0';
            if (isSpace)
                advances[index] += span.Style.WordSpacing.Points;
            if (isSpace || span.IsSpread)
                spaces[index] = Math.Max(0, advances[index] * (span.IsSpread ? span.SpreadShare : 1));
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
