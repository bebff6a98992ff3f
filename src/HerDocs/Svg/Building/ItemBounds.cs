using HerDocs.Geometry;
using HerDocs.Svg.Drawing;

namespace HerDocs.Svg.Building;

/// <summary>The object bounding box of things that are settled already (SVG 2 §8.10): strokes and clips do not count.</summary>
internal static class ItemBounds
{
    /// <param name="back">From the drawing's coordinates to those in which the box is wanted.</param>
    public static Area Of(IReadOnlyList<SvgItem> items, Matrix back)
    {
        Area? whole = null;
        foreach (var item in items)
        {
            var area = Of(item, back);
            if (area != default)
                whole = whole is { } known ? known.Union(area) : area;
        }
        return whole ?? default;
    }

    private static Area Of(SvgItem item, Matrix back) => item switch
    {
        SvgShape shape => shape.Path.Transform(shape.Matrix.Then(back)).Bounds,
        SvgGlyphs glyphs => TextBuilder.BoundsOf(glyphs.Run, glyphs.FontSize).Transform(glyphs.Matrix.Then(back)),
        SvgPixels pixels => new Area(0, 0, 1, 1).Transform(pixels.Matrix.Then(back)),
        SvgGroup group => Of(group.Items, back),
        _ => default,
    };
}
