using HerDocs.Css.Values;
using HerDocs.Layout;

namespace HerDocs.Writers.Painting;

/// <summary>Where a page is cut, and crosses by which the inks of a press are laid one on another (CSS Paged Media 3 §7.3).</summary>
internal static class MarkLines
{
    public const double Width = 0.25;

    /// <summary>From the bleed to where a mark begins, so that none is left when a cut goes wrong.</summary>
    private const double Gap = 3;

    /// <summary>Of a cross, from its middle.</summary>
    private const double Reach = (Sheet.MarksRoom - Gap) / 2;

    /// <summary>Of the circle about a cross.</summary>
    public const double Radius = Reach * 0.6;

    public static IEnumerable<(double X1, double Y1, double X2, double Y2)> Crop(Page page)
    {
        if (!page.Marks.HasFlag(PageMarks.Crop))
            yield break;
        var (trim, bleed, media) = Sheet.Of(page);
        foreach (var x in (double[])[trim.X, trim.Right])
        {
            yield return (x, media.Bottom, x, bleed.Bottom + Gap);
            yield return (x, bleed.Y - Gap, x, media.Y);
        }
        foreach (var y in (double[])[trim.Bottom, trim.Y])
        {
            yield return (media.X, y, bleed.X - Gap, y);
            yield return (bleed.Right + Gap, y, media.Right, y);
        }
    }

    /// <summary>The middles of the crosses, one on each side.</summary>
    public static IEnumerable<(double X, double Y)> Crosses(Page page)
    {
        if (!page.Marks.HasFlag(PageMarks.Cross))
            yield break;
        var (trim, bleed, _) = Sheet.Of(page);
        var (middleX, middleY) = ((trim.X + trim.Right) / 2, (trim.Y + trim.Bottom) / 2);
        yield return (middleX, bleed.Y - Gap - Reach);
        yield return (middleX, bleed.Bottom + Gap + Reach);
        yield return (bleed.X - Gap - Reach, middleY);
        yield return (bleed.Right + Gap + Reach, middleY);
    }

    /// <summary>The two lines of a cross.</summary>
    public static IEnumerable<(double X1, double Y1, double X2, double Y2)> Cross(double x, double y)
    {
        yield return (x - Reach, y, x + Reach, y);
        yield return (x, y - Reach, x, y + Reach);
    }
}
