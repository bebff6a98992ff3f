using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Stories;

/// <summary>An empty box in a line that is drawn as a dot or a square: Word has it as a sign.</summary>
internal static class Marks
{
    // Few text fonts have them; every machine has a font that has.
    private const char Disc = '\u25CF';
    private const char Ring = '\u25CB';
    private const char FilledSquare = '\u25A0';
    private const char OpenSquare = '\u25A1';

    /// <summary>The diameter of such signs, of the font size: about so in the fonts that have them.</summary>
    private const double SignSize = 0.65;

    /// <summary>Null when the element is no such box.</summary>
    public static SymbolInline? Of(Element element, RunFormat format, StoryContext context)
    {
        var style = element.Style;
        if (style.Display != Display.InlineBlock || element.Children.Count > 0 || style.Width.Kind != SizingKind.Fixed)
            return null;
        var border = BoxBorders.Of(style).Top;
        var isFilled = !style.BackgroundColor.IsTransparent;
        if (border is null && !isFilled)
            return null;
        var symbol = style.BorderTopLeftRadius.IsZero ? (isFilled ? FilledSquare : OpenSquare) : isFilled ? Disc : Ring;
        var margin = style.Direction == Direction.RightToLeft ? style.MarginLeft : style.MarginRight;
        var gap = (margin ?? LengthPercentage.Zero).Resolve(style.FontSize);
        var made = format with
        {
            Size = Math.Max(2, (style.Width.Value.Resolve(style.FontSize) / SignSize).HalfPoints),
            Color = border?.Color ?? style.BackgroundColor.Over(Color.White),
            Shading = Color.Transparent,
            Spacing = gap.Twips,
            // The sign is drawn at its own height; LibreOffice would also make it small if it were raised.
            Position = 0,
        };
        return new SymbolInline(symbol, made, context.InlineNames.Of(element), element.Language);
    }
}
