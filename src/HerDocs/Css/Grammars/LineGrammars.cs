using HerDocs.Css.Syntax;
using HerDocs.Css.Values;

namespace HerDocs.Css.Grammars;

/// <summary>Grammars of white space and of where lines end (CSS Text 4 §4, §6).</summary>
internal static class LineGrammars
{
    public static readonly Grammar<WhiteSpaceCollapse> WhiteSpaceCollapse =
        Keywords.Of<WhiteSpaceCollapse>("collapse preserve preserve-breaks preserve-spaces break-spaces");

    public static readonly Grammar<TextWrapMode> TextWrapMode = Keywords.Of<TextWrapMode>("wrap nowrap");

    public static readonly Grammar<TextWrapStyle> TextWrapStyle = Keywords.Of<TextWrapStyle>("auto balance pretty stable");

    /// <summary>The older name for inter-character stands too (CSS Text 3 §6.4).</summary>
    public static readonly Grammar<TextJustify> TextJustify =
        Keywords.Of<TextJustify>("auto none inter-word inter-character", ("distribute", Values.TextJustify.InterCharacter));

    public static readonly Grammar<string?> HyphenateCharacter = new(
        "auto | <string>",
        reader => reader.TakeKeyword("auto") ? new((string?)null) : reader.TakeString() is { } text ? new(text) : null,
        text => text is null ? "auto" : Grammar.Quote(text));

    public static readonly Grammar<HyphenateLimitChars> HyphenateLimitChars = new("[ auto | <integer> ]{1,3}", ParseLimitChars);

    public static readonly Grammar<int?> HyphenateLimitLines =
        Grammar.OrKeyword("no-limit", new Grammar<int>("<integer [0,∞]>", reader => Numeric.Integer(reader, least: 0)));

    public static readonly Grammar<HyphenateLimitLast> HyphenateLimitLast = Keywords.Of<HyphenateLimitLast>("none always column page spread");

    /// <summary>The words of white-space, each for a way to collapse and a way to wrap (CSS Text 4 §4.5).</summary>
    public static (WhiteSpaceCollapse Collapse, TextWrapMode Wrap)? WhiteSpace(string word) => word switch
    {
        "normal" => (Values.WhiteSpaceCollapse.Collapse, Values.TextWrapMode.Wrap),
        "nowrap" => (Values.WhiteSpaceCollapse.Collapse, Values.TextWrapMode.NoWrap),
        "pre" => (Values.WhiteSpaceCollapse.Preserve, Values.TextWrapMode.NoWrap),
        "pre-wrap" => (Values.WhiteSpaceCollapse.Preserve, Values.TextWrapMode.Wrap),
        "pre-line" => (Values.WhiteSpaceCollapse.PreserveBreaks, Values.TextWrapMode.Wrap),
        _ => null,
    };

    private static Specified<HyphenateLimitChars>? ParseLimitChars(ValueReader reader)
    {
        var counts = new List<Specified<int?>>();
        while (!reader.AtEnd && counts.Count < 3)
        {
            if (reader.TakeKeyword("auto"))
                counts.Add(new((int?)null));
            else if (Numeric.Integer(reader, least: 1) is { } count)
                counts.Add(count.Map(value => (int?)value));
            else
                return null;
        }
        if (counts.Count == 0)
            return null;
        // With two values the second is for both sides.
        var before = counts.Count > 1 ? counts[1] : new((int?)null);
        var after = counts.Count > 2 ? counts[2] : before;
        return counts[0].With(before, (word, first) => new HyphenateLimitChars(word, first)).With(after, (limits, last) => limits with { After = last });
    }
}
