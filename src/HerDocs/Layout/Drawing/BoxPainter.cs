using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Layout.Drawing;

/// <summary>Draws what stands behind a box's content: its background, then its borders (CSS 2.2 appendix E).</summary>
internal static class BoxPainter
{
    /// <summary>Whether a box would draw anything.</summary>
    public static bool Paints(ComputedStyle style) =>
        BackgroundPainter.Paints(style)
        || style.BoxShadow.Count > 0
        || OutlineOf(style).IsVisible
        || Line(style.BorderTopWidth, style.BorderTopStyle, style.BorderTopColor, style).IsVisible
        || Line(style.BorderRightWidth, style.BorderRightStyle, style.BorderRightColor, style).IsVisible
        || Line(style.BorderBottomWidth, style.BorderBottomStyle, style.BorderBottomColor, style).IsVisible
        || Line(style.BorderLeftWidth, style.BorderLeftStyle, style.BorderLeftColor, style).IsVisible;

    /// <summary>Draws a box, or a part of one: at a cut its border and its round corners are left out (CSS Fragmentation 3 §6.1, slice).</summary>
    public static void Paint(FragmentBuilder target, ComputedStyle style, Rect borderBox, BoxSides sides, Edges padding)
    {
        if (style.Visibility != Visibility.Visible || !Paints(style))
            return;
        var corners = Corners.Of(style, borderBox.Size, sides);
        var border = BorderOf(style, borderBox.Size, corners, sides);
        AddShadows(target, style, borderBox, corners, areInset: false);
        BackgroundPainter.Paint(target, style, borderBox, corners, border.Widths, padding);
        AddShadows(target, style, borderBox.Deflate(border.Widths), corners.Less(border.Widths), areInset: true);
        Add(target, borderBox, border);
        AddOutline(target, style, borderBox, corners);
    }

    private static BorderLine OutlineOf(ComputedStyle style) => Line(style.OutlineWidth, style.OutlineStyle, style.OutlineColor, style);

    /// <summary>It takes no room, and goes around each part of a box (CSS UI 4 §3).</summary>
    private static void AddOutline(FragmentBuilder target, ComputedStyle style, Rect borderBox, Corners corners)
    {
        var line = OutlineOf(style);
        if (!line.IsVisible)
            return;
        var outset = Length.Max(style.OutlineOffset, -Length.Min(borderBox.Width, borderBox.Height) / 2) + line.Width;
        var area = borderBox.Inflate(new Edges(outset, outset, outset, outset));
        Add(target, area, new BorderItem(area.Size, corners.More(outset), line, line, line, line));
    }

    /// <summary>The first shadow is the uppermost.</summary>
    private static void AddShadows(FragmentBuilder target, ComputedStyle style, Rect box, Corners corners, bool areInset)
    {
        for (var i = style.BoxShadow.Count - 1; i >= 0; i--)
        {
            var shadow = style.BoxShadow[i];
            var color = shadow.Color ?? style.Color;
            if (shadow.IsInset == areInset && !color.IsTransparent)
                target.Add(box.X, box.Y, new ShadowItem(box.Size, corners, shadow, color));
        }
    }

    /// <summary>Draws the borders alone.</summary>
    public static void PaintBorder(FragmentBuilder target, ComputedStyle style, Rect borderBox, BoxSides sides) =>
        Add(target, borderBox, BorderOf(style, borderBox.Size, Corners.Of(style, borderBox.Size, sides), sides));

    /// <summary>What shows of a content within edges of its box: no more than their inner curve leaves (CSS Backgrounds 3 §5.3).</summary>
    public static GroupItem Clipped(Fragment content, ComputedStyle style, Rect borderBox, BoxSides sides, Edges edges) =>
        new(content, Clip: new GroupClip(borderBox.Deflate(edges), Corners.Of(style, borderBox.Size, sides).Less(edges)));

    private static BorderItem BorderOf(ComputedStyle style, Size size, Corners corners, BoxSides sides) => new(
        size,
        corners,
        sides.HasFlag(BoxSides.Top) ? Line(style.BorderTopWidth, style.BorderTopStyle, style.BorderTopColor, style) : BorderLine.None,
        sides.HasFlag(BoxSides.Right) ? Line(style.BorderRightWidth, style.BorderRightStyle, style.BorderRightColor, style) : BorderLine.None,
        sides.HasFlag(BoxSides.Bottom) ? Line(style.BorderBottomWidth, style.BorderBottomStyle, style.BorderBottomColor, style) : BorderLine.None,
        sides.HasFlag(BoxSides.Left) ? Line(style.BorderLeftWidth, style.BorderLeftStyle, style.BorderLeftColor, style) : BorderLine.None);

    private static void Add(FragmentBuilder target, Rect borderBox, BorderItem border)
    {
        if (border.Top.IsVisible || border.Right.IsVisible || border.Bottom.IsVisible || border.Left.IsVisible)
            target.Add(borderBox.X, borderBox.Y, border);
    }

    /// <summary>One border side; without a style it has no width (CSS Backgrounds 3 §4.3).</summary>
    public static BorderLine Line(Length width, BorderStyle lineStyle, Color? color, ComputedStyle style) =>
        lineStyle is BorderStyle.None or BorderStyle.Hidden ? BorderLine.None : new BorderLine(width, lineStyle, color ?? style.Color);
}

/// <summary>The sides of a box that a fragment of it has.</summary>
[Flags]
internal enum BoxSides
{
    None = 0,
    Top = 1,
    Right = 2,
    Bottom = 4,
    Left = 8,
    All = Top | Right | Bottom | Left,
}
