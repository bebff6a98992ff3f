using HerDocs.Geometry;

namespace HerDocs.Css.Values;

/// <summary>What a style says of the fonts of its text.</summary>
public sealed record FontChoice(
    IReadOnlyList<string> Families,
    int Weight,
    FontStyle Style,
    double Stretch,
    Automatic OpticalSizing,
    IReadOnlyList<FontSetting> Variations,
    Length Size)
{
    public static FontChoice Of(ComputedStyle style) => new(
        style.FontFamily, style.FontWeight, style.FontStyle, style.FontStretch, style.FontOpticalSizing, style.FontVariationSettings, style.FontSize);
}
