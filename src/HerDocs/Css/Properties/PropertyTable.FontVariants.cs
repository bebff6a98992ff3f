using HerDocs.Css.Grammars;
using HerDocs.Css.Values;

namespace HerDocs.Css.Properties;

/// <summary>The table of properties: what a font chooses and makes by itself.</summary>
public static partial class PropertyTable
{
    public static readonly Property<FontVariantEastAsian> FontVariantEastAsian =
        Define<FontVariantEastAsian>("font-variant-east-asian", Values.FontVariantEastAsian.Normal, inherited: true,
            "CSS Fonts 4 §6.10", FontVariantGrammars.EastAsian);

    public static readonly Property<FontVariantAlternates> FontVariantAlternates =
        Define<FontVariantAlternates>("font-variant-alternates", Values.FontVariantAlternates.Normal, inherited: true,
            "CSS Fonts 4 §6.8", FontVariantGrammars.Alternates);

    public static readonly Property<Automatic> FontOpticalSizing =
        Define<Automatic>("font-optical-sizing", Automatic.Auto, inherited: true, "CSS Fonts 4 §8.1", FontVariantGrammars.AutoOrNone);

    public static readonly Property<Automatic> FontSynthesisWeight =
        Define<Automatic>("font-synthesis-weight", Automatic.Auto, inherited: true, "CSS Fonts 4 §2.8.1", FontVariantGrammars.AutoOrNone);

    public static readonly Property<Automatic> FontSynthesisStyle =
        Define<Automatic>("font-synthesis-style", Automatic.Auto, inherited: true, "CSS Fonts 4 §2.8.2", FontVariantGrammars.AutoOrNone);

    public static readonly Property<Automatic> FontSynthesisSmallCaps =
        Define<Automatic>("font-synthesis-small-caps", Automatic.Auto, inherited: true, "CSS Fonts 4 §2.8.3", FontVariantGrammars.AutoOrNone);
}
