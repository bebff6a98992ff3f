using HerDocs.Css.Values;

namespace HerDocs.Fonts;

/// <summary>What a style asks of a family.</summary>
/// <param name="Stretch">Percent of the normal width.</param>
/// <param name="OpticalSize">CSS pixels, or null for the font's default.</param>
/// <param name="Makes">What is made of a face that has it not.</param>
internal sealed record FontRequest(
    int Weight, FontStyle Style, double Stretch, double? OpticalSize, IReadOnlyList<FontSetting> Variations, FontSynthesis Makes = FontSynthesis.All);
