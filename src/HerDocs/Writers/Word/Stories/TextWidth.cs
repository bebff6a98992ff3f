using HerDocs.Css;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Stories;

/// <summary>About how wide a text is in one line: the sum of its glyphs' advances.</summary>
internal static class TextWidth
{
    public static Length Of(string text, ComputedStyle style, RunFormats runs)
    {
        var fonts = runs.FontsFor(style);
        if (fonts.Primary is not { } primary)
            return style.FontSize * (0.5 * text.Length);
        var width = style.LetterSpacing * text.Length;
        foreach (var rune in text.EnumerateRunes())
        {
            var font = primary.Face.GlyphFor(rune.Value) != 0 ? primary : fonts.FaceFor(rune.Value) ?? primary;
            width += Length.FromFontUnits(font.AdvanceOf(font.Face.GlyphFor(rune.Value)), font.UnitsPerEm, style.FontSize);
        }
        return width;
    }
}
