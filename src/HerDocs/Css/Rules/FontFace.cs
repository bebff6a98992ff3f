using HerDocs.Css.Values;
using HerDocs.Diagnostics;

namespace HerDocs.Css.Rules;

/// <summary>What @font-face says of a font (CSS Fonts 4 §4).</summary>
public sealed record FontFace
{
    public required string Family { get; init; }

    /// <summary>In order of preference.</summary>
    public required IReadOnlyList<FontSource> Sources { get; init; }

    public Interval<int> Weight { get; init; } = new(400, 400);

    public FontStyle Style { get; init; }

    /// <summary>In percent of the normal width.</summary>
    public Interval<double> Stretch { get; init; } = new(100, 100);

    /// <summary>The code points it is meant for; empty for all.</summary>
    public IReadOnlyList<Interval<int>> UnicodeRange { get; init; } = [];

    /// <summary>auto, block, swap, fallback or optional: for browsers only.</summary>
    public string Display { get; init; } = "auto";

    public SourceSpan? Span { get; init; }

    public bool Covers(int codePoint) =>
        UnicodeRange.Count == 0 || UnicodeRange.Any(range => codePoint >= range.Least && codePoint <= range.Most);
}

/// <summary>A font file, as @font-face names it, resolved against the style sheet's folder.</summary>
/// <param name="Url">Where it is.</param>
/// <param name="Format">What format() says, in lower case; null when it says nothing.</param>
public sealed record FontSource(string Url, string? Format);

/// <summary>From a least to a most, both included.</summary>
public readonly record struct Interval<T>(T Least, T Most);
