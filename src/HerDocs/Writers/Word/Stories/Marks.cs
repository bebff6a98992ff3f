using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Stories;

/// <summary>An empty box in a line that is drawn as a dot or a square: Word has it as a sign.</summary>
internal static class Marks
{
    // The first that a font has.
    private const string Discs = "\u25CF\u2022";
    private const string Rings = "\u25CB\u25E6";
    private const string FilledSquares = "\u25A0\u25AA";
    private const string OpenSquares = "\u25A1\u25AB";

    /// <summary>Null when the element is no such box, or no font has the sign.</summary>
    public static SymbolInline? Of(Element element, RunFormat format, StoryContext context)
    {
        var style = element.Style;
        if (style.Display != Display.InlineBlock || element.Children.Count > 0 || style.Width.Kind != SizingKind.Fixed)
            return null;
        var border = BoxBorders.Of(style).Top;
        var isFilled = !style.BackgroundColor.IsTransparent;
        if (border is null && !isFilled)
            return null;
        var candidates = style.BorderTopLeftRadius.IsZero ? (isFilled ? FilledSquares : OpenSquares) : isFilled ? Discs : Rings;
        var fonts = context.Runs.FontsFor(style);
        var symbol = candidates.FirstOrDefault(candidate => fonts.FaceFor(candidate) is not null);
        if (symbol == default)
            return null;
        var gap = (style.MarginRight ?? LengthPercentage.Zero).Resolve(style.FontSize);
        var made = format with
        {
            Color = border?.Color ?? style.BackgroundColor.Over(Color.White),
            Shading = Color.Transparent,
            Spacing = gap.Twips,
        };
        return new SymbolInline(symbol, made, context.Names.OfInline(element), element.Language);
    }
}
