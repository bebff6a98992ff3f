using HerDocs.Geometry;

namespace HerDocs.Layout.Grid;

/// <summary>What an item asks of the tracks that it spans, its margins counted (CSS Grid 1 §12.5, CSS Sizing 3 §5.2).</summary>
/// <param name="Start">The first track.</param>
/// <param name="Minimum">The smallest size that it may have.</param>
/// <param name="Least">Its min-content contribution.</param>
/// <param name="Preferred">Its max-content contribution.</param>
internal readonly record struct GridContribution(int Start, int Span, Length Minimum, Length Least, Length Preferred)
{
    public int End => Start + Span;
}
