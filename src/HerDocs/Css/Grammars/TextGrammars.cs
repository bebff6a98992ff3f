using HerDocs.Css.Syntax;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Grammars;

/// <summary>Grammars of text (CSS Text 3, CSS Inline 3, CSS Text Decoration 3).</summary>
internal static class TextGrammars
{
    public static readonly Grammar<LineHeight> LineHeight =
        new("normal | <number [0,∞]> | <length-percentage [0,∞]>", ParseLineHeight);

    private static readonly Grammar<TextAlign> Alignment = Keywords.Of<TextAlign>("start end left right center justify justify-all");

    public static readonly Grammar<TextAlign> TextAlign = new(
        $"{Alignment.Syntax} | match-parent",
        reader => reader.TakeKeyword("match-parent") ? new(MatchParent) : Alignment.Parse(reader),
        Alignment.Format);

    public static readonly Grammar<TextAlignLast> TextAlignLast =
        Keywords.Of<TextAlignLast>("auto start end left right center justify");

    public static readonly Grammar<TextIndent> TextIndent = new("<length-percentage> && hanging? && each-line?", ParseTextIndent);

    private const TextTransform OneCase = Values.TextTransform.Uppercase | Values.TextTransform.Lowercase | Values.TextTransform.Capitalize;

    public static readonly Grammar<TextTransform> TextTransform = Keywords.Flags<TextTransform>(
        "none",
        "uppercase lowercase capitalize full-width full-size-kana",
        (before, next) => (before & next) != 0 || ((before & OneCase) != 0 && (next & OneCase) != 0) ? null : before | next);

    public static readonly Grammar<Hyphens> Hyphens = Keywords.Of<Hyphens>("manual none auto");

    public static readonly Grammar<OverflowWrap> OverflowWrap = Keywords.Of<OverflowWrap>("normal break-word anywhere");

    public static readonly Grammar<WordBreak> WordBreak = Keywords.Of<WordBreak>("normal break-all keep-all break-word");

    public static readonly Grammar<TabSize> TabSize = new(
        "<number [0,∞]> | <length [0,∞]>",
        reader => Numeric.Number(reader, least: 0)?.Map(count => new TabSize(count))
            ?? Numeric.Length(reader, nonNegative: true)?.Map(length => new TabSize(0, length)));

    public static readonly Grammar<HangingPunctuation> HangingPunctuation = Keywords.Flags<HangingPunctuation>(
        "none",
        "first last allow-end force-end",
        (before, next) => (before & next) != 0 || (before | next).HasFlag(Values.HangingPunctuation.AllowEnd | Values.HangingPunctuation.ForceEnd)
            ? null
            : before | next);

    public static readonly Grammar<TextSpacingTrim> TextSpacingTrim = Keywords.Of<TextSpacingTrim>(
        "normal space-all space-first trim-start trim-both trim-all", ("auto", Values.TextSpacingTrim.Normal));

    private static readonly Grammar<TextAutospace> Autospaces = Keywords.Flags<TextAutospace>(
        "no-autospace",
        "ideograph-alpha ideograph-numeric",
        (before, next) => (before & next) == 0 ? before | next : null);

    public static readonly Grammar<TextAutospace> TextAutospace = new(
        $"normal | auto | {Autospaces.Syntax}",
        reader => reader.TakeKeyword("normal") || reader.TakeKeyword("auto") ? new(AllAutospaces) : Autospaces.Parse(reader),
        value => value == AllAutospaces ? "normal" : Autospaces.Format(value));

    public const TextAutospace AllAutospaces = Values.TextAutospace.IdeographAlpha | Values.TextAutospace.IdeographNumeric;

    /// <summary>How much glyphs may be scaled, as a part of one; more than 5% would be another face.</summary>
    public static readonly Grammar<double?> FontExpansion = PartOrAuto(most: 5);

    /// <summary>A part of what is usual.</summary>
    public static readonly Grammar<double?> CharacterProtrusion = PartOrAuto(most: 200);

    public static readonly Grammar<Direction> Direction = Keywords.Of<Direction>("ltr rtl");

    public static readonly Grammar<UnicodeBidi> UnicodeBidi =
        Keywords.Of<UnicodeBidi>("normal embed isolate bidi-override isolate-override plaintext");

    private static readonly Grammar<VerticalAlignKind> VerticalKeywords =
        Keywords.Of<VerticalAlignKind>("baseline - sub super top text-top middle bottom text-bottom");

    public static readonly Grammar<VerticalAlign> VerticalAlign = new(
        $"{VerticalKeywords.Syntax} | <length-percentage>",
        reader => VerticalKeywords.Parse(reader)?.Map(kind => new VerticalAlign(kind))
            ?? Numeric.LengthPercentage(reader)?.Map(raise => new VerticalAlign(VerticalAlignKind.Raised, raise)),
        align => align.Kind == VerticalAlignKind.Raised ? align.Raise.ToString() : VerticalKeywords.Format(align.Kind));

    /// <summary>blink does nothing, as the specification allows.</summary>
    public static readonly Grammar<TextDecorationLine> DecorationLine = Keywords.Flags<TextDecorationLine>(
        "none",
        "underline overline line-through",
        (before, next) => (before & next) == 0 ? before | next : null);

