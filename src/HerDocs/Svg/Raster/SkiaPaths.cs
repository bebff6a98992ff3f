using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Svg.Drawing;
using HerDocs.Svg.Glyphs;
using SkiaSharp;

namespace HerDocs.Svg.Raster;

/// <summary>Says paths and glyphs of drawings in the words of the painter of pixels.</summary>
internal static class SkiaPaths
{
    public static SKPath Of(VectorPath path, bool isEvenOdd)
    {
        using var made = new SKPathBuilder { FillType = isEvenOdd ? SKPathFillType.EvenOdd : SKPathFillType.Winding };
        Append(made, path);
        return made.Detach();
    }

    /// <summary>From the start of the run on its baseline, y growing downwards.</summary>
    /// <param name="pictures">Gets the glyphs that are pictures instead, and where they are.</param>
    public static SKPath Of(SvgGlyphs glyphs, List<(ColorGlyph Glyph, Matrix Place)> pictures)
    {
        using var made = new SKPathBuilder { FillType = SKPathFillType.Winding };
        var run = glyphs.Run;
        var scale = glyphs.FontSize / run.Font.UnitsPerEm;
        var slant = run.Font.SyntheticOblique ? FontInstance.SyntheticSlant : 0;
        double x = 0;
        for (var i = 0; i < run.Glyphs.Length; i++)
        {
            var glyph = run.Glyphs[i];
            var place = new Matrix(scale, 0, slant * scale, -scale, x + (glyph.XOffset * scale), -glyph.YOffset * scale);
            if (glyphs.Fill is { } fill && ColorGlyph.Of(run.Font, glyph.Id, fill) is { Items.Count: > 0 } picture)
                pictures.Add((picture, place));
            else
                Append(made, GlyphOutlines.Of(run.Font, glyph.Id).Transform(place));
            x += glyph.Advance * scale;
            if (i + 1 == run.Glyphs.Length || run.Glyphs[i + 1].Cluster != glyph.Cluster)
                x += glyphs.LetterSpacing;
        }
        return made.Detach();
    }

    private static void Append(SKPathBuilder made, VectorPath path)
    {
        foreach (var s in path.Segments)
        {
            switch (s.Kind)
            {
                case SegmentKind.Move: made.MoveTo((float)s.X, (float)s.Y); break;
                case SegmentKind.Line: made.LineTo((float)s.X, (float)s.Y); break;
                case SegmentKind.Curve: made.CubicTo((float)s.X1, (float)s.Y1, (float)s.X2, (float)s.Y2, (float)s.X, (float)s.Y); break;
                default: made.Close(); break;
            }
        }
    }
}
