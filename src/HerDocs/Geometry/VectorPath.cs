using System.Globalization;
using System.Text;

namespace HerDocs.Geometry;

/// <summary>A path of lines and cubic Bézier curves. Immutable.</summary>
public sealed class VectorPath
{
    private readonly PathSegment[] segments;

    internal VectorPath(PathSegment[] segments) => this.segments = segments;

    public ReadOnlySpan<PathSegment> Segments => segments;

    public bool IsEmpty => segments.Length == 0;

    /// <summary>Around the ends and, for curves, their extremes (SVG 2 §8.10, the object bounding box).</summary>
    public Area Bounds => PathBounds.Of(segments);

    public VectorPath Transform(Matrix matrix)
    {
        if (matrix == Matrix.Identity)
            return this;
        var moved = new PathSegment[segments.Length];
        for (var i = 0; i < moved.Length; i++)
            moved[i] = segments[i].Transform(matrix);
        return new VectorPath(moved);
    }

    /// <summary>As path data: M, L, C and Z with three decimals at most.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var s in segments)
        {
            text.Append(text.Length == 0 ? "" : " ");
            text.Append(s.Kind switch
            {
                SegmentKind.Move => string.Create(CultureInfo.InvariantCulture, $"M{s.X:0.###},{s.Y:0.###}"),
                SegmentKind.Line => string.Create(CultureInfo.InvariantCulture, $"L{s.X:0.###},{s.Y:0.###}"),
                SegmentKind.Curve => string.Create(
                    CultureInfo.InvariantCulture, $"C{s.X1:0.###},{s.Y1:0.###} {s.X2:0.###},{s.Y2:0.###} {s.X:0.###},{s.Y:0.###}"),
                _ => "Z",
            });
        }
        return text.ToString();
    }
}

/// <summary>What a segment of a path does.</summary>
public enum SegmentKind : byte
{
    Move,
    Line,
    Curve,
    Close,
}

/// <summary>A segment of a path: its end, and for a curve its two control points.</summary>
public readonly record struct PathSegment(SegmentKind Kind, double X, double Y, double X1 = 0, double Y1 = 0, double X2 = 0, double Y2 = 0)
{
    internal PathSegment Transform(Matrix matrix)
    {
        if (Kind == SegmentKind.Close)
            return this;
        var (x, y) = matrix.Apply(X, Y);
        if (Kind != SegmentKind.Curve)
            return new PathSegment(Kind, x, y);
        var (x1, y1) = matrix.Apply(X1, Y1);
        var (x2, y2) = matrix.Apply(X2, Y2);
        return new PathSegment(Kind, x, y, x1, y1, x2, y2);
    }
}
