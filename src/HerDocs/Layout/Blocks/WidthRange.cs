using HerDocs.Geometry;

namespace HerDocs.Layout.Blocks;

/// <summary>A min-content and a max-content width.</summary>
internal readonly record struct WidthRange(Length Least, Length Preferred)
{
    public static readonly WidthRange Zero;

    public static WidthRange Exactly(Length width) => new(width, width);

    public static WidthRange operator +(WidthRange range, Length more) => new(range.Least + more, range.Preferred + more);

    public static WidthRange operator +(WidthRange a, WidthRange b) => new(a.Least + b.Least, a.Preferred + b.Preferred);

    /// <summary>What suits both.</summary>
    public WidthRange Or(WidthRange other) => new(Length.Max(Least, other.Least), Length.Max(Preferred, other.Preferred));

    public WidthRange AtLeast(Length width) => new(Length.Max(Least, width), Length.Max(Preferred, width));

    public WidthRange AtMost(Length width) => new(Length.Min(Least, width), Length.Min(Preferred, width));

    /// <summary>CSS 2.2 §10.3.5: as wide as preferred, but no wider than there is room, and never narrower than the least.</summary>
    public Length ShrinkToFit(Length available) => Length.Max(Least, Length.Min(Preferred, available));
}
