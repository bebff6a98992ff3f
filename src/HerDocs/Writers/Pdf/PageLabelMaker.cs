using HerDocs.Css.Values;
using HerDocs.Layout;
using HerDocs.Pdf.Navigation;

namespace HerDocs.Writers.Pdf;

/// <summary>
/// Calls each page what its margins call it, so that the number a reader types leads to the page that bears it. A page of a name of its
/// own on which no number stands, such as a cover, is called by that name; other pages without a number are counted as those around them.
/// </summary>
internal static class PageLabelMaker
{
    private const string Decimal = "decimal";

    public static IReadOnlyList<PageLabelRange> Make(IReadOnlyList<Page> pages)
    {
        var ranges = new List<PageLabelRange>();
        var style = pages.FirstOrDefault(page => page.NumberStyle is not null)?.NumberStyle ?? Decimal;
        for (var i = 0; i < pages.Count; i++)
        {
            style = pages[i].NumberStyle ?? style;
            var range = RangeOf(pages[i], style);
            if (ranges.Count == 0 || !Continues(ranges[^1], range))
                ranges.Add(range);
        }
        return ranges;
    }

    private static PageLabelRange RangeOf(Page page, string style)
    {
        var index = page.Number - 1;
        if (page is { NumberStyle: null, Kind: { Name: { } name, IsBlank: false } })
            return new PageLabelRange(index, PageLabelStyle.None) { Prefix = name };
        // CSS Counter Styles 3 §7.1.1 goes on from z with aa, ab; ISO 32000-2 §12.4.2 with aa, bb: they part after the 27th.
        var known = style.ToLowerInvariant() switch
        {
            // ISO 32000-2 §12.4.2: numbers start at one or above.
            _ when page.Counter < 1 => PageLabelStyle.None,
            "decimal" => PageLabelStyle.Decimal,
            "upper-roman" => PageLabelStyle.UpperRoman,
            "lower-roman" => PageLabelStyle.LowerRoman,
            "upper-alpha" or "upper-latin" when page.Counter <= 27 => PageLabelStyle.UpperLetters,
            "lower-alpha" or "lower-latin" when page.Counter <= 27 => PageLabelStyle.LowerLetters,
            _ => PageLabelStyle.None,
        };
        return known == PageLabelStyle.None
            ? new PageLabelRange(index, PageLabelStyle.None) { Prefix = CounterStyle.Format(style, page.Counter) }
            : new PageLabelRange(index, known) { Start = page.Counter };
    }

    private static bool Continues(PageLabelRange range, PageLabelRange next) => range.Style == next.Style && range.Prefix == next.Prefix
        && (range.Style == PageLabelStyle.None || range.Start - range.FirstPage == next.Start - next.FirstPage);
}
