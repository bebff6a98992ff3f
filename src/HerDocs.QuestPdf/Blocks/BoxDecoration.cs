using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;
using QuestPDF.Infrastructure;

namespace HerDocs.QuestPdf.Blocks;

/// <summary>What a box shows of itself: shadow, background, borders, round corners.</summary>
internal static class BoxDecoration
{
    /// <param name="width">Of the border box.</param>
    public static IContainer Decorated(this IContainer container, ComputedStyle style, BoxEdges edges, Length width)
    {
        if (style.Visibility != Visibility.Visible || !BoxPainter.Paints(style))
            return container;
        container = container.Container();
        if (style.BoxShadow.FirstOrDefault(shadow => !shadow.IsInset) is { Color: not null } shadow)
            container = container.Shadow(ShadowOf(shadow));
        container = WithBackground(WithCorners(container, style, width), style);
        return WithBorders(
            container,
            BoxPainter.Line(edges.Border.Top, style.BorderTopStyle, style.BorderTopColor, style),
            BoxPainter.Line(edges.Border.Right, style.BorderRightStyle, style.BorderRightColor, style),
            BoxPainter.Line(edges.Border.Bottom, style.BorderBottomStyle, style.BorderBottomColor, style),
            BoxPainter.Line(edges.Border.Left, style.BorderLeftStyle, style.BorderLeftColor, style),
            isInside: true);
    }

    /// <summary>The room that borders and padding take.</summary>
    public static IContainer Padded(this IContainer container, BoxEdges edges)
    {
        var inner = edges.Inner;
        return inner == Edges.None
            ? container
            : container
                .PaddingTop(inner.Top.InPoints())
                .PaddingRight(inner.Right.InPoints())
                .PaddingBottom(inner.Bottom.InPoints())
                .PaddingLeft(inner.Left.InPoints());
    }

    public static IContainer WithBackground(this IContainer container, ComputedStyle style)
    {
        if (!style.BackgroundColor.IsTransparent)
            container = container.Background(style.BackgroundColor.ForQuestPdf());
        if (Gradients.Simple(style) is { } gradient)
            container = container.BackgroundLinearGradient(gradient.Angle, gradient.Colors);
        return container;
    }

    /// <summary>A styled box of QuestPDF has one colour for its borders: those of other colours are another box in it.</summary>
    /// <param name="isInside">They take room of the box; else they lie on its edge, half in and half out.</param>
    public static IContainer WithBorders(this IContainer container, BorderLine top, BorderLine right, BorderLine bottom, BorderLine left, bool isInside)
    {
        var colors = new[] { top, right, bottom, left }.Where(line => line.IsVisible).Select(line => line.Color).Distinct().ToList();
        for (var i = 0; i < colors.Count; i++)
        {
            float WidthOf(BorderLine line) => line.IsVisible && line.Color == colors[i] ? line.Width.InPoints() : 0;
            container = (i == 0 ? container : container.Container())
                .BorderTop(WidthOf(top))
                .BorderRight(WidthOf(right))
                .BorderBottom(WidthOf(bottom))
                .BorderLeft(WidthOf(left))
                .BorderColor(colors[i].ForQuestPdf());
            container = isInside ? container.BorderAlignmentInside() : container.BorderAlignmentMiddle();
        }
        return container;
    }

    private static IContainer WithCorners(IContainer container, ComputedStyle style, Length width)
    {
        var corners = new[] { style.BorderTopLeftRadius, style.BorderTopRightRadius, style.BorderBottomRightRadius, style.BorderBottomLeftRadius };
        if (corners.All(radius => radius.IsZero))
            return container;
        // CSS Backgrounds 3 §5.5: no two corners are longer together than their side.
        var radii = Array.ConvertAll(corners, radius => Length.Clamp(radius.Across.Resolve(width), Length.Zero, width / 2).InPoints());
        return container
            .CornerRadiusTopLeft(radii[0])
            .CornerRadiusTopRight(radii[1])
            .CornerRadiusBottomRight(radii[2])
            .CornerRadiusBottomLeft(radii[3]);
    }

    private static BoxShadowStyle ShadowOf(Shadow shadow) => new()
    {
        OffsetX = shadow.X.InPoints(),
        OffsetY = shadow.Y.InPoints(),
        Blur = shadow.Blur.InPoints(),
        Spread = shadow.Spread.InPoints(),
        Color = shadow.Color!.Value.ForQuestPdf(),
    };
}
