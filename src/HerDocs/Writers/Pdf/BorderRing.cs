using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Pdf;
using HerDocs.Pdf.Content;

namespace HerDocs.Writers.Pdf;

/// <summary>The room between a border box and its padding box.</summary>
internal readonly record struct BorderRing(PdfRectangle Outer, Corners Corners, Edges Widths)
{
    /// <summary>Adds the outline at a depth to the path: 0 is the outer edge, 1 the inner one.</summary>
    public void TraceAt(ContentStream content, double depth)
    {
        var edges = new Edges(Widths.Top * depth, Widths.Right * depth, Widths.Bottom * depth, Widths.Left * depth);
        ShapePainter.Trace(content, Inset(edges), Corners.Less(edges));
    }

    /// <summary>Two outer points of a side, then the two inner ones the other way round.</summary>
    public double[] Side(BoxSides side)
    {
        var inner = Inset(Widths);
        return side switch
        {
            BoxSides.Top => [Outer.Left, Outer.Top, Outer.Right, Outer.Top, inner.Right, inner.Top, inner.Left, inner.Top],
            BoxSides.Right => [Outer.Right, Outer.Top, Outer.Right, Outer.Bottom, inner.Right, inner.Bottom, inner.Right, inner.Top],
            BoxSides.Bottom => [Outer.Right, Outer.Bottom, Outer.Left, Outer.Bottom, inner.Left, inner.Bottom, inner.Right, inner.Bottom],
            _ => [Outer.Left, Outer.Bottom, Outer.Left, Outer.Top, inner.Left, inner.Top, inner.Left, inner.Bottom],
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

    private PdfRectangle Inset(Edges edges) => new(
        Outer.Left + edges.Left.Points,
        Outer.Bottom + edges.Bottom.Points,
        Math.Max(Outer.Left + edges.Left.Points, Outer.Right - edges.Right.Points),
        Math.Max(Outer.Bottom + edges.Bottom.Points, Outer.Top - edges.Top.Points));
}
