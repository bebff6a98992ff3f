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
    /// <summary>
    /// The margins; automatic ones are zero. Vertical percentages are of the page's height, unlike those of other boxes (CSS Paged Media 3 §7.2).
    /// </summary>
    public Edges Margin => new(
        Style.MarginTop?.Resolve(Size.Height) ?? Length.Zero,
        Style.MarginRight?.Resolve(Size.Width) ?? Length.Zero,
        Style.MarginBottom?.Resolve(Size.Height) ?? Length.Zero,
        Style.MarginLeft?.Resolve(Size.Width) ?? Length.Zero);

    /// <summary>The border box.</summary>
    public Rect Border => new Rect(Length.Zero, Length.Zero, Size.Width, Size.Height).Deflate(Margin);

    /// <summary>The page area: the content box (CSS Paged Media 3 §3).</summary>
    public Rect Area => Border
        .Deflate(new Edges(Style.BorderTopWidth, Style.BorderRightWidth, Style.BorderBottomWidth, Style.BorderLeftWidth))
        .Deflate(new Edges(
            Style.PaddingTop.Resolve(Size.Width), Style.PaddingRight.Resolve(Size.Width), Style.PaddingBottom.Resolve(Size.Width), Style.PaddingLeft.Resolve(Size.Width)));

    /// <summary>Where the content of the margin boxes was written.</summary>
    public required IReadOnlyDictionary<MarginBox, SourceSpan?> ContentPlaces { get; init; }
}
