using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout;

namespace HerDocs.Writers.Painting;

/// <summary>The sheet around a page, with its bleed and printer's marks, in points from the page's corner, y growing downwards.</summary>
/// <param name="Trim">The page itself, to which the sheet is cut.</param>
/// <param name="Media">The whole sheet.</param>
internal readonly record struct Sheet(Area Trim, Area Bleed, Area Media)
{
    /// <summary>What marks take beyond the bleed on each side.</summary>
    public const double MarksRoom = 18;

    public static Sheet Of(Page page)
    {
        var trim = new Area(0, 0, Math.Round(page.Size.Width.Points, 3), Math.Round(page.Size.Height.Points, 3));
        return new Sheet(trim, trim.Grown(page.Bleed.Points), trim.Grown(Around(page)));
    }

    /// <summary>How much the sheet is larger than the page on each side.</summary>
    public static double Around(Page page) => page.Bleed.Points + (page.Marks == PageMarks.None ? 0 : MarksRoom);
}
