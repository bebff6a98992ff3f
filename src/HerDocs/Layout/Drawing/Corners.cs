using HerDocs.Geometry;

namespace HerDocs.Layout.Drawing;

/// <summary>The used radii of a box's corners (CSS Backgrounds 3 §5), circular.</summary>
public readonly record struct Corners(Length TopLeft, Length TopRight, Length BottomRight, Length BottomLeft)
{
    public static readonly Corners Square;

    public bool AreSquare => this == Square;

    /// <summary>Those of a line that goes around the box; square ones stay so (CSS Backgrounds 3 §6.1.1 has the same for shadows).</summary>
    internal Corners More(Length outset)
    {
        Length Outer(Length radius) => radius.IsZero ? radius : Length.Max(Length.Zero, radius + outset);
        return new Corners(Outer(TopLeft), Outer(TopRight), Outer(BottomRight), Outer(BottomLeft));
    }

    /// <summary>Those of the box within edges: they turn about the same points (CSS Backgrounds 3 §5.2).</summary>
    internal Corners Less(Edges edges)
    {
        if (AreSquare || edges == Edges.None)
            return this;
        static Length Inner(Length radius, Length a, Length b) => Length.Max(Length.Zero, radius - Length.Max(a, b));
        return new Corners(
            Inner(TopLeft, edges.Top, edges.Left),
            Inner(TopRight, edges.Top, edges.Right),
            Inner(BottomRight, edges.Bottom, edges.Right),
            Inner(BottomLeft, edges.Bottom, edges.Left));
    }
}
