using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Svg.Drawing;

namespace HerDocs.Writers.Painting;

/// <summary>What one tile of a background shows, as a drawing whose upper left corner is the origin.</summary>
/// <param name="Fit">From the coordinates of the items to points.</param>
internal readonly record struct TileShape(IReadOnlyList<SvgItem> Items, Matrix Fit)
{
    /// <param name="picture">Of an image that names one.</param>
    public static TileShape Of(BackgroundImage image, StylePicture? picture, double width, double height)
    {
        if (image is Gradient gradient)
            return new TileShape([new SvgShape(Rectangle(width, height), Matrix.Identity, GradientPaints.Of(gradient, width, height), false, null)], Matrix.Identity);
        if (picture!.Picture is { } pixels)
            return new TileShape([new SvgPixels(pixels, Matrix.Scale(width, height))], Matrix.Identity);
        var drawing = picture.Drawing!;
        return new TileShape(drawing.Items, drawing.AspectRatio.Fit(drawing.ViewBox, new Area(0, 0, width, height)));
    }

    private static VectorPath Rectangle(double width, double height) => new(
    [
        new PathSegment(SegmentKind.Move, 0, 0), new PathSegment(SegmentKind.Line, width, 0), new PathSegment(SegmentKind.Line, width, height),
        new PathSegment(SegmentKind.Line, 0, height), new PathSegment(SegmentKind.Close, 0, 0),
    ]);
}
