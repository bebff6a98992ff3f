using HerDocs.Css.Values;

namespace HerDocs.Css.Properties;

/// <summary>The property that a declaration sets, which for a logical name depends on the direction (CSS Logical 1 §2).</summary>
internal readonly record struct Longhand(Property LeftToRight, Property RightToLeft)
{
    public static implicit operator Longhand(Property property) => new(property, property);

    public bool DependsOnDirection => !ReferenceEquals(LeftToRight, RightToLeft);

    public Property For(Direction direction) => direction == Direction.LeftToRight ? LeftToRight : RightToLeft;
}
