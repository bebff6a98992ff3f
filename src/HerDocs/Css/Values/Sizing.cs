namespace HerDocs.Css.Values;

/// <summary>The value of width, height and their limits (CSS Sizing 3 §3.1); for max-width and max-height Auto means none.</summary>
public readonly record struct Sizing(SizingKind Kind, LengthPercentage Value = default)
{
    public static readonly Sizing Auto;

    public bool IsAuto => Kind == SizingKind.Auto;

    public static implicit operator Sizing(LengthPercentage value) => new(SizingKind.Fixed, value);

    public override string ToString() => Kind switch
    {
        SizingKind.Fixed => Value.ToString(),
        SizingKind.MinContent => "min-content",
        SizingKind.MaxContent => "max-content",
        SizingKind.FitContent => "fit-content",
        _ => "auto",
    };
}

public enum SizingKind
{
    Auto,
    Fixed,
    MinContent,
    MaxContent,
    FitContent,
}
