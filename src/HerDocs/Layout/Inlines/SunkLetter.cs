using HerDocs.Css;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Inlines;

/// <summary>
/// A letter that spans several lines (CSS Inline 3 §7.3): its capital height reaches from the capital height of the first line to
/// the baseline of the last.
/// </summary>
/// <param name="Lines">How many lines it sinks into.</param>
/// <param name="Room">How far it moves these lines to the side.</param>
/// <param name="Rise">How far it stands out above the first line, which makes room for it.</param>
/// <param name="Item">The letter, to be placed on the baseline of the last of its lines.</param>
internal sealed record SunkLetter(int Lines, Length Room, Length X, Length Rise, TextItem Item)
{
    public static SunkLetter? Of(ParagraphText text, InlineContent content, LayoutContext context)
    {
        if (text.InitialLetter is not { Style.InitialLetter: { } initial } letter)
            return null;
        var style = letter.Style;
        if (context.FontsFor(style).Primary is not { } font || context.FontsFor(content.Style).Primary is not { } bodyFont)
            return null;
        var lineHeight = LineMetrics.LineHeight(content.Style, bodyFont);
        var capHeight = Length.FromFontUnits(bodyFont.Metrics.CapHeight, bodyFont.UnitsPerEm, content.Style.FontSize);
        var height = (lineHeight * (initial.Size - 1)) + capHeight;
        var fontSize = height * ((double)font.UnitsPerEm / font.Metrics.CapHeight);
        var options = new ShapingOptions(Script.Of(char.ConvertToUtf32(letter.Text, 0)), letter.Language, style.Direction, OpenTypeFeatures.For(style, font.Face));
        var run = context.Shaper.Shape(font, letter.Text, options);
        var edges = BoxEdges.Of(style, Length.Zero);
        var room = Length.FromFontUnits(run.Advance, font.UnitsPerEm, fontSize) + edges.Horizontal;
        var item = new TextItem(letter.Source, run, fontSize, style.Color, Length.Zero, Length.Zero, EndsWithHyphen: false);
        var rise = Length.Max(Length.Zero, lineHeight * (initial.Size - initial.Sink));
        return new SunkLetter(initial.Sink, room, edges.Margin.Left + edges.Inner.Left, rise, item);
    }
}
