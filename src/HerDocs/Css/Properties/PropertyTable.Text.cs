using HerDocs.Css.Grammars;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Properties;

/// <summary>The table of properties: text.</summary>
public static partial class PropertyTable
{
    public static readonly Property<LineHeight> LineHeight =
        Define<LineHeight>("line-height", Values.LineHeight.Normal, inherited: true, "CSS Inline 3 §5.2", TextGrammars.LineHeight);

    public static readonly Property<Length> LetterSpacing =
        Define<Length>("letter-spacing", Length.Zero, inherited: true, "CSS Text 3 §7.2", LengthGrammars.Spacing);

    public static readonly Property<Length> WordSpacing =
        Define<Length>("word-spacing", Length.Zero, inherited: true, "CSS Text 3 §7.1", LengthGrammars.Spacing);

    public static readonly Property<TextAlign> TextAlign =
        Define<TextAlign>("text-align", Values.TextAlign.Start, inherited: true, "CSS Text 3 §6.1", TextGrammars.TextAlign);

    public static readonly Property<TextAlignLast> TextAlignLast =
        Define<TextAlignLast>("text-align-last", Values.TextAlignLast.Auto, inherited: true, "CSS Text 3 §6.3", TextGrammars.TextAlignLast);

    public static readonly Property<TextIndent> TextIndent =
        Define<TextIndent>("text-indent", default, inherited: true, "CSS Text 3 §8.1", TextGrammars.TextIndent);

    public static readonly Property<TextTransform> TextTransform =
        Define<TextTransform>("text-transform", Values.TextTransform.None, inherited: true, "CSS Text 3 §2.1", TextGrammars.TextTransform);

    public static readonly Property<Hyphens> Hyphens =
        Define<Hyphens>("hyphens", Values.Hyphens.Manual, inherited: true, "CSS Text 3 §5.3", TextGrammars.Hyphens);

    public static readonly Property<OverflowWrap> OverflowWrap =
        Define<OverflowWrap>("overflow-wrap", Values.OverflowWrap.Normal, inherited: true, "CSS Text 3 §5.4", TextGrammars.OverflowWrap);

    public static readonly Property<WordBreak> WordBreak =
        Define<WordBreak>("word-break", Values.WordBreak.Normal, inherited: true, "CSS Text 3 §5.1", TextGrammars.WordBreak);

    public static readonly Property<TabSize> TabSize =
        Define<TabSize>("tab-size", new(8), inherited: true, "CSS Text 3 §4.2", TextGrammars.TabSize);

    public static readonly Property<HangingPunctuation> HangingPunctuation =
        Define<HangingPunctuation>("hanging-punctuation", Values.HangingPunctuation.None, inherited: true,
            "CSS Text 3 §8.2", TextGrammars.HangingPunctuation);

    public static readonly Property<TextSpacingTrim> TextSpacingTrim =
        Define<TextSpacingTrim>("text-spacing-trim", Values.TextSpacingTrim.Normal, inherited: true, "CSS Text 4 §8.3", TextGrammars.TextSpacingTrim);

    public static readonly Property<TextAutospace> TextAutospace =
        Define<TextAutospace>("text-autospace", TextGrammars.AllAutospaces, inherited: true, "CSS Text 4 §8.4", TextGrammars.TextAutospace);

    /// <summary>Null is what layout finds right.</summary>
    public static readonly Property<double?> FontExpansion =
        Define<double?>("-herdocs-font-expansion", null, inherited: true, "HerDocs", TextGrammars.FontExpansion);

    /// <summary>Null is what layout finds right.</summary>
    public static readonly Property<double?> CharacterProtrusion =
        Define<double?>("-herdocs-character-protrusion", null, inherited: true, "HerDocs", TextGrammars.CharacterProtrusion);

    public static readonly Property<Direction> Direction =
        Define<Direction>("direction", Values.Direction.LeftToRight, inherited: true, "CSS Writing Modes 3 §2.1", TextGrammars.Direction);

    public static readonly Property<UnicodeBidi> UnicodeBidi =
        Define<UnicodeBidi>("unicode-bidi", Values.UnicodeBidi.Normal, inherited: false,
            "CSS Writing Modes 3 §2.2", TextGrammars.UnicodeBidi);

    public static readonly Property<VerticalAlign> VerticalAlign =
        Define<VerticalAlign>("vertical-align", Values.VerticalAlign.Baseline, inherited: false,
            "CSS 2.2 §10.8.1", TextGrammars.VerticalAlign);

    public static readonly Property<TextDecorationLine> TextDecorationLine =
        Define<TextDecorationLine>("text-decoration-line", Values.TextDecorationLine.None, inherited: false,
            "CSS Text Decoration 3 §2.1", TextGrammars.DecorationLine);

    public static readonly Property<TextDecorationStyle> TextDecorationStyle =
        Define<TextDecorationStyle>("text-decoration-style", Values.TextDecorationStyle.Solid, inherited: false,
            "CSS Text Decoration 3 §2.2", TextGrammars.DecorationStyle);

    public static readonly Property<Color?> TextDecorationColor =
        Define<Color?>("text-decoration-color", null, inherited: false, "CSS Text Decoration 3 §2.3", ColorGrammars.OrCurrent);

    public static readonly Property<Length?> TextDecorationThickness =
        Define<Length?>("text-decoration-thickness", null, inherited: false,
            "CSS Text Decoration 4 §2.3", TextGrammars.DecorationThickness);

    public static readonly Property<Length?> TextUnderlineOffset =
        Define<Length?>("text-underline-offset", null, inherited: true, "CSS Text Decoration 4 §2.7", TextGrammars.UnderlineOffset);

    public static readonly Property<TextUnderlinePosition> TextUnderlinePosition =
        Define<TextUnderlinePosition>("text-underline-position", Values.TextUnderlinePosition.Auto, inherited: true,
            "CSS Text Decoration 4 §2.6", TextGrammars.UnderlinePosition);

    public static readonly Property<TextDecorationSkipInk> TextDecorationSkipInk =
        Define<TextDecorationSkipInk>("text-decoration-skip-ink", Values.TextDecorationSkipInk.Auto, inherited: true,
            "CSS Text Decoration 4 §2.8", TextGrammars.DecorationSkipInk);

    public static readonly Property<InitialLetter?> InitialLetter =
        Define<InitialLetter?>("initial-letter", null, inherited: false, "CSS Inline 3 §7.2", TextGrammars.InitialLetter);

    public static readonly Property<Visibility> Visibility =
        Define<Visibility>("visibility", Values.Visibility.Visible, inherited: true, "CSS 2.2 §11.2", BoxGrammars.Visibility);
}
