using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Images;
using HerDocs.Layout.Drawing;
using HerDocs.Svg.Drawing;
using HerDocs.Writers.Painting;

namespace HerDocs.Writers.Pdf;

/// <summary>How large the pages show each picture of pixels at most: in the text, behind boxes and in drawings, through whatever transforms.</summary>
/// <param name="ofStyles">What the url() of styles name.</param>
internal sealed class ShownPictures(IReadOnlyDictionary<string, StylePicture> ofStyles)
{
    private readonly Dictionary<Picture, ShownPicture> largest = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyDictionary<Picture, ShownPicture> Largest => largest;

    public void Note(ShownItem shown)
    {
        var toPage = shown.Transform?.Matrix ?? Matrix.Identity;
        switch (shown.Item)
        {
            case PictureItem item:
                Note(item.Picture, Matrix.Scale(item.Size.Width.Points, item.Size.Height.Points).Then(toPage), item.Element);
                break;
            case DrawingItem item:
                Note(item.Drawing, item.Size.Width.Points, item.Size.Height.Points, toPage, item.Element);
                break;
            case BackgroundItem { Image: BackgroundPicture { Url: var url } } item when ofStyles.GetValueOrDefault(url) is { } picture:
                NoteBackground(item, picture, toPage);
                break;
        }
    }

    private void NoteBackground(BackgroundItem item, StylePicture picture, Matrix toPage)
    {
        if (BackgroundTiles.Of(item, picture) is not { } tiles)
            return;
        if (picture.Picture is { } pixels)
            Note(pixels, Matrix.Scale(tiles.Width, tiles.Height).Then(toPage), null);
        else if (picture.Drawing is { } drawing)
            Note(drawing, tiles.Width, tiles.Height, toPage, null);
    }

    private void Note(SvgDrawing drawing, double width, double height, Matrix toPage, Element? element) =>
        Note(drawing.Items, drawing.AspectRatio.Fit(drawing.ViewBox, new Area(0, 0, width, height)).Then(toPage), element);

    private void Note(IReadOnlyList<SvgItem> items, Matrix toPage, Element? element)
    {
        foreach (var item in items)
        {
            if (item is SvgPixels pixels)
                Note(pixels.Picture, pixels.Matrix.Then(toPage), element);
            else if (item is SvgGroup group)
                Note(group.Clip is ShapesClip shapes ? [.. group.Items, .. shapes.Items] : group.Items, toPage, element);
        }
    }

    /// <param name="toPage">From the unit square.</param>
    private void Note(Picture picture, Matrix toPage, Element? element)
    {
        var (width, height) = (Math.Sqrt((toPage.A * toPage.A) + (toPage.B * toPage.B)), Math.Sqrt((toPage.C * toPage.C) + (toPage.D * toPage.D)));
        var known = largest.GetValueOrDefault(picture, new ShownPicture(0, 0, null));
        largest[picture] = new ShownPicture(Math.Max(known.Width, width), Math.Max(known.Height, height), known.Element ?? element);
    }
}

/// <summary>How large a picture is shown, upright and in points, and the first element that shows it, if one does.</summary>
internal readonly record struct ShownPicture(double Width, double Height, Element? Element);
