using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;

namespace HerDocs.Writers.Word.Stories;

/// <summary>How large a picture is shown: as on our pages, but never wider than its column.</summary>
internal static class PictureSize
{
    public static Size Of(Element element, Length width)
    {
        var size = ReplacedSize.Of(new ReplacedBox(element, element.Style), null, width);
        return size.Width <= width ? size : new Size(width, size.Height * (width / size.Width));
    }
}
