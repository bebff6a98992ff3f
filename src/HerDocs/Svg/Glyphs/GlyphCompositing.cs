using HerDocs.Fonts;
using HerDocs.Svg.Drawing;

namespace HerDocs.Svg.Glyphs;

/// <summary>Lays a part of a glyph onto what is there (W3C Compositing 1 §9.1 and §10), as far as clips and blending can say it.</summary>
internal static class GlyphCompositing
{
    private static readonly Dictionary<CompositeMode, BlendMode> Blends = new()
    {
        [CompositeMode.Screen] = BlendMode.Screen,
        [CompositeMode.Overlay] = BlendMode.Overlay,
        [CompositeMode.Darken] = BlendMode.Darken,
        [CompositeMode.Lighten] = BlendMode.Lighten,
        [CompositeMode.ColorDodge] = BlendMode.ColorDodge,
        [CompositeMode.ColorBurn] = BlendMode.ColorBurn,
        [CompositeMode.HardLight] = BlendMode.HardLight,
        [CompositeMode.SoftLight] = BlendMode.SoftLight,
        [CompositeMode.Difference] = BlendMode.Difference,
        [CompositeMode.Exclusion] = BlendMode.Exclusion,
        [CompositeMode.Multiply] = BlendMode.Multiply,
        [CompositeMode.Hue] = BlendMode.Hue,
        [CompositeMode.Saturation] = BlendMode.Saturation,
        [CompositeMode.Color] = BlendMode.Color,
        [CompositeMode.Luminosity] = BlendMode.Luminosity,
    };

    /// <param name="items">What is there, which becomes what is seen.</param>
    /// <returns>False for a mode that is painted as if it were the usual one.</returns>
    public static bool Compose(List<SvgItem> items, List<SvgItem> source, CompositeMode mode)
    {
        List<SvgItem> backdrop = [.. items];
        items.Clear();
        items.AddRange(mode switch
        {
            CompositeMode.Clear => [],
            CompositeMode.Source => source,
            CompositeMode.Destination => backdrop,
            CompositeMode.DestinationOver => [.. source, .. backdrop],
            CompositeMode.SourceIn => Within(source, backdrop),
            CompositeMode.DestinationIn => Within(backdrop, source),
            CompositeMode.SourceAtop => [.. backdrop, .. Within(source, backdrop)],
            CompositeMode.DestinationAtop => [.. source, .. Within(backdrop, source)],
            _ when Blends.TryGetValue(mode, out var blend) => [new SvgGroup([.. backdrop, new SvgGroup(source, 1, null) { BlendMode = blend }], 1, null)],
            _ => [.. backdrop, .. source],
        });
        return mode is not (CompositeMode.SourceOut or CompositeMode.DestinationOut or CompositeMode.Xor or CompositeMode.Plus);
    }

    private static List<SvgItem> Within(List<SvgItem> items, List<SvgItem> where) =>
        items.Count == 0 || where.Count == 0 ? [] : [new SvgGroup(items, 1, new ShapesClip(where))];
}