    public static readonly Grammar<TextDecorationStyle> DecorationStyle =
        Keywords.Of<TextDecorationStyle>("solid double dotted dashed wavy");

    /// <summary>Null is what the font itself asks for; a percentage is one of the font size.</summary>
    public static readonly Grammar<Length?> DecorationThickness = new(
        "auto | from-font | <length-percentage>",
        reader => reader.TakeKeyword("auto") || reader.TakeKeyword("from-font") ? new((Length?)null) : OfFontSize(reader),
        thickness => thickness?.ToString() ?? "auto");

    public static readonly Grammar<Length?> UnderlineOffset = new(
        "auto | <length-percentage>",
        reader => reader.TakeKeyword("auto") ? new((Length?)null) : OfFontSize(reader),
        offset => offset?.ToString() ?? "auto");

    public static readonly Grammar<TextDecorationSkipInk> DecorationSkipInk = Keywords.Of<TextDecorationSkipInk>("auto none all");

    private const TextUnderlinePosition LineOfFont = TextUnderlinePosition.FromFont | TextUnderlinePosition.Under;

    private const TextUnderlinePosition OneSide = TextUnderlinePosition.Left | TextUnderlinePosition.Right;

    public static readonly Grammar<TextUnderlinePosition> UnderlinePosition = Keywords.Flags<TextUnderlinePosition>(
        "auto",
        "from-font under left right",
        (before, next) => (before & next) != 0 || (before | next).HasFlag(LineOfFont) || (before | next).HasFlag(OneSide) ? null : before | next);

    public static readonly Grammar<InitialLetter?> InitialLetter = Grammar.OrNull(
        "normal",
        new Grammar<InitialLetter>(
            "<number [1,∞]> [ <integer [1,∞]> | drop | raise ]?",
            ParseInitialLetter,
            letter => $"{Grammar.Text(letter.Size)} {letter.Sink}"));

    /// <summary>auto, which is null; none, which is zero; or a percentage up to a limit.</summary>
    private static Grammar<double?> PartOrAuto(double most) => new(
        $"auto | none | <percentage [0,{most}]>",
        reader => reader.TakeKeyword("auto") ? new((double?)null)
            : reader.TakeKeyword("none") ? new((double?)0)
            : reader.Peek is { Kind: TokenKind.Percentage } token && token.Number > most ? null
            : Numeric.Percentage(reader, least: 0)?.Map(percent => (double?)(Math.Min(percent, most) / 100)),
        part => part is { } some ? some == 0 ? "none" : $"{Grammar.Text(some * 100)}%" : "auto");

    private static Specified<LineHeight>? ParseLineHeight(ValueReader reader)
    {
        if (reader.TakeKeyword("normal"))
            return new(Values.LineHeight.Normal);
        if (Numeric.Number(reader, least: 0) is { } factor)
            return factor.Map(Values.LineHeight.Of);
        if (Numeric.LengthPercentage(reader, nonNegative: true) is not { } length)
            return null;
        return length is { IsConstant: true, Constant.HasPercentage: false }
            ? length.Map(value => Values.LineHeight.Of(value.Fixed))
            : new(context => Values.LineHeight.Of(length.Resolve(context).Resolve(context.FontSize)));
    }

    private static Specified<Length?>? OfFontSize(ValueReader reader) =>
        Numeric.LengthPercentage(reader) is { } length
            ? new(context => length.Resolve(context).Resolve(context.FontSize))
            : null;

    /// <summary>start and end as the parent means them (CSS Text 3 §6.1).</summary>
    private static TextAlign MatchParent(ComputeContext context)
    {
        var parent = context.Parent;
        return (parent.TextAlign, parent.Direction) switch
        {
            (Values.TextAlign.Start, Values.Direction.LeftToRight) => Values.TextAlign.Left,
            (Values.TextAlign.Start, _) => Values.TextAlign.Right,
            (Values.TextAlign.End, Values.Direction.LeftToRight) => Values.TextAlign.Right,
            (Values.TextAlign.End, _) => Values.TextAlign.Left,
            (var other, _) => other,
        };
    }

    /// <summary>Without a sink the letter drops as deep as it is tall (CSS Inline 3 §7.2).</summary>
    private static Specified<TextIndent>? ParseTextIndent(ValueReader reader)
    {
        Specified<LengthPercentage>? amount = null;
        var (hangs, eachLine) = (false, false);
        while (true)
        {
            if (!hangs && reader.TakeKeyword("hanging"))
                hangs = true;
            else if (!eachLine && reader.TakeKeyword("each-line"))
                eachLine = true;
            else if (amount is null && Numeric.LengthPercentage(reader) is { } length)
                amount = length;
            else
                return amount?.Map(value => new TextIndent(value, hangs, eachLine));
        }
    }

    private static Specified<InitialLetter>? ParseInitialLetter(ValueReader reader)
    {
        if (Numeric.Number(reader, least: 1) is not { } size)
            return null;
        if (reader.TakeKeyword("raise"))
            return size.Map(value => new InitialLetter(value, 1));
        if (reader.TakeKeyword("drop") || reader.AtEnd)
            return size.Map(value => new InitialLetter(value, (int)Math.Floor(value)));
        return Numeric.Integer(reader, least: 1) is { } sink ? size.With(sink, (value, lines) => new InitialLetter(value, lines)) : null;
    }
}
