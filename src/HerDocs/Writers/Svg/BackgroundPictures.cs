using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Writers.Painting;

namespace HerDocs.Writers.Svg;

/// <summary>Paints the pictures of backgrounds: one tile, or a pattern of many.</summary>
internal sealed class BackgroundPictures(SvgBuffer target, Definitions definitions, Document document, DrawingPainter drawings)
{
    public void Paint(Point at, BackgroundItem item)
    {
        var picture = item.Image is BackgroundPicture { Url: var url } ? document.StylePictures.GetValueOrDefault(url) : null;
        // What could not be read has been reported.
        if ((item.Image is BackgroundPicture && picture is null) || BackgroundTiles.Of(item, picture) is not { } placed)
            return;
        var isRound = !item.Corners.AreSquare;
        if (isRound)
            Shapes.BeginRound(target, definitions, Shapes.Area(at, item.Size), item.Corners);
        Shapes.BeginWindow(target, new Rect(at.X, at.Y, item.Size.Width, item.Size.Height));
        target.Raw("<g"u8).Transform(Matrix.Translation(at.X.Points, at.Y.Points)).Raw(">"u8);
        Repeat(placed, item.Image, picture);
        target.Raw("</g>"u8);
        Shapes.EndWindow(target);
        if (isRound)
            Shapes.EndRound(target);
    }

    private void Repeat(BackgroundTiles placed, BackgroundImage image, StylePicture? picture)
    {
        var (across, down) = (placed.Across, placed.Down);
        if (across.Count < 1 || down.Count < 1)
            return;
        if (across.Count == 1 && down.Count == 1)
        {
            Tile(placed, image, picture, across.Start, down.Start);
            return;
        }
        var id = definitions.NewId();
        target.Raw("<pattern patternUnits=\"userSpaceOnUse\""u8).Attribute(" id"u8, id).Place(across.Start, down.Start, across.Step, down.Step).Raw(">"u8);
        Tile(placed, image, picture, 0, 0);
        target.Raw("</pattern><rect"u8)
            .Place(across.Start, down.Start, ((across.Count - 1) * across.Step) + placed.Width, ((down.Count - 1) * down.Step) + placed.Height);
        definitions.Refer(" fill"u8, id);
        target.Raw("/>"u8);
    }

    private void Tile(BackgroundTiles placed, BackgroundImage image, StylePicture? picture, double x, double y)
    {
        var (width, height) = (placed.Width, placed.Height);
        Shapes.BeginWindow(target, new Rect(Length.FromPoints(x), Length.FromPoints(y), Length.FromPoints(width), Length.FromPoints(height)));
        var tile = TileShape.Of(image, picture, width, height);
        target.Raw("<g"u8).Transform(tile.Fit.Then(Matrix.Translation(x, y))).Raw(">"u8);
        drawings.Paint(tile.Items);
        target.Raw("</g>"u8);
        Shapes.EndWindow(target);
    }
}
