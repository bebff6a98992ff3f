using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Styles;

namespace HerDocs.Writers.Word.Stories;

/// <summary>Parts the first letter of a paragraph that has a style of its own from the rest (CSS Pseudo-Elements 4 §2.2).</summary>
internal static class FirstLetters
{
    public static void Split(StoryParagraph paragraph, StoryContext context)
    {
        if (paragraph.Source.FirstLetter is not { } style || paragraph.Content is not [TextInline { Text.Length: > 0 } first, ..])
            return;
        if (FirstLetter.Find(first.Text, style) is not (var start, var length))
            return;
        length += start;
        var letter = first with { Text = first.Text[..length], Format = context.Runs.Of(style), Name = "First Letter" };
        paragraph.Content[0] = first with { Text = first.Text[length..] };
        if (style.InitialLetter is { Sink: > 1 } initial && FontOf(letter, style, context) is { } font)
        {
            // The letter's cap height spans from the first line's to the last line's baseline (CSS Inline 3 §7.2).
            var lineHeight = context.Paragraphs.LineHeight(paragraph.Source.Style, paragraph.Source.Language);
            var capHeight = (double)font.Metrics.CapHeight / font.UnitsPerEm;
            var height = (lineHeight * (initial.Size - 1)) + (paragraph.Source.Style.FontSize * capHeight);
            var size = (height / capHeight).HalfPoints;
            paragraph.DropCap = new DropCap(
                letter with { Format = letter.Format with { Size = size }, Name = StyleNames.DropCap }, initial.Sink, lineHeight * initial.Sink, style.PaddingRight.Fixed);
        }
        else
        {
            paragraph.Content.Insert(0, letter);
        }
    }

    private static FontInstance? FontOf(TextInline letter, ComputedStyle style, StoryContext context) =>
        context.Runs.FontsFor(style) is var fonts && letter.Text.EnumerateRunes().FirstOrDefault() is { Value: > 0 } rune
            ? fonts.FaceFor(rune.Value) ?? fonts.Primary
            : null;
}
