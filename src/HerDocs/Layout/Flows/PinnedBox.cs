using HerDocs.Geometry;

namespace HerDocs.Layout.Flows;

/// <summary>
/// A positioned box that has its place already and hangs out of the box that it is placed in. It goes on outwards as far as the page,
/// whose foot may have to cut it.
/// </summary>
internal sealed class PinnedBox(PlacedFragment placed) : IPositionedBox
{
    /// <summary>Null for a box that does not hang out, or that is never cut.</summary>
    /// <param name="foot">Of the box that it is placed in.</param>
    public static OutOfFlowBox? Of(PlacedFragment placed, Point at, Length foot) =>
        placed.Part is null || (at.Y + placed.Fragment.Size.Height).FitsIn(foot) ? null : new OutOfFlowBox(new PinnedBox(placed), at);

    public bool IsFixed => false;

    public bool HangsFromBottom => false;

    public PlacedFragment Place(Size containingBlock, Point staticPosition) => placed with { At = staticPosition };
}
