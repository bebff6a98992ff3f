using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Stories;

/// <summary>
/// Empty boxes of which only the lower border is seen, to write on. Word has them as the leaders of a tab stop: one paragraph of as many
/// lines, which one can delete, move and type into.
/// </summary>
internal static class WritingLines
{
    /// <summary>Below this nobody writes: it is a rule.</summary>
    private static readonly Length Least = Length.FromPoints(8);

    public static bool Is(Element element) =>
        element.Style is { Height: { Kind: SizingKind.Fixed, Value.HasPercentage: false }, BackgroundColor.IsTransparent: true } style
        && style.Height.Value.Fixed >= Least
        && BoxBorders.Of(style) is { Top: null, Left: null, Right: null, Bottom: not null };

    /// <summary>Makes a paragraph one line, with none of the borders of its box.</summary>
    public static void Begin(StoryParagraph paragraph, BlockFrame frame)
    {
        var style = paragraph.Source.Style;
        paragraph.Format = paragraph.Format with
        {
            Borders = default(BoxBorders),
            HasBorderBetween = false,
            KeepLines = true,
            Line = style.Height.Value.Fixed.Twips,
            LineRule = W.LineSpacingRuleValues.Exact,
            SuppressAutoHyphens = false,
            FirstLine = 0,
            Tabs = new TabStops(null, (frame.Start(style.Direction) + frame.Width).Twips, W.TabStopLeaderCharValues.Underscore),
        };
        paragraph.Text = paragraph.Text with { Color = BoxBorders.Of(style).Bottom!.Value.Color };
        paragraph.Content.Add(Line(paragraph));
    }

    /// <summary>Adds a line to the paragraph of the box before; false where that is no such box.</summary>
    public static bool Join(Element element, StoryBlock? before)
    {
        if (before is not StoryParagraph { Content: [TabInline, ..] } paragraph
            || paragraph.Source.Parent != element.Parent || !Is(paragraph.Source) || !AreAlike(element.Style, paragraph.Source.Style))
            return false;
        paragraph.Content.Add(new BreakInline(paragraph.Text, "", paragraph.Source.Language, null));
        paragraph.Content.Add(Line(paragraph));
        return true;
    }

    private static bool AreAlike(ComputedStyle one, ComputedStyle other) =>
        one.Height.Value.Fixed == other.Height.Value.Fixed && BoxBorders.Of(one) == BoxBorders.Of(other) && one.MarginTop is { IsZero: true } && other.MarginBottom is { IsZero: true };

    private static TabInline Line(StoryParagraph paragraph) =>
        new(W.TabStopLeaderCharValues.Underscore, paragraph.Text, "", paragraph.Source.Language, null);
}
