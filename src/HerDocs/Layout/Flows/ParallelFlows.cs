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

    /// <summary>All of it as it was laid out.</summary>
    public Fragment Known { init => whole = value; }

    public override double SplitPenalty => Penalty;

    public override Length Height => Size.Height;

    public override Length Reach => Pieces.Aggregate(Height, (most, piece) => Length.Max(most, piece.At.Y + piece.Reach));

    public override bool Forces => Pieces.Any(piece => piece.Forces);

    public override Fragment Whole => whole ??= Draw(Pieces.Select(piece => piece.Draw(Height)), Size);

    public override Fit Split(Length available, Length next)
    {
        if (FitsIn(available) && !Forces)
            return new Fit.Whole(Whole);
        var fit = Cut(available, next, isLineCut: true);
        // Where nothing of the line is left, its boxes end here.
        return fit is Fit.Partial { Rest: ParallelFlows { Height.IsZero: true } } ? Cut(available, next, isLineCut: false) : fit;
    }

    private Fit Cut(Length available, Length next, bool isLineCut)
    {
        var (before, after, forced) = (new List<PlacedFragment>(), new List<ParallelFlow>(), (ForcedBreak?)null);
        var (hasProgress, isStuck) = (false, false);
        foreach (var piece in Pieces)
        {
            if (piece.Bottom.FitsIn(available) && piece is { Forces: false, Stretches: false })
            {
                hasProgress = true;
                before.Add(piece.Draw(Height));
            }
            else if (piece.Cut(available, next, isLineCut) is { } cut)
            {
                hasProgress |= !piece.IsOver;
                before.Add(cut.Part);
                forced ??= cut.Forced;
                if (cut.Rest is not null)
                    after.Add(cut.Rest);
            }
            else
            {
                isStuck = true;
                after.Add(piece with { At = new Point(piece.At.X, Length.Max(Length.Zero, piece.At.Y - available)) });
            }
        }
        // Boxes that are over could be drawn on page after page, beside one that none has room for.
        return hasProgress || !isStuck
            ? new Fit.Partial(Draw(before, Size with { Height = available }), Rest(after, available), forced)
            : new Fit.Nothing("not one of the boxes side by side can be cut");
    }

    /// <summary>What is left is as high as its boxes are; where the line is higher than they, it keeps what it has more.</summary>
    private ParallelFlows Rest(List<ParallelFlow> pieces, Length available)
    {
        var natural = Pieces.Aggregate(Length.Zero, (most, piece) => Length.Max(most, piece.NaturalBottom));
        var left = natural + Length.Tolerance < Height ? Length.Max(Length.Zero, Height - available) : Length.Zero;
        left = pieces.Aggregate(left, (most, piece) => Length.Max(most, piece.NaturalBottom));
        return new ParallelFlows(pieces, Size with { Height = left }, Penalty, X);
    }

    private static Fragment Draw(IEnumerable<PlacedFragment> pieces, Size size)
    {
        var target = new FragmentBuilder();
        foreach (var (at, fragment) in pieces)
            target.Add(at.X, at.Y, fragment);
        return target.Finish(size);
    }
}
