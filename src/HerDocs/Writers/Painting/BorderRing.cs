using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Writers.Painting;

/// <summary>The room between a border box and its padding box, y growing downwards.</summary>
internal readonly record struct BorderRing(Area Outer, Corners Corners, Edges Widths)
{
    /// <summary>The outline at a depth: 0 is the outer edge, 1 the inner one.</summary>
    public (Area Area, Corners Corners) At(double depth)
    {
        var edges = new Edges(Widths.Top * depth, Widths.Right * depth, Widths.Bottom * depth, Widths.Left * depth);
        return (Inset(edges), Corners.Less(edges));
    }

    /// <summary>Two outer points of a side, then the two inner ones the other way round.</summary>
    public double[] Side(BoxSides side)
    {
        var inner = Inset(Widths);
        return side switch
        {
            BoxSides.Top => [Outer.X, Outer.Y, Outer.Right, Outer.Y, inner.Right, inner.Y, inner.X, inner.Y],
            BoxSides.Right => [Outer.Right, Outer.Y, Outer.Right, Outer.Bottom, inner.Right, inner.Bottom, inner.Right, inner.Y],
            BoxSides.Bottom => [Outer.Right, Outer.Bottom, Outer.X, Outer.Bottom, inner.X, inner.Bottom, inner.Right, inner.Bottom],
            _ => [Outer.X, Outer.Bottom, Outer.X, Outer.Y, inner.X, inner.Y, inner.X, inner.Bottom],
        };
    }

    /// <summary>What belongs to a side: up to the lines from the corners of the box through those of the padding box, beyond the round of the corners.</summary>
    public double[] Mitre(BoxSides side)
    {
        var corners = Side(side);
        var (startRadius, endRadius) = side switch
        {
            BoxSides.Top => (Corners.TopLeft, Corners.TopRight),
            BoxSides.Right => (Corners.TopRight, Corners.BottomRight),
            BoxSides.Bottom => (Corners.BottomRight, Corners.BottomLeft),
            _ => (Corners.BottomLeft, Corners.TopLeft),
        };
        var (endX, endY) = Beyond(corners[2], corners[3], corners[4], corners[5], endRadius);
        var (startX, startY) = Beyond(corners[0], corners[1], corners[6], corners[7], startRadius);
        return [corners[0], corners[1], corners[2], corners[3], endX, endY, startX, startY];
    }

    /// <summary>The mitre, made longer until it has passed the round corner on both axes.</summary>
    private static (double X, double Y) Beyond(double outerX, double outerY, double innerX, double innerY, Size radius)
    {
        var (dx, dy) = (innerX - outerX, innerY - outerY);
        var least = Math.Min(Math.Abs(dx), Math.Abs(dy));
        var factor = least > 0 ? Math.Max(1, Math.Min(radius.Width.Points / Math.Abs(dx), radius.Height.Points / Math.Abs(dy))) : 1;
        return (outerX + (dx * factor), outerY + (dy * factor));
    }

    /// <summary>A band of a side, from one depth of it to another.</summary>
    /// <param name="c">The side: two outer points, then the two inner ones the other way round.</param>
    public static double[] Between(ReadOnlySpan<double> c, double from, double to)
    {
        static double Mix(double a, double b, double part) => a + ((b - a) * part);
        return
        [
            Mix(c[0], c[6], from), Mix(c[1], c[7], from), Mix(c[2], c[4], from), Mix(c[3], c[5], from),
            Mix(c[2], c[4], to), Mix(c[3], c[5], to), Mix(c[0], c[6], to), Mix(c[1], c[7], to),
        ];
    }

    private Area Inset(Edges edges) => new(
        Outer.X + edges.Left.Points,
        Outer.Y + edges.Top.Points,
        Math.Max(0, Outer.Width - edges.Horizontal.Points),
        Math.Max(0, Outer.Height - edges.Vertical.Points));
}
