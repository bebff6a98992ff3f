using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Stories;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Formats;

/// <summary>Reads paragraph formats from computed styles, with what the boxes around add.</summary>
internal sealed class ParagraphFormats(RunFormats runs)
{
    /// <summary>Line spacing of one line, in Word's 240ths.</summary>
    private const int SingleLine = 240;

    /// <summary>Of a font's own line height: what is set tighter would be cut off on screens.</summary>
    private const double TightestLine = 0.85;

    /// <param name="element">Whose inline content the paragraph holds.</param>
    /// <param name="frame">The place that the element's content box leaves.</param>
    public ParagraphFormat Of(Element element, BlockFrame frame)
    {
        var style = element.Style;
        var (line, rule) = LineOf(style, element.Language);
        var borders = frame.Borders;
        var indent = style.TextIndent.Amount.Resolve(frame.Width);
        // A hanging indent is that of all lines but the first (CSS Text 3 §8.1).
        var (start, firstLine) = style.TextIndent.IsHanging
            ? (frame.Start(style.Direction) + indent, -indent)
            : (frame.Start(style.Direction), indent);
        return new ParagraphFormat
        {
            KeepNext = style.BreakAfter is BreakBetween.Avoid or BreakBetween.AvoidPage,
            KeepLines = style.BreakInside is BreakInside.Avoid or BreakInside.AvoidPage,
            PageBreakBefore = false,
            Frame = frame.Float,
            WidowControl = style.Widows > 1 || style.Orphans > 1,
            Borders = borders,
            HasBorderBetween = frame.OwnsBorders && borders is { Left: null, Right: null } && borders.Bottom is null != borders.Top is null,
            Shading = frame.Shading,
            Tabs = TabStops.None,
            SuppressAutoHyphens = style.Hyphens != Hyphens.Auto,
            SpacesLetters = style.TextAutospace.HasFlag(TextAutospace.IdeographAlpha),
            SpacesNumbers = style.TextAutospace.HasFlag(TextAutospace.IdeographNumeric),
            Bidi = style.Direction == Direction.RightToLeft,
            Before = 0,
            After = 0,
            Line = line,
            LineRule = rule,
            Start = start.Twips,
            End = frame.End(style.Direction).Twips,
            FirstLine = firstLine.Twips,
            Justification = JustificationOf(style),
            OutlineLevel = 9,
        };
    }

    /// <summary>The height of one line of a paragraph.</summary>
    public Length LineHeight(ComputedStyle style, string language) => style.LineHeight.Resolve(style.FontSize, NaturalHeight(style, language));

    /// <summary>The height of one line as Word sets it, and how much lower than on our pages it then ends below its baseline.</summary>
    public (Length Height, Length Excess) WordLineHeight(StoryParagraph paragraph)
    {
        var style = paragraph.Source.Style;
        var natural = NaturalHeight(style, paragraph.Source.Language);
        var line = Length.FromPoints((paragraph.Format.Line ?? 0) / 20.0);
        var height = Equals(paragraph.Format.LineRule, W.LineSpacingRuleValues.Exact) ? line
            : Equals(paragraph.Format.LineRule, W.LineSpacingRuleValues.AtLeast) ? Length.Max(line, natural)
            : natural * ((double)(paragraph.Format.Line ?? SingleLine) / SingleLine);
        var isTight = height < natural && !Equals(paragraph.Format.LineRule, W.LineSpacingRuleValues.Exact);
        // Tight lines lose what is above the letters; CSS takes half of it from below (CSS 2.2 §10.8.1).
        return (height, isTight ? (natural - LineHeight(style, paragraph.Source.Language)) / 2 : Length.Zero);
    }

    /// <summary>The line spacing that Word knows by.</summary>
    public (int Line, W.LineSpacingRuleValues Rule) LineOf(ComputedStyle style, string language)
    {
        var natural = NaturalHeight(style, language);
        if (style.LineHeight.Fixed is not { } height)
        {
            var factor = style.LineHeight.Factor is { } multiple ? Math.Max(TightestLine, style.FontSize * multiple / natural) : 1;
            return ((int)Math.Round(SingleLine * factor), W.LineSpacingRuleValues.Auto);
        }
        // Exactly so only where the font asks for more: other lines may then grow with a picture or a tall letter.
        return natural.FitsIn(height) || style.FontSize > height
            ? (height.Twips, W.LineSpacingRuleValues.AtLeast)
            : (height.Twips, W.LineSpacingRuleValues.Exact);
    }

    /// <summary>What the fonts ask for by themselves: of Latin letters, and of those of the language.</summary>
    private Length NaturalHeight(ComputedStyle style, string language)
    {
        if (runs.FontsFor(style).Primary is not { } font)
            return style.FontSize;
        var own = ScriptSlots.OfLanguage(language) is not ScriptSlot.Latin and var slot ? runs.FontFor(style, slot) ?? font : font;
        return Length.Max(HeightOf(font, style), HeightOf(own, style));
    }

    private static Length HeightOf(FontInstance font, ComputedStyle style) =>
        Length.FromFontUnits(font.Metrics.Ascent - font.Metrics.Descent + font.Metrics.LineGap, font.UnitsPerEm, style.FontSize);

    private static W.JustificationValues JustificationOf(ComputedStyle style) => style.TextAlign switch
    {
        TextAlign.Center => W.JustificationValues.Center,
        // ECMA-376 Part 1 §17.18.44: only so a last line is as wide as the others.
        TextAlign.JustifyAll => W.JustificationValues.Distribute,
        TextAlign.Justify when style.TextAlignLast == TextAlignLast.Justify => W.JustificationValues.Distribute,
        TextAlign.Justify => W.JustificationValues.Both,
        // In paragraphs from right to left Word means the start by left and the end by right.
        TextAlign.End => W.JustificationValues.Right,
        TextAlign.Right => style.Direction == Direction.RightToLeft ? W.JustificationValues.Left : W.JustificationValues.Right,
        TextAlign.Left => style.Direction == Direction.RightToLeft ? W.JustificationValues.Right : W.JustificationValues.Left,
        _ => W.JustificationValues.Left,
    };
}
