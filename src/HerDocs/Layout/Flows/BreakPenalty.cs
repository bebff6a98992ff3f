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

    /// <summary>Between row groups: a little better than within one.</summary>
    public const double BetweenRowGroups = 4;

    /// <summary>Within a row that may be cut though it would fit on a page.</summary>
    public const double WithinRow = 60;

    /// <summary>A footnote that the foot of its page cuts: moving the last lines above it to the next page is better, room left empty is worse.</summary>
    public const double CutNote = 60;

    /// <summary>A footnote that begins on the page after its call: another page is better.</summary>
    public const double MovedNote = 2000;

    /// <summary>A float to the head or the foot of a page that comes one page later.</summary>
    public const double MovedFloat = 40;

    public const double Page = 1000;

    /// <summary>Leaving a single row behind, or taking a single one over: worse than room left empty.</summary>
    public const double StrandedRow = 1500;

    /// <summary>Against widows or orphans (CSS Fragmentation 3 §3.3).</summary>
    public const double StrandedLines = 20_000;

    /// <summary>Against break-before, break-after or break-inside: avoid.</summary>
    public const double Avoid = 100_000;
}
