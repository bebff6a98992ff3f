namespace HerDocs.Geometry;

/// <summary>A rectangle in user units, y growing downwards.</summary>
public readonly record struct Area(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public bool IsEmpty => !(Width > 0 && Height > 0);

    public static Area Around(double x1, double y1, double x2, double y2) =>
        new(Math.Min(x1, x2), Math.Min(y1, y2), Math.Abs(x2 - x1), Math.Abs(y2 - y1));

    public Area Union(Area other) =>
        Around(Math.Min(X, other.X), Math.Min(Y, other.Y), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    public Area Grown(double by) => new(X - by, Y - by, Width + (2 * by), Height + (2 * by));

    /// <summary>The rectangle around the four transformed corners.</summary>
    public Area Transform(Matrix matrix)
    {
        var (ax, ay) = matrix.Apply(X, Y);
        var (bx, by) = matrix.Apply(Right, Y);
        var (cx, cy) = matrix.Apply(Right, Bottom);
        var (dx, dy) = matrix.Apply(X, Bottom);
        return Around(
            Math.Min(Math.Min(ax, bx), Math.Min(cx, dx)),
            Math.Min(Math.Min(ay, by), Math.Min(cy, dy)),
            Math.Max(Math.Max(ax, bx), Math.Max(cx, dx)),
            Math.Max(Math.Max(ay, by), Math.Max(cy, dy)));
    }
}
