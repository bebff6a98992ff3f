using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Svg.Drawing;

namespace HerDocs.Layout.Drawing;

/// <summary>Turns, scales and moves what was laid out (CSS Transforms 1 §3): it takes the room that it had before.</summary>
internal static class BoxTransform
{
    public static bool Applies(ComputedStyle style) =>
        style.Transform.Count > 0 || style.Translate is not null || style.Rotate is not null || style.Scale is not null;

    /// <summary>In points, in the coordinates that the border box stands in; null where nothing is transformed.</summary>
    public static PageTransform? Of(ComputedStyle style, Rect borderBox)
    {
        if (!Applies(style))
            return null;
        var size = borderBox.Size;
        var x = (borderBox.X + style.TransformOrigin.X.Resolve(size.Width)).Points;
        var y = (borderBox.Y + style.TransformOrigin.Y.Resolve(size.Height)).Points;
        // CSS Transforms 2 §5: the last function comes first.
        var matrix = Matrix.Translation(-x, -y);
        for (var i = style.Transform.Count - 1; i >= 0; i--)
            matrix = matrix.Then(MatrixOf(style.Transform[i], size));
        foreach (var step in (ReadOnlySpan<TransformFunction?>)[style.Scale, style.Rotate, style.Translate])
        {
            if (step is { } function)
                matrix = matrix.Then(MatrixOf(function, size));
        }
        return new PageTransform(matrix.Then(Matrix.Translation(x, y)));
    }

    private static Matrix MatrixOf(TransformFunction function, Size size) =>
        function.Matrix.Then(Matrix.Translation(function.X.Resolve(size.Width).Points, function.Y.Resolve(size.Height).Points));
}
