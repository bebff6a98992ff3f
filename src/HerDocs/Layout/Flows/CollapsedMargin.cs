using HerDocs.Geometry;

namespace HerDocs.Layout.Flows;

/// <summary>Margins that adjoin, as one (CSS 2.2 §8.3.1): the largest of them, less the most negative.</summary>
internal readonly record struct CollapsedMargin(Length Positive, Length Negative)
{
    public Length Height => Positive + Negative;

    public CollapsedMargin With(Length margin) => new(Length.Max(Positive, margin), Length.Min(Negative, margin));

    public CollapsedMargin With(CollapsedMargin other) => With(other.Positive).With(other.Negative);
}
