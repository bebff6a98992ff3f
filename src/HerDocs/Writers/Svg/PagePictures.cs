using HerDocs.Geometry;
using HerDocs.Images;
using HerDocs.Layout.Drawing;

namespace HerDocs.Writers.Svg;

/// <summary>Paints pictures of pixels. Who shows the SVG turns them upright by what they say themselves, as browsers do.</summary>
internal sealed class PagePictures(SvgBuffer target, Func<Picture, string> addressOf)
{
    public void Paint(Point at, PictureItem item, int? element)
    {
        var isWhole = item.Window.Size == item.Size;
        if (!isWhole)
            Shapes.BeginWindow(target, item.Window.Offset(at.X, at.Y));
        target.Raw("<image"u8);
        if (element is { } number)
            target.Integer(" data-e"u8, number);
        Finish(item.Picture, Shapes.Area(at, item.Size));
        if (!isWhole)
            Shapes.EndWindow(target);
    }

    /// <param name="matrix">From the unit square.</param>
    public void Paint(Picture picture, Matrix matrix)
    {
        target.Raw("<image"u8).Transform(matrix);
        Finish(picture, new Area(0, 0, 1, 1));
    }

    private void Finish(Picture picture, Area area) => target
        .Place(area.X, area.Y, area.Width, area.Height)
        .Attribute(" preserveAspectRatio"u8, "none"u8)
        .Attribute(" href"u8, addressOf(picture))
        .Raw("/>"u8);
}
