namespace HerDocs.Css.Values;

/// <summary>CSS Text 4 §4.1.</summary>
public enum WhiteSpaceCollapse { Collapse, Preserve, PreserveBreaks, PreserveSpaces, BreakSpaces }

/// <summary>CSS Text 4 §6.4.1.</summary>
public enum TextWrapMode { Wrap, NoWrap }

/// <summary>CSS Text 4 §6.4.2.</summary>
public enum TextWrapStyle { Auto, Balance, Pretty, Stable }

/// <summary>CSS Text 3 §6.4.</summary>
public enum TextJustify { Auto, None, InterWord, InterCharacter }

/// <summary>Where a hyphen may not end a line (CSS Text 4 §6.3.5).</summary>
public enum HyphenateLimitLast { None, Always, Column, Page, Spread }

/// <summary>How many characters a word must have to be hyphenated, and on each side of the hyphen; null for auto (CSS Text 4 §6.3.3).</summary>
public readonly record struct HyphenateLimitChars(int? Word = null, int? Before = null, int? After = null)
{
    public override string ToString() => this == default ? "auto" : $"{Text(Word)} {Text(Before)} {Text(After)}";

    private static string Text(int? count) => count is { } some ? FormattableString.Invariant($"{some}") : "auto";
}
