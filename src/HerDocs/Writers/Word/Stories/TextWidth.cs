using HerDocs.Css;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Stories;

/// <summary>About how wide a text is in one line: the sum of its glyphs' advances.</summary>
internal static class TextWidth
{
    public static Length Of(string text, ComputedStyle style, RunFormats runs)
    {
        if (runs.FontsFor(style).Primary is not { } font)
            return style.FontSize * (0.5 * text.Length);
        var units = 0;
        foreach (var rune in text.EnumerateRunes())
            units += font.AdvanceOf(font.Face.GlyphFor(rune.Value));
        return Length.FromFontUnits(units, font.UnitsPerEm, style.FontSize) + (style.LetterSpacing * text.Length);
    }
}
