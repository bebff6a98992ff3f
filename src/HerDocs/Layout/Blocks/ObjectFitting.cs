using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;

namespace HerDocs.Layout.Blocks;

/// <summary>Where a picture lies in the content box of its element, and how large it is there (CSS Images 3 §5.5 and §5.6).</summary>
/// <param name="At">From the corner of the content box.</param>
internal readonly record struct ObjectFitting(Point At, Size Size)
{
    /// <param name="area">The content box.</param>
    public static ObjectFitting Of(Element element, Size area)
    {
        var size = NaturalSize.Of(element);
        var natural = size is { Ratio: null } ? area : size.Resolve(area.Width);
        var across = area.Width / natural.Width;
        var down = area.Height / natural.Height;
        var fitted = element.Style.ObjectFit switch
        {
            ObjectFit.Contain => Scale(natural, Math.Min(across, down)),
            ObjectFit.Cover => Scale(natural, Math.Max(across, down)),
            ObjectFit.None => natural,
            ObjectFit.ScaleDown => Scale(natural, Math.Min(1, Math.Min(across, down))),
            _ => area,
        };
        var position = element.Style.ObjectPosition;
        return new ObjectFitting(new Point(position.X.Resolve(area.Width - fitted.Width), position.Y.Resolve(area.Height - fitted.Height)), fitted);
    }

    private static Size Scale(Size size, double factor) => new(size.Width * factor, size.Height * factor);
}
