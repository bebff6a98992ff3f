using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flows;

/// <summary>
/// Boxes beside one another, such as a line of a flex container: whole where they fit, else each is cut by itself (CSS Fragmentation 3
/// §4.1, parallel flows).
/// </summary>
internal sealed record ParallelFlows(IReadOnlyList<ParallelFlow> Pieces, Size Size, double Penalty, Length X) : FlowSplit(X)
{
    private Fragment? whole;

    public override double SplitPenalty => Penalty;

    public override Length Height => Size.Height;

    public override Fragment Whole => whole ??= Draw(Pieces, Size);

    public override Fit Split(Length available)
    {
        if (Height.FitsIn(available))
            return new Fit.Whole(Whole);
        var (before, after, hasProgress) = (new List<ParallelFlow>(), new List<ParallelFlow>(), false);
        foreach (var piece in Pieces)
        {
            if (piece.Bottom.FitsIn(available))
            {
                hasProgress = true;
                before.Add(piece);
            }
            else if (piece.Cut(available - piece.At.Y) is ({ } part, var rest))
            {
                hasProgress = true;
                before.Add(part);
                if (rest is not null)
                    after.Add(rest);
            }
            else
            {
                after.Add(piece with { At = new Point(piece.At.X, Length.Max(Length.Zero, piece.At.Y - available)) });
            }
        }
        if (!hasProgress || after.Count == 0)
            return new Fit.Nothing("not one of the boxes side by side can be cut", Height);
        var left = after.Aggregate(Length.Zero, (most, piece) => Length.Max(most, piece.Bottom));
        return new Fit.Partial(
            Draw(before, new Size(Size.Width, available)), new ParallelFlows(after, new Size(Size.Width, left), Penalty, X));
    }

    private static Fragment Draw(IReadOnlyList<ParallelFlow> pieces, Size size)
    {
        var target = new FragmentBuilder();
        foreach (var piece in pieces)
            target.Add(piece.At.X, piece.At.Y, piece.Fragment);
        return target.Finish(size);
    }
}

/// <summary>A box at its place among those beside it.</summary>
/// <param name="Flow">The same as a flow that can be cut; made only where it has to be.</param>
internal sealed record ParallelFlow(Point At, Fragment Fragment, Lazy<Flow> Flow)
{
    public Length Bottom => At.Y + Fragment.Size.Height;

    /// <summary>The part that a height takes and the rest, if there is one; nothing when not even a line fits.</summary>
    public (ParallelFlow? Part, ParallelFlow? Left) Cut(Length available)
    {
        if (available <= Length.Zero)
            return default;
        var flow = Flow.Value;
        var slices = FlowBreaker.Break(flow, new EqualHeights(available));
        if (slices[0].Overflow > Length.Tolerance)
            return default;
        var part = this with { Fragment = new FlowAssembler(flow).Assemble(slices[0]) };
        if (slices.Count == 1)
            return (part, null);
        var left = FlowRest.After(flow, slices[0].End);
        return (part, new ParallelFlow(new Point(At.X, Length.Zero), FlowAssembler.Whole(left), new Lazy<Flow>(left)));
    }
}
