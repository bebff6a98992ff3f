using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flows;

/// <summary>
/// The way down to the end of floats that pages cut (CSS 2.2 §9.5.2): how far that is shows only where they end, as each cut leaves some
/// room empty.
/// </summary>
/// <param name="Amount">Where nothing is cut.</param>
internal sealed record FlowClearance(Length Amount) : FlowSplit(Length.Zero)
{
    public override double SplitPenalty => BreakPenalty.None;

    public override Fragment Whole { get; } = new(new Size(Length.Zero, Amount), []);

    public override Fit Split(Length available, Length next) => available > Length.Zero
        ? new Fit.Partial(new Fragment(new Size(Length.Zero, available), []), new FlowClearance(Length.Max(Length.Zero, Amount - available)))
        : new Fit.Nothing("there is no room left");
}
