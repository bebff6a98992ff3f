using HerDocs.Geometry;
using HerDocs.Html;
using HerDocs.Svg.Drawing;
using HerDocs.Svg.Styles;

namespace HerDocs.Svg.Building;

/// <summary>Settles clipping paths (CSS Masking 1 §5): one path where that says it all, else shapes that show wherever one of them is.</summary>
internal sealed class ClipBuilder(DrawingBuilder builder)
{
    private readonly HashSet<HtmlElement> open = new(ReferenceEqualityComparer.Instance);

    /// <param name="clipped">What the clip is of; relative clips take its bounds.</param>
    /// <returns>Null where there is no such clip, which clips nothing.</returns>
    public SvgClip? Make(HtmlElement user, string id, IReadOnlyList<SvgItem> clipped, Scope scope)
    {
        if (!builder.Ids.TryGetValue(id, out var element) || element.Name != "clipPath")
        {
            builder.Report.MissingTarget(user, $"url(#{id})");
            return null;
        }
        if (!open.Add(element))
        {
            builder.Report.UsesItself(element);
            return null;
        }
        var clip = Make(element, clipped, scope);
        open.Remove(element);
        return clip;
    }

    private SvgClip Make(HtmlElement element, IReadOnlyList<SvgItem> clipped, Scope scope)
    {
        var matrix = scope.Matrix;
        if (element.Attribute("clipPathUnits") == "objectBoundingBox")
        {
            // In the user's own units, so that a turned box stays a box.
            var bounds = matrix.Inverse() is { } back ? ItemBounds.Of(clipped, back) : default;
            matrix = new Matrix(bounds.Width, 0, 0, bounds.Height, bounds.X, bounds.Y).Then(matrix);
        }
        matrix = (builder.MatrixOf(element) ?? Matrix.Identity).Then(matrix);
        var style = builder.StyleOf(element, SvgStyle.Initial, scope.Viewport);
        var items = new List<SvgItem>();
        foreach (var child in element.Elements)
        {
            // Groups have no place in a clip (CSS Masking 1 §6.1).
            if (child.Name is not ("g" or "svg" or "image" or "switch" or "a"))
                builder.Add(child, style, new Scope(matrix, scope.Viewport, items));
        }
        SvgClip clip = items switch
        {
            [] => new PathClip(new VectorPath([]), false),
            [SvgShape { Fill: not null } shape] when shape.Matrix == Matrix.Identity => new PathClip(shape.Path, IsEvenOdd(element, style, scope)),
            _ => new ShapesClip([.. items.Select(Silhouettes.Of)]),
        };
        // A clip can be clipped itself (CSS Masking 1 §5.1).
        return style.ClipPath is { } own && Make(element, own, clipped, scope) is { } outer
            ? new ShapesClip([new SvgGroup([.. items.Select(Silhouettes.Of)], 1, outer)])
            : clip;
    }

    private bool IsEvenOdd(HtmlElement clip, SvgStyle style, Scope scope)
    {
        var shape = clip.Elements.FirstOrDefault(child => child.Name is not ("title" or "desc" or "style"));
        if (shape?.Name == "use")
            shape = builder.TargetOf(shape);
        return shape is not null && builder.StyleOf(shape, style, scope.Viewport).IsClipEvenOdd;
    }
}
