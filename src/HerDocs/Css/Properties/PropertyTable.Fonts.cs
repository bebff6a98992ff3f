using HerDocs.Css.Grammars;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Properties;

/// <summary>The table of properties: fonts and colour.</summary>
public static partial class PropertyTable
{
    public static readonly Property<Color> Color =
        Define<Color>("color", Values.Color.Black, inherited: true, "CSS Color 4 §3.1", ColorGrammars.Color);

    public static readonly Property<IReadOnlyList<string>> FontFamily =
        Define<IReadOnlyList<string>>("font-family", ["serif"], inherited: true, "CSS Fonts 4 §2.1", FontGrammars.Family);

    public static readonly Property<Length> FontSize =
        Define<Length>("font-size", Length.FromPoints(12), inherited: true, "CSS Fonts 4 §2.5", FontGrammars.Size);

    public static readonly Property<int> FontWeight =
        Define<int>("font-weight", 400, inherited: true, "CSS Fonts 4 §2.2", FontGrammars.Weight);

    public static readonly Property<FontStyle> FontStyle =
        Define<FontStyle>("font-style", Values.FontStyle.Normal, inherited: true, "CSS Fonts 4 §2.4", FontGrammars.Style);

    public static readonly Property<double> FontStretch =
        Define<double>("font-stretch", 100.0, inherited: true, "CSS Fonts 4 §2.3", FontGrammars.Width);

    public static readonly Property<FontKerning> FontKerning =
        Define<FontKerning>("font-kerning", Values.FontKerning.Auto, inherited: true, "CSS Fonts 4 §6.3", FontGrammars.Kerning);

    public static readonly Property<FontVariantCaps> FontVariantCaps =
        Define<FontVariantCaps>("font-variant-caps", Values.FontVariantCaps.Normal, inherited: true,
            "CSS Fonts 4 §6.6", FontGrammars.VariantCaps);

    public static readonly Property<FontVariantNumeric> FontVariantNumeric =
        Define<FontVariantNumeric>("font-variant-numeric", Values.FontVariantNumeric.Normal, inherited: true,
            "CSS Fonts 4 §6.7", FontGrammars.VariantNumeric);

    public static readonly Property<FontVariantLigatures> FontVariantLigatures =
        Define<FontVariantLigatures>("font-variant-ligatures", Values.FontVariantLigatures.Normal, inherited: true,
            "CSS Fonts 4 §6.4", FontGrammars.VariantLigatures);

    public static readonly Property<FontVariantPosition> FontVariantPosition =
        Define<FontVariantPosition>("font-variant-position", Values.FontVariantPosition.Normal, inherited: true,
            "CSS Fonts 4 §6.5", FontGrammars.VariantPosition);

    public static readonly Property<IReadOnlyList<FontSetting>> FontFeatureSettings =
        Define<IReadOnlyList<FontSetting>>("font-feature-settings", [], inherited: true, "CSS Fonts 4 §6.12", FontGrammars.FeatureSettings);

    public static readonly Property<IReadOnlyList<FontSetting>> FontVariationSettings =
        Define<IReadOnlyList<FontSetting>>("font-variation-settings", [], inherited: true,
            "CSS Fonts 4 §8.2", FontGrammars.VariationSettings);
}
