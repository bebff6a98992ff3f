using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Layout.Blocks;

/// <summary>How far position: relative moves a box, and all that is in it (CSS 2.2 §9.4.3).</summary>
internal static class RelativePosition
{
    public static Point ShiftOf(ComputedStyle style, BlockFrame frame) => ShiftOf(style, frame.Width, frame.Height);

    public static Point ShiftOf(ComputedStyle style, Length containingWidth, Length? containingHeight)
    {
        if (style.Position != Position.Relative)
            return Point.Origin;
        var (left, right) = (style.Left?.Resolve(containingWidth), -style.Right?.Resolve(containingWidth));
        // CSS 2.2 §9.4.3: of two offsets that of the start counts.
        var x = (style.Direction == Direction.RightToLeft ? right ?? left : left ?? right) ?? Length.Zero;
        var whole = containingHeight ?? Length.Zero;
        var y = style.Top?.Resolve(whole) ?? -(style.Bottom?.Resolve(whole) ?? Length.Zero);
        return new Point(x, y);
    }
}
