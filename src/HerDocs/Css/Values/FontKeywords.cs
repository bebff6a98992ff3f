namespace HerDocs.Css.Values;

/// <summary>CSS Fonts 4 §2.4.</summary>
public enum FontStyle { Normal, Italic, Oblique }

/// <summary>CSS Fonts 4 §6.6.</summary>
public enum FontVariantCaps { Normal, SmallCaps, AllSmallCaps, PetiteCaps, AllPetiteCaps, Unicase, TitlingCaps }

/// <summary>CSS Fonts 4 §6.7.</summary>
[Flags]
public enum FontVariantNumeric
{
    Normal = 0,
    LiningNums = 1,
    OldstyleNums = 2,
    ProportionalNums = 4,
    TabularNums = 8,
    DiagonalFractions = 16,
    StackedFractions = 32,
    Ordinal = 64,
    SlashedZero = 128,
}

/// <summary>CSS Fonts 4 §6.4; what is not named keeps the font's default.</summary>
[Flags]
public enum FontVariantLigatures
{
    Normal = 0,
    None = 1,
    NoCommon = 2,
    Discretionary = 4,
    Historical = 8,
    NoContextual = 16,
}

/// <summary>CSS Fonts 4 §6.5.</summary>
public enum FontVariantPosition { Normal, Sub, Super }

/// <summary>CSS Fonts 4 §6.3.</summary>
public enum FontKerning { Auto, Normal, None }

/// <summary>One entry of font-feature-settings or font-variation-settings: a four-character OpenType tag and its value.</summary>
public readonly record struct FontSetting(string Tag, double Value);
