using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flows;

/// <summary>What stands at the head and the foot of one page, and what of it goes on on the next.</summary>
/// <param name="Left">The height of the notes that go on.</param>
/// <param name="IsNoteMoved">A note begins only on the next page, away from its call.</param>
internal sealed record InsertCut(IReadOnlyList<PageInsert> Taken, IReadOnlyList<PageInsert> Rest, Length Left, bool IsNoteMoved)
{
    public static readonly InsertCut None = new([], [], Length.Zero, IsNoteMoved: false);
}
