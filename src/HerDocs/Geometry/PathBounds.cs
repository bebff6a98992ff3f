namespace HerDocs.Geometry;

/// <summary>Finds the smallest rectangle around a path.</summary>
internal static class PathBounds
{
    public static Area Of(ReadOnlySpan<PathSegment> segments)
    {
        double left = double.PositiveInfinity, top = double.PositiveInfinity, right = double.NegativeInfinity, bottom = double.NegativeInfinity;
        double x = 0, y = 0;
        foreach (var s in segments)
        {
            if (s.Kind == SegmentKind.Close)
                continue;
            Extend(ref left, ref right, s.X);
            Extend(ref top, ref bottom, s.Y);
            if (s.Kind == SegmentKind.Curve)
            {
                ExtendByCurve(ref left, ref right, x, s.X1, s.X2, s.X);
                ExtendByCurve(ref top, ref bottom, y, s.Y1, s.Y2, s.Y);
            }
            (x, y) = (s.X, s.Y);
        }
        return left <= right ? Area.Around(left, top, right, bottom) : default;
    }

    private static void Extend(ref double least, ref double most, double value)
    {
        least = Math.Min(least, value);
        most = Math.Max(most, value);
    }

    /// <summary>A cubic curve turns where its derivative, a quadratic one, is zero.</summary>
    private static void ExtendByCurve(ref double least, ref double most, double p0, double p1, double p2, double p3)
    {
        var a = -p0 + (3 * p1) - (3 * p2) + p3;
        var b = 2 * (p0 - (2 * p1) + p2);
        var c = p1 - p0;
        if (Math.Abs(a) < 1e-12)
        {
            if (b != 0)
                ExtendAt(ref least, ref most, -c / b, p0, p1, p2, p3);
            return;
        }
        var root = (b * b) - (4 * a * c);
        if (root < 0)
            return;
        ExtendAt(ref least, ref most, (-b + Math.Sqrt(root)) / (2 * a), p0, p1, p2, p3);
        ExtendAt(ref least, ref most, (-b - Math.Sqrt(root)) / (2 * a), p0, p1, p2, p3);
    }

    private static void ExtendAt(ref double least, ref double most, double t, double p0, double p1, double p2, double p3)
    {
        if (t is not (> 0 and < 1))
            return;
        var u = 1 - t;
        Extend(ref least, ref most, (u * u * u * p0) + (3 * u * u * t * p1) + (3 * u * t * t * p2) + (t * t * t * p3));
    }
}
