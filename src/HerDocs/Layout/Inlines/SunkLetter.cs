using HerDocs.Css.Values;
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
/// <param name="Items">What is drawn, from the left edge of its room: the letter, and the marks around it that another font may set.</param>
internal sealed record SunkLetter(int Lines, Length Room, Length Rise, Length Raise, IReadOnlyList<(Length X, TextItem Item)> Items)
{
    /// <summary>How far below the baseline the square of an ideograph ends, in parts of the font size, where fonts do not say.</summary>
    private const double IdeographicDescent = 0.12;

    public static SunkLetter? Of(ParagraphText text, InlineContent content, LayoutContext context)
    {
        if (text.InitialLetter is not { Style.InitialLetter: { } initial } letter)
            return null;
        var style = letter.Style;
        var runs = UnbrokenText.Shape(letter.Text, style, letter.Language, letter.Source, content.Place, context);
        if (runs.Count == 0 || context.FontsFor(content.Style).Primary is not { } bodyFont)
            return null;
        var ofLetter = runs.Find(run => run.Text.Any(char.IsLetterOrDigit)) ?? runs[0];
        var (font, script) = (ofLetter.Font, ofLetter.Options.Script);
        var lineHeight = LineMetrics.LineHeight(content.Style, bodyFont);
        var bodyHeight = script.IsIdeographic ? 1 : (double)bodyFont.Metrics.CapHeight / bodyFont.UnitsPerEm;
        var letterHeight = script.IsIdeographic ? 1 : (double)font.Metrics.CapHeight / font.UnitsPerEm;
        var fontSize = ((lineHeight * (initial.Size - 1)) + (content.Style.FontSize * bodyHeight)) / letterHeight;
        var edges = BoxEdges.Of(style, Length.Zero);
        var items = new List<(Length X, TextItem Item)>();
        var x = edges.Margin.Left + edges.Inner.Left;
        foreach (var run in style.Direction == Direction.RightToLeft ? runs.AsEnumerable().Reverse() : runs)
        {
            items.Add((x, new TextItem(letter.Source, run, fontSize, style.Color, Length.Zero, Length.Zero, EndsWithHyphen: false)));
            x += Length.FromFontUnits(run.Advance, run.Font.UnitsPerEm, fontSize);
        }
        var rise = Length.Max(Length.Zero, lineHeight * (initial.Size - initial.Sink));
        var raise = script.IsIdeographic ? (fontSize - content.Style.FontSize) * IdeographicDescent : Length.Zero;
        return new SunkLetter(initial.Sink, x + edges.Margin.Right + edges.Inner.Right, rise, raise, items);
    }
}
