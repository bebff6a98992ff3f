namespace HerDocs.Geometry;

/// <summary>A width and a height.</summary>
public readonly record struct Size(Length Width, Length Height)
{
    public static readonly Size Zero = new(Length.Zero, Length.Zero);

    public override string ToString() => $"{Width} × {Height}";
}
