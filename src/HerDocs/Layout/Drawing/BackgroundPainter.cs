using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Layout.Drawing;

/// <summary>Draws backgrounds (CSS Backgrounds 3 §2): the colour, then the pictures, the lowest layer first.</summary>
internal static class BackgroundPainter
{
    public static bool Paints(ComputedStyle style) =>
        style.Visibility == Visibility.Visible && (!style.BackgroundColor.IsTransparent || style.BackgroundImage.Any(image => image is not null));

    /// <param name="border">The widths of the borders that this part of the box has.</param>
    public static void Paint(FragmentBuilder target, ComputedStyle style, Rect borderBox, Corners corners, Edges border, Edges padding)
    {
        if (!Paints(style))
            return;
        var images = style.BackgroundImage;
        var areas = new Areas(borderBox, corners, border, padding);
        if (!style.BackgroundColor.IsTransparent)
        {
            var (clip, clipCorners) = areas.Of(Layer(style.BackgroundClip, images.Count - 1));
            target.Add(clip.X, clip.Y, new FillItem(null, clip.Size, clipCorners, style.BackgroundColor));
        }
        for (var i = images.Count - 1; i >= 0; i--)
        {
            if (images[i] is not { } image)
                continue;
            var (clip, clipCorners) = areas.Of(Layer(style.BackgroundClip, i));
            var (origin, _) = areas.Of(Layer(style.BackgroundOrigin, i));
            target.Add(clip.X, clip.Y, new BackgroundItem(
                clip.Size,
                clipCorners,
                image,
                origin.Offset(-clip.X, -clip.Y),
                Layer(style.BackgroundSize, i),
                Layer(style.BackgroundPosition, i),
                Layer(style.BackgroundRepeat, i)));
        }
    }

    private static T Layer<T>(IReadOnlyList<T> values, int layer) => values[layer % values.Count];

    /// <summary>The boxes of a box, each with its corners (CSS Backgrounds 3 §5.2).</summary>
    private readonly struct Areas(Rect borderBox, Corners corners, Edges border, Edges padding)
    {
        public (Rect Area, Corners Corners) Of(BoxArea area)
        {
            var edges = area switch
            {
                BoxArea.BorderBox => default,
                BoxArea.PaddingBox => border,
                _ => border + padding,
            };
            return (borderBox.Deflate(edges), corners.Less(edges));
        }
    }
}
