using HerDocs.Css.Rules;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Geometry;

namespace HerDocs.Css;

/// <summary>What the @page rules come to for one kind of page (CSS Paged Media 3).</summary>
/// <param name="Size">The page box, to which the sheet is cut.</param>
/// <param name="Style">The page context: margins, borders, padding, background, counters; the parent of the margin boxes.</param>
/// <param name="Marks">Printer's marks outside the page box.</param>
/// <param name="Bleed">How far the background reaches beyond the page box on each side.</param>
/// <param name="Footnotes">The area of footnotes, which inherits from the page.</param>
/// <param name="MarginBoxes">Those that have content.</param>
public sealed record PageStyle(
    Size Size, ComputedStyle Style, PageMarks Marks, Length Bleed, ComputedStyle Footnotes, IReadOnlyDictionary<MarginBox, ComputedStyle> MarginBoxes)
{
    /// <summary>Where the content of the margin boxes was written.</summary>
    public required IReadOnlyDictionary<MarginBox, SourceSpan?> ContentPlaces { get; init; }
}
