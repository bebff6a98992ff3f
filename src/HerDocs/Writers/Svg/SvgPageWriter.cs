using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Images;
using HerDocs.Layout;
using HerDocs.Writers.Painting;

namespace HerDocs.Writers.Svg;

/// <summary>
/// Writes single pages as SVG pictures that show what the PDF shows, for whoever looks at them on a screen. Everything drawn says
/// which element it is of, by a number in <c>data-e</c>; boxes, margins and baselines are there as well, for a reader's stylesheet to show.
/// For one thread at a time.
/// </summary>
/// <param name="numbers">The numbers of the document's elements.</param>
/// <param name="addressOf">Where a picture of pixels is found; as the value of an href.</param>
public sealed class SvgPageWriter(PagedDocument pages, ElementNumbers numbers, Func<Picture, string> addressOf)
{
    private readonly GlyphPaths glyphs = new();

    /// <summary>Of the picture: the page with its bleed and the printer's marks around it.</summary>
    public static Size SizeOf(Page page)
    {
        var sheet = Sheet.Of(page).Media;
        return new Size(Length.FromPoints(sheet.Width), Length.FromPoints(sheet.Height));
    }

    /// <summary>A page of the document as a whole file.</summary>
    /// <param name="prefix">What ids in the file begin with, so that several can stand in one page of HTML: a letter, then letters and digits.</param>
    public byte[] Write(Page page, string prefix)
    {
        var target = new SvgBuffer();
        new PagePainter(target, pages.Document, page, numbers, glyphs, addressOf, prefix).Paint();
        return target.Written.ToArray();
    }
}
