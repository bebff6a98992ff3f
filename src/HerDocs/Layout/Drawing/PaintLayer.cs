using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Drawing;

/// <summary>The layers that a stacking context is painted in.</summary>
internal static class PaintLayer
{
    /// <summary>The background and border of what is a stacking context.</summary>
    public const int Root = int.MinValue;

    /// <summary>The backgrounds and borders of blocks.</summary>
    public const int Blocks = -1;

    /// <summary>Lines, and what floats.</summary>
    public const int Content = 0;

    /// <summary>What is positioned, without a z-index or with one of zero.</summary>
    private const int Positioned = 1;

    /// <summary>More than anyone counts.</summary>
    private const int MostLayers = 1_000_000_000;

    /// <summary>Whether a box with such a style is painted in a layer of its own.</summary>
    public static bool IsOwn(ComputedStyle style) => style.Position != Position.Static || IsContext(style);

    /// <summary>A stacking context whether positioned or not.</summary>
    private static bool IsContext(ComputedStyle style) => style.Opacity < 1 || BoxTransform.Applies(style) || style.Isolation == Isolation.Isolate;

    public static int Of(ComputedStyle style) => Of(style.Position == Position.Static ? 0 : style.ZIndex ?? 0);

    private static int Of(int index) => index < 0 ? Blocks + Math.Max(index, -MostLayers) : Positioned + Math.Min(index, MostLayers);

    /// <summary>An item of a flex container or a grid: a z-index counts for it though it is not positioned (CSS Flexbox 1 §5.4).</summary>
    public static Fragment Item(Fragment fragment, Box box)
    {
        var style = box.Style;
        if (style.Position != Position.Static || style.ZIndex is not { } index)
            return fragment;
        var target = new FragmentBuilder();
        target.AddLayer(Point.Origin, new GroupItem(fragment) { Stacking = Stacking.Context }, Of(index), box.Element);
        return target.Finish(fragment.Size);
    }

    public static bool IsStackingContext(ComputedStyle style) => IsOwn(style) && StackingOf(style) == Stacking.Context;

    /// <summary>An inline-level box: it is painted as if it were a stacking context, but for what is positioned in it (CSS 2.2 appendix E).</summary>
    public static Fragment Atom(Fragment fragment)
    {
        var target = new FragmentBuilder();
        target.AddLayer(Point.Origin, new GroupItem(fragment) { Stacking = Stacking.Atomic }, Content);
        return target.Finish(fragment.Size);
    }

    public static Stacking StackingOf(ComputedStyle style) =>
        IsContext(style) || style is { Position: Position.Fixed or Position.Sticky } or { ZIndex: not null, Position: not Position.Static }
            ? Stacking.Context
            : Stacking.Atomic;
}
