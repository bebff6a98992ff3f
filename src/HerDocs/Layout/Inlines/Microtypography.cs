using HerDocs.Css;
using HerDocs.Fonts;
using HerDocs.Geometry;

namespace HerDocs.Layout.Inlines;

/// <summary>
/// What evens justified lines besides their word spaces: glyphs a little wider or narrower, letters a little further apart or
/// closer, and marks that hang into the margin. After Hàn Thế Thành, "Micro-typographic extensions to the TeX typesetting system"
/// (2000).
/// </summary>
internal static class Microtypography
{
    /// <summary>How much wider and narrower glyphs may become unless a style says: more would be seen.</summary>
    private const double UsualExpansion = 0.02;

    /// <summary>Text from this size on is large print, or a title: there are few words on its lines, and it is looked at closely.</summary>
    private static readonly Length LargePrint = Length.FromPoints(16);

    /// <summary>How wide a narrow letter is, in parts of the font size: letter spaces are changed by as much of it as glyphs are.</summary>
    private const double NarrowLetter = 0.3;

    /// <summary>
    /// By what part of its width a glyph of this style may grow and shrink. Ideographs keep their square.
    /// </summary>
    public static double Expansion(ComputedStyle style, Script script) =>
        !script.IsIdeographic ? style.FontExpansion ?? (style.FontSize < LargePrint ? UsualExpansion : 0) : 0;

    /// <summary>The letter space that goes with an expansion.</summary>
    public static Length Tracking(Length fontSize, Script script, double expansion) =>
        IsTrackable(script) ? fontSize * (NarrowLetter * expansion) : Length.Zero;

    /// <summary>What part of their usual protrusion characters of this style have.</summary>
    public static double Protrusion(ComputedStyle style) => style.CharacterProtrusion ?? (style.FontSize < LargePrint ? 1 : 0);

    /// <summary>Letters that join, and those that stack, stay where they are.</summary>
    private static bool IsTrackable(Script script) => script == Script.Latin || script == Script.Greek || script == Script.Cyrillic;
}
