using HerDocs.Css.Values;

namespace HerDocs.Css.Grammars;

/// <summary>Grammars of what a font chooses and makes by itself (CSS Fonts 4 §2.8, §6, §8).</summary>
internal static class FontVariantGrammars
{
    private const FontVariantEastAsian Forms = FontVariantEastAsian.Jis78 | FontVariantEastAsian.Jis83 | FontVariantEastAsian.Jis90
        | FontVariantEastAsian.Jis04 | FontVariantEastAsian.Simplified | FontVariantEastAsian.Traditional;

    private const FontVariantEastAsian Widths = FontVariantEastAsian.FullWidth | FontVariantEastAsian.ProportionalWidth;

    /// <summary>One form, one width, and ruby.</summary>
    public static readonly Grammar<FontVariantEastAsian> EastAsian = Keywords.Flags<FontVariantEastAsian>(
        "normal",
        "jis78 jis83 jis90 jis04 simplified traditional full-width proportional-width ruby",
        (before, next) => (before & (next | RivalsOf(next))) == 0 ? before | next : null);

    public static readonly Grammar<FontVariantAlternates> Alternates = Keywords.Of<FontVariantAlternates>("normal historical-forms");

    public static readonly Grammar<Automatic> AutoOrNone = Keywords.Of<Automatic>("auto none");

    private static FontVariantEastAsian RivalsOf(FontVariantEastAsian flag) =>
        Forms.HasFlag(flag) ? Forms : Widths.HasFlag(flag) ? Widths : FontVariantEastAsian.Normal;
}
