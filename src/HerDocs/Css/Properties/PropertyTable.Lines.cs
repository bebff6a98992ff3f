using HerDocs.Css.Grammars;
using HerDocs.Css.Values;

namespace HerDocs.Css.Properties;

/// <summary>The table of properties: white space, and where lines end.</summary>
public static partial class PropertyTable
{
    public static readonly Property<WhiteSpaceCollapse> WhiteSpaceCollapse =
        Define<WhiteSpaceCollapse>("white-space-collapse", Values.WhiteSpaceCollapse.Collapse, inherited: true,
            "CSS Text 4 §4.1", LineGrammars.WhiteSpaceCollapse);

    public static readonly Property<TextWrapMode> TextWrapMode =
        Define<TextWrapMode>("text-wrap-mode", Values.TextWrapMode.Wrap, inherited: true, "CSS Text 4 §6.4.1", LineGrammars.TextWrapMode);

    public static readonly Property<TextWrapStyle> TextWrapStyle =
        Define<TextWrapStyle>("text-wrap-style", Values.TextWrapStyle.Auto, inherited: true, "CSS Text 4 §6.4.2", LineGrammars.TextWrapStyle);

    public static readonly Property<TextJustify> TextJustify =
        Define<TextJustify>("text-justify", Values.TextJustify.Auto, inherited: true, "CSS Text 3 §6.4", LineGrammars.TextJustify);

    /// <summary>Null for auto: what the font has.</summary>
    public static readonly Property<string?> HyphenateCharacter =
        Define<string?>("hyphenate-character", null, inherited: true, "CSS Text 4 §6.3.2", LineGrammars.HyphenateCharacter);

    public static readonly Property<HyphenateLimitChars> HyphenateLimitChars =
        Define<HyphenateLimitChars>("hyphenate-limit-chars", new(), inherited: true, "CSS Text 4 §6.3.3", LineGrammars.HyphenateLimitChars);

    /// <summary>Null for no-limit.</summary>
    public static readonly Property<int?> HyphenateLimitLines =
        Define<int?>("hyphenate-limit-lines", null, inherited: true, "CSS Text 4 §6.3.4", LineGrammars.HyphenateLimitLines);

    public static readonly Property<HyphenateLimitLast> HyphenateLimitLast =
        Define<HyphenateLimitLast>("hyphenate-limit-last", Values.HyphenateLimitLast.None, inherited: true,
            "CSS Text 4 §6.3.5", LineGrammars.HyphenateLimitLast);

    public static readonly Property<LengthPercentage> HyphenateLimitZone =
        Define<LengthPercentage>("hyphenate-limit-zone", Values.LengthPercentage.Zero, inherited: true,
            "CSS Text 4 §6.3.6", LengthGrammars.NonNegativePercentage);
}
