using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Layout.Drawing;

/// <summary>The used radii of a box's corners (CSS Backgrounds 3 §5), each across and down; both or neither are zero.</summary>
public readonly record struct Corners(Size TopLeft, Size TopRight, Size BottomRight, Size BottomLeft)
{
    public static readonly Corners Square;

    public bool AreSquare => this == Square;

    /// <summary>Of a border box, or a part of one: at a cut there are no round corners.</summary>
    internal static Corners Of(ComputedStyle style, Size size, BoxSides sides)
    {
        Size Radius(CornerRadius radius, BoxSides needed) =>
            radius.IsZero || (sides & needed) != needed ? Size.Zero : Used(radius.Across.Resolve(size.Width), radius.Down.Resolve(size.Height));
        var corners = new Corners(
            Radius(style.BorderTopLeftRadius, BoxSides.Top | BoxSides.Left),
            Radius(style.BorderTopRightRadius, BoxSides.Top | BoxSides.Right),
            Radius(style.BorderBottomRightRadius, BoxSides.Bottom | BoxSides.Right),
            Radius(style.BorderBottomLeftRadius, BoxSides.Bottom | BoxSides.Left));
        return corners.AreSquare ? corners : corners.ShrunkInto(size);
    }

    internal static Corners Round(double radius)
    {
        var corner = new Size(Length.FromPoints(radius), Length.FromPoints(radius));
        return new Corners(corner, corner, corner, corner);
    }

    /// <summary>Those of a line that goes around the box; square ones stay so (CSS Backgrounds 3 §6.1.1 has the same for shadows).</summary>
    internal Corners More(Length outset) => Map(radius => radius == Size.Zero ? radius : Used(radius.Width + outset, radius.Height + outset));

    /// <summary>Those of the box within edges: they turn about the same points (CSS Backgrounds 3 §5.2).</summary>
    internal Corners Less(Edges edges) => AreSquare || edges == Edges.None
        ? this
        : new Corners(
            Used(TopLeft.Width - edges.Left, TopLeft.Height - edges.Top),
            Used(TopRight.Width - edges.Right, TopRight.Height - edges.Top),
            Used(BottomRight.Width - edges.Right, BottomRight.Height - edges.Bottom),
            Used(BottomLeft.Width - edges.Left, BottomLeft.Height - edges.Bottom));

    internal Corners Map(Func<Size, Size> map) => new(map(TopLeft), map(TopRight), map(BottomRight), map(BottomLeft));

    private static Size Used(Length across, Length down) => across > Length.Zero && down > Length.Zero ? new Size(across, down) : Size.Zero;

    /// <summary>Corners that would overlap shrink together (CSS Backgrounds 3 §5.5).</summary>
    private Corners ShrunkInto(Size size)
    {
        static double Ratio(Length room, Length wanted) => wanted > room ? room / wanted : 1;
        var factor = Math.Min(
            Math.Min(Ratio(size.Width, TopLeft.Width + TopRight.Width), Ratio(size.Width, BottomLeft.Width + BottomRight.Width)),
            Math.Min(Ratio(size.Height, TopLeft.Height + BottomLeft.Height), Ratio(size.Height, TopRight.Height + BottomRight.Height)));
        return factor < 1 ? Map(radius => new Size(radius.Width * factor, radius.Height * factor)) : this;
    }
}
