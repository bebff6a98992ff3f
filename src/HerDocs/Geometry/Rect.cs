namespace HerDocs.Geometry;

/// <summary>A rectangle whose sides are parallel to the page's.</summary>
public readonly record struct Rect(Length X, Length Y, Length Width, Length Height)
{
    public Length Right => X + Width;

    public Length Bottom => Y + Height;

    public Size Size => new(Width, Height);

    public Rect Offset(Length dx, Length dy) => new(X + dx, Y + dy, Width, Height);

    /// <summary>The rectangle that is left when each edge moves inwards; an edge below zero moves outwards.</summary>
    public Rect Deflate(Edges edges) =>
        new(X + edges.Left, Y + edges.Top, Width - edges.Horizontal, Height - edges.Vertical);

    public Rect Inflate(Edges edges) => Deflate(-edges);

    public override string ToString() => $"{X},{Y} {Width} × {Height}";
}
