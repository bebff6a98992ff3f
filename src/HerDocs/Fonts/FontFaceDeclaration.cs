using HerDocs.Css.Values;

namespace HerDocs.Fonts;

/// <summary>
/// A face under the family and descriptors that an @font-face rule gives it (CSS Fonts 4 §4); a descriptor left out is read from
/// the font.
/// </summary>
public sealed record FontFaceDeclaration(string Family, FontFace Face)
{
    public FontRange? Weight { get; init; }

    public FontStyle? Style { get; init; }

    /// <summary>Percent of the normal width.</summary>
    public FontRange? Stretch { get; init; }

    /// <summary>The characters to use the face for; empty for all.</summary>
    public IReadOnlyList<UnicodeRange> UnicodeRanges { get; init; } = [];
}
