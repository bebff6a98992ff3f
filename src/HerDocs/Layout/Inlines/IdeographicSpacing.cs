using System.Collections.Immutable;
using System.Text;
using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Fonts;
using HerDocs.Geometry;

namespace HerDocs.Layout.Inlines;

/// <summary>
/// Spaces within Chinese and Japanese text: marks that meet lose the empty halves of their squares (CSS Text 4 §8.3), ideographs stand
/// a little apart from letters and figures (§8.4).
/// </summary>
internal static class IdeographicSpacing
{
    /// <summary>Between an ideograph and a letter, in parts of the font size (CSS Text 4 §8.4.1).</summary>
    private const double Autospace = 1 / 8.0;

    /// <summary>From this width on, in parts of the font size, a glyph fills its square.</summary>
    private const double Square = 0.9;

    /// <summary>A run with these spaces in it.</summary>
    /// <param name="text">Of the paragraph.</param>
    /// <param name="start">Where the run begins in it.</param>
    public static GlyphRun Apply(GlyphRun run, string text, int start, ComputedStyle style)
    {
        if (!MayNeedSpaces(run))
            return run;
        ImmutableArray<ShapedGlyph>.Builder? spaced = null;
        for (var i = 0; i < run.Glyphs.Length; i++)
        {
            var glyph = run.Glyphs[i];
            var (before, after) = SpacesOf(text, start + glyph.Cluster, style, run.Options.Language, glyph.Advance >= run.Font.UnitsPerEm * Square);
            if (before == 0 && after == 0)
                continue;
            spaced ??= run.Glyphs.ToBuilder();
            var (left, right) = ((int)(before * run.Font.UnitsPerEm), (int)(after * run.Font.UnitsPerEm));
            spaced[i] = glyph with { Advance = glyph.Advance + left + right, XOffset = short.CreateSaturating(glyph.XOffset + left) };
        }
        return spaced is null ? run : run.With(spaced.MoveToImmutable());
    }

    /// <summary>What a line that begins with a character may leave out there, in points.</summary>
    public static double AtLineStart(string text, int index, TextSpan span, Length advance, bool isFirst)
    {
        if (!MayNeedSpaces(span.Run))
            return 0;
        if (StandsApart(text, index, index - 1, span.Style))
            return span.FontSize.Points * Autospace;
        var trims = span.Style.TextSpacingTrim switch
        {
            TextSpacingTrim.TrimStart or TextSpacingTrim.TrimBoth => true,
            TextSpacingTrim.SpaceFirst => !isFirst,
            _ => false,
        };
        return trims && FullwidthMarks.Of(text[index], span.Run.Options.Language) == FullwidthMark.Opening ? HalfOf(span, advance) : 0;
    }

    /// <summary>What a line that ends with a character leaves out there, and what it leaves out if it is too long without; in points.</summary>
    public static (double Always, double IfNeeded) AtLineEnd(string text, int index, TextSpan span, Length advance)
    {
        if (!MayNeedSpaces(span.Run))
            return default;
        if (StandsApart(text, index, index + 1, span.Style))
            return (span.FontSize.Points * Autospace, 0);
        if (FullwidthMarks.Of(text[index], span.Run.Options.Language) != FullwidthMark.Closing)
            return default;
        return span.Style.TextSpacingTrim switch
        {
            TextSpacingTrim.SpaceAll => default,
            TextSpacingTrim.TrimBoth => (HalfOf(span, advance), 0),
            _ => (0, HalfOf(span, advance)),
        };
    }

    private static bool MayNeedSpaces(GlyphRun run) => run.Options.Script.IsIdeographic && run.Options.Script != Script.Hangul;

    private static double HalfOf(TextSpan span, Length advance) => advance >= span.FontSize * Square ? span.FontSize.Points / 2 : 0;

    private static (double Before, double After) SpacesOf(string text, int index, ComputedStyle style, string language, bool isSquare)
    {
        var mark = isSquare ? FullwidthMarks.Of(text[index], language) : FullwidthMark.None;
        if (mark == FullwidthMark.Opening)
            return (TrimsOpening(text, index, style, language) ? -0.5 : 0, 0);
        if (mark == FullwidthMark.Closing)
            return (0, TrimsClosing(text, index, style, language) ? -0.5 : 0);
        return (StandsApart(text, index, index - 1, style) ? Autospace : 0, StandsApart(text, index, index + 1, style) ? Autospace : 0);
    }

    private static bool TrimsOpening(string text, int index, ComputedStyle style, string language) => style.TextSpacingTrim switch
    {
        TextSpacingTrim.SpaceAll => false,
        TextSpacingTrim.TrimAll => true,
        _ => index > 0 && FullwidthMarks.Of(text[index - 1], language) is FullwidthMark.Opening or FullwidthMark.Middle or FullwidthMark.Space,
    };

    private static bool TrimsClosing(string text, int index, ComputedStyle style, string language) => style.TextSpacingTrim switch
    {
        TextSpacingTrim.SpaceAll => false,
        TextSpacingTrim.TrimAll => true,
        _ => index + 1 < text.Length && FullwidthMarks.Of(text[index + 1], language) != FullwidthMark.None,
    };

    /// <summary>An ideograph beside a letter or figure of another script.</summary>
    private static bool StandsApart(string text, int index, int neighbour, ComputedStyle style)
    {
        if (style.TextAutospace == TextAutospace.None || neighbour < 0 || neighbour >= text.Length || !IsIdeograph(text, index))
            return false;
        var category = char.GetUnicodeCategory(text, neighbour < index && char.IsLowSurrogate(text[neighbour]) ? neighbour - 1 : neighbour);
        if (category == System.Globalization.UnicodeCategory.DecimalDigitNumber)
            return style.TextAutospace.HasFlag(TextAutospace.IdeographNumeric) && text[neighbour] < '\uFF00';
        var isLetter = category <= System.Globalization.UnicodeCategory.OtherLetter;
        return isLetter && style.TextAutospace.HasFlag(TextAutospace.IdeographAlpha) && !IsIdeograph(text, neighbour) && text[neighbour] is < '\u3000' or '\u00B5';
    }

    private static bool IsIdeograph(string text, int index)
    {
        if (char.IsLowSurrogate(text[index]) && index > 0)
            index--;
        if (!Rune.TryGetRuneAt(text, index, out var rune) || rune.Value < 0x2E80)
            return false;
        var script = Script.Of(rune.Value);
        return script == Script.Han || script == Script.Hiragana || script == Script.Katakana || rune.Value == 'ー';
    }
}
