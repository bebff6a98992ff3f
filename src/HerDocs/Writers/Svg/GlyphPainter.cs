using HerDocs.Fonts;
using HerDocs.Geometry;

namespace HerDocs.Writers.Svg;

/// <summary>Writes a run of glyphs as one path, every glyph at the place that shaping and justification gave it.</summary>
internal sealed class GlyphPainter(SvgBuffer target, GlyphPaths glyphs)
{
    /// <summary>From design units, y growing upwards, to points from the start of the run on its baseline, y growing downwards.</summary>
    public static Matrix Scale(FontInstance font, double size, double horizontalScale)
    {
        var scale = size / font.UnitsPerEm;
        return new Matrix(scale * horizontalScale, 0, font.SyntheticOblique ? FontInstance.SyntheticSlant * scale : 0, -scale, 0, 0);
    }

    /// <summary>The path data of a run.</summary>
    /// <param name="letterSpacing">In design units, after each cluster.</param>
    /// <param name="wordSpacing">In design units, after each space.</param>
    public void Path(GlyphRun run, double letterSpacing, double wordSpacing)
    {
        double x = 0;
        for (var i = 0; i < run.Glyphs.Length; i++)
        {
            var glyph = run.Glyphs[i];
            if (glyphs.Of(run.Font, glyph.Id) is { Data: { } outline } path)
                target.Raw("M"u8).Tenth(x + glyph.XOffset + path.StartX).Raw(" "u8).Tenth(glyph.YOffset + path.StartY).Raw(outline);
            x += glyph.Advance;
            if (i + 1 < run.Glyphs.Length && run.Glyphs[i + 1].Cluster == glyph.Cluster)
                continue;
            x += letterSpacing;
            if (run.Text[glyph.Cluster] is ' ' or '\u00A0')
                x += wordSpacing;
        }
    }
}
