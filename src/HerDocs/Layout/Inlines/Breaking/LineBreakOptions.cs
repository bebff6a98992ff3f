using HerDocs.Css.Values;

namespace HerDocs.Layout.Inlines.Breaking;

/// <summary>The computed values that decide where lines may break; the default is what CSS properties are initially.</summary>
internal readonly record struct LineBreakOptions
{
    public WordBreak WordBreak { get; init; }

    public OverflowWrap OverflowWrap { get; init; }

    /// <summary>Only None matters here, which takes soft hyphens their effect; Auto is the matter of <see cref="Hyphenator"/>.</summary>
    public Hyphens Hyphens { get; init; }

    public LineBreakStrictness Strictness { get; init; }

    /// <summary>Between any two characters, punctuation too (CSS Text 3 §5.3, line-break: anywhere).</summary>
    public bool BreaksAnywhere { get; init; }

    /// <summary>The writing system is Chinese or Japanese, by the language of the text (CSS Text 3 §5.2).</summary>
    public bool IsChineseOrJapanese { get; init; }
}

/// <summary>CSS Text 3 §5.2 (line-break). Strict is UAX #14 untailored; what <c>auto</c> means is Normal.</summary>
internal enum LineBreakStrictness { Normal, Strict, Loose }
