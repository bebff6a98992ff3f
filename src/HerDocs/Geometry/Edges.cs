namespace HerDocs.Geometry;

/// <summary>A thickness on each side of a box: margins, borders, padding, bleed.</summary>
public readonly record struct Edges(Length Top, Length Right, Length Bottom, Length Left)
{
    public static readonly Edges None;

    public static Edges All(Length thickness) => new(thickness, thickness, thickness, thickness);

    public Length Horizontal => Left + Right;

    public Length Vertical => Top + Bottom;

    public static Edges operator +(Edges a, Edges b) =>
        new(a.Top + b.Top, a.Right + b.Right, a.Bottom + b.Bottom, a.Left + b.Left);

    public static Edges operator -(Edges a) => new(-a.Top, -a.Right, -a.Bottom, -a.Left);
}
