namespace HerDocs.Layout.Flows;

/// <summary>
/// What breaks cost, in units in which one more page costs <see cref="Page"/>. A break against an author's wish costs more than
/// pages, so it is taken only where nothing else is possible (CSS Fragmentation 3 §4.4 drops such wishes in just that case).
/// </summary>
internal static class BreakPenalty
{
    public const double None = 0;

    /// <summary>Between two lines of a paragraph: between paragraphs is a little better.</summary>
    public const double WithinParagraph = 2;

    /// <summary>After a line that ends in a hyphen.</summary>
    public const double AfterHyphen = 40;

    /// <summary>Between rows of a table: before the table or after it is better.</summary>
    public const double BetweenRows = 8;

    public const double Page = 1000;

    /// <summary>Against widows or orphans (CSS Fragmentation 3 §3.3).</summary>
    public const double StrandedLines = 20_000;

    /// <summary>Against break-before, break-after or break-inside: avoid.</summary>
    public const double Avoid = 100_000;
}
