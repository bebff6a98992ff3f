namespace HerDocs.Geometry;

/// <summary>A place on a page: x grows to the right, y downwards, from the page's upper left corner.</summary>
public readonly record struct Point(Length X, Length Y)
{
    public static readonly Point Origin = new(Length.Zero, Length.Zero);

    public Point Offset(Length dx, Length dy) => new(X + dx, Y + dy);
}
