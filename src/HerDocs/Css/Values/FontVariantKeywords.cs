using HerDocs.Geometry;

namespace HerDocs.Css.Values;

/// <summary>CSS Fonts 4 §6.10.</summary>
[Flags]
public enum FontVariantEastAsian
{
    Normal = 0,
    Jis78 = 1,
    Jis83 = 2,
    Jis90 = 4,
    Jis04 = 8,
    Simplified = 16,
    Traditional = 32,
    FullWidth = 64,
    ProportionalWidth = 128,
    Ruby = 256,
}

/// <summary>CSS Fonts 4 §6.8, without the functions that need @font-feature-values.</summary>
public enum FontVariantAlternates { Normal, HistoricalForms }

/// <summary>Whether something is done where it is needed.</summary>
public enum Automatic { Auto, None }

/// <summary>How far apart tab stops are (CSS Text 3 §4.2).</summary>
/// <param name="Spaces">So many spaces, where no length is given.</param>
public readonly record struct TabSize(double Spaces, Length? Length = null)
{
    public override string ToString() => Length?.ToString() ?? Spaces.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture);
}
