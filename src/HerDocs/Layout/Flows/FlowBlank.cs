using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flows;

/// <summary>Room at the end of a box that no page has whole: it goes on over as many as it takes.</summary>
internal sealed record FlowBlank(Length Amount) : FlowSplit(Length.Zero)
{
    public override double SplitPenalty => BreakPenalty.None;

    public override Fragment Whole { get; } = new(new Size(Length.Zero, Amount), []);

    public override Fit Split(Length available, Length next) => available > Length.Zero
        ? new Fit.Partial(new Fragment(new Size(Length.Zero, available), []), new FlowBlank(Amount - available))
        : new Fit.Nothing("there is no room left");
}
