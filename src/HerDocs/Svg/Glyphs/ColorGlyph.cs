using HerDocs.Css.Values;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Svg.Drawing;

namespace HerDocs.Svg.Glyphs;

/// <summary>A glyph that its font paints in colours of its own (OpenType, COLR).</summary>
/// <param name="Items">In design units, y growing upwards. There are none where only the outline can be shown.</param>
/// <param name="Bounds">Around the items.</param>
/// <param name="IsExact">Whether all that the font says is there.</param>
internal sealed record ColorGlyph(IReadOnlyList<SvgItem> Items, Area Bounds, bool IsExact)
{
    /// <summary>Null for a glyph that is no more than its outline in the colour of the text.</summary>
    public static ColorGlyph? Of(FontInstance font, int glyph, Color foreground)
    {
        if (!font.Face.HasColors)
            return null;
        var steps = GlyphPainting.StepsOf(font, glyph, foreground);
        return IsPlain(steps, glyph) ? null : new ColorGlyphBuilder(font).Build(steps);
    }

    /// <inheritdoc cref="Of(FontInstance, int, Color)"/>
    public static ColorGlyph? Of(FontInstance font, int glyph, SvgPaint foreground) =>
        Of(font, glyph, foreground is SolidPaint solid ? solid.Color : Color.Black);

    private static bool IsPlain(IReadOnlyList<GlyphPaintStep> steps, int glyph) => steps is []
        || (steps is [BeginGlyphClip { Glyph: var clip }, ColorFill { IsForeground: true }, EndClip] && clip == glyph);
}
