using HerDocs.Css;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Inlines;

/// <summary>
/// A letter that spans several lines (CSS Inline 3 §7.3): its capital height reaches from the capital height of the first line to
/// the baseline of the last; an ideograph's square reaches from the top to the bottom of the squares of theirs.
/// </summary>
/// <param name="Lines">How many lines it sinks into.</param>
/// <param name="Room">How far it moves these lines to the side.</param>
/// <param name="Rise">How far it stands out above the first line, which makes room for it.</param>
/// <param name="Raise">How far its baseline is above that of the last of its lines.</param>
internal sealed record SunkLetter(int Lines, Length Room, Length X, Length Rise, Length Raise, TextItem Item)
{
    /// <summary>How far below the baseline the square of an ideograph ends, in parts of the font size, where fonts do not say.</summary>
    private const double IdeographicDescent = 0.12;

    public static SunkLetter? Of(ParagraphText text, InlineContent content, LayoutContext context)
    {
        if (text.InitialLetter is not { Style.InitialLetter: { } initial } letter)
            return null;
        var style = letter.Style;
        if (context.FontsFor(style).Runs(letter.Text)[0].Font is not { } font || context.FontsFor(content.Style).Primary is not { } bodyFont)
            return null;
        var lineHeight = LineMetrics.LineHeight(content.Style, bodyFont);
        var script = ScriptRuns.Of(letter.Text, Script.Latin)[0].Script;
        var bodyHeight = script.IsIdeographic ? 1 : (double)bodyFont.Metrics.CapHeight / bodyFont.UnitsPerEm;
        var letterHeight = script.IsIdeographic ? 1 : (double)font.Metrics.CapHeight / font.UnitsPerEm;
        var fontSize = ((lineHeight * (initial.Size - 1)) + (content.Style.FontSize * bodyHeight)) / letterHeight;
        var options = new ShapingOptions(script, letter.Language, style.Direction, OpenTypeFeatures.For(style, font.Face));
        var run = context.Shaper.Shape(font, letter.Text, options);
        var edges = BoxEdges.Of(style, Length.Zero);
        var room = Length.FromFontUnits(run.Advance, font.UnitsPerEm, fontSize) + edges.Horizontal;
        var item = new TextItem(letter.Source, run, fontSize, style.Color, Length.Zero, Length.Zero, EndsWithHyphen: false);
        var rise = Length.Max(Length.Zero, lineHeight * (initial.Size - initial.Sink));
        var raise = script.IsIdeographic ? (fontSize - content.Style.FontSize) * IdeographicDescent : Length.Zero;
        return new SunkLetter(initial.Sink, room, edges.Margin.Left + edges.Inner.Left, rise, raise, item);
    }
}
