using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Pdf;
using HerDocs.Pdf.Content;
using HerDocs.Writers.Painting;

namespace HerDocs.Writers.Pdf;

/// <summary>Paints the pictures of backgrounds, each tile made once as a form.</summary>
internal sealed class BackgroundPictures(PdfDocument pdf, Document document, DrawingPainter drawings)
{
    private readonly Dictionary<(BackgroundImage Image, double Width, double Height), PdfForm> tiles = [];

    public void Paint(ContentStream content, PageFrame frame, Point at, BackgroundItem item)
    {
        var picture = item.Image is BackgroundPicture { Url: var url } ? document.StylePictures.GetValueOrDefault(url) : null;
        // What could not be read has been reported.
        if ((item.Image is BackgroundPicture && picture is null) || BackgroundTiles.Of(item, picture) is not { } placed)
            return;
        content.SaveState();
        content.SetOpacity(1, 1);
        ShapePainter.Trace(content, frame.Area(at, item.Size), item.Corners);
        content.Clip();
        content.EndPath();
        content.Transform(new PdfMatrix(1, 0, 0, -1, frame.X(at.X), frame.Y(at.Y)));
        Repeat(content, placed, TileOf(item.Image, picture, placed.Width, placed.Height));
        content.RestoreState();
    }

    /// <summary>Many tiles are painted as rows of tiles.</summary>
    private void Repeat(ContentStream content, BackgroundTiles placed, PdfForm tile)
    {
        var (across, down) = (placed.Across, placed.Down);
        if (across.Count > 1 && down.Count > 1)
        {
            var row = pdf.CreateForm(new PdfRectangle(0, 0, Math.Round(((across.Count - 1) * across.Step) + placed.Width, 4), Math.Round(placed.Height, 4)));
            for (var i = 0; i < across.Count; i++)
                PaintAt(row.Content, tile, i * across.Step, 0);
            for (var i = 0; i < down.Count; i++)
                PaintAt(content, row, across.Start, down.Start + (i * down.Step));
            return;
        }
        for (var y = 0; y < down.Count; y++)
        {
            for (var x = 0; x < across.Count; x++)
                PaintAt(content, tile, across.Start + (x * across.Step), down.Start + (y * down.Step));
        }
    }

    private static void PaintAt(ContentStream content, PdfForm form, double x, double y)
    {
        content.SaveState();
        content.Transform(PdfMatrix.Translation(Math.Round(x, 4), Math.Round(y, 4)));
        content.PaintForm(form);
        content.RestoreState();
    }

    private PdfForm TileOf(BackgroundImage image, StylePicture? picture, double width, double height)
    {
        if (tiles.TryGetValue((image, width, height), out var tile))
            return tile;
        var shape = TileShape.Of(image, picture, width, height);
        return tiles[(image, width, height)] = drawings.Form(shape.Items, shape.Fit, width, height);
    }
}
