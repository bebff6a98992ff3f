using HerDocs.Css.Values;
using HerDocs.Svg.Drawing;

namespace HerDocs.Svg.Building;

/// <summary>Things as they clip: their insides alone, however they are painted (CSS Masking 1 §5.1).</summary>
internal static class Silhouettes
{
    private static readonly SolidPaint Whole = new(Color.White);

    public static SvgItem Of(SvgItem item) => item switch
    {
        SvgShape shape => shape with { Fill = Whole, Stroke = null },
        SvgGlyphs glyphs => glyphs with { Fill = Whole, Stroke = null },
        SvgGroup group => new SvgGroup([.. group.Items.Select(Of)], 1, group.Clip),
        _ => item,
    };
}
