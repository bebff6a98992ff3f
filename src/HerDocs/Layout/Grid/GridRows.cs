using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Grid;

/// <summary>
/// A row of a grid, or several that items tie together by spanning them: cut between rows where they do not fit, else within the first
/// row, each item by itself.
/// </summary>
internal sealed record GridRows(IReadOnlyList<GridPiece> Pieces, IReadOnlyList<GridBand> Bands, Length Width, Length X) : FlowSplit(X)
{
    private Fragment? whole;

    public override double SplitPenalty => BreakPenalty.Avoid;

    public override Length Height => Bands[^1].Bottom;

    public override Fragment Whole => whole ??= Draw(Pieces.Select(piece => piece.Flow), Height);

    public override Fit Split(Length available)
    {
        if (Height.FitsIn(available))
            return new Fit.Whole(Whole);
        var row = Bands.Count - 1;
        while (row > 0 && !Bands[row - 1].Bottom.FitsIn(available))
            row--;
        var (before, after, hasProgress) = (new List<ParallelFlow>(), new List<GridPiece>(), row > 0);
        foreach (var piece in Pieces)
        {
            if (piece.Rows.Start >= Math.Max(1, row))
            {
                after.Add(piece);
            }
            else if (piece.Flow.Bottom.FitsIn(available) && piece.Rows.End <= Math.Max(1, row))
            {
                before.Add(piece.Flow);
                hasProgress = true;
            }
            else if (piece.Flow.Cut(available - piece.Flow.At.Y) is ({ } part, var left))
            {
                before.Add(part);
                hasProgress = true;
                if (left is not null)
                    after.Add(piece with { Flow = left, IsContinued = true });
            }
            else
            {
                after.Add(piece);
            }
        }
        if (!hasProgress || available <= Length.Zero)
            return new Fit.Nothing("not one item of the first row can be cut", Height);
        // Where only room is left that no item fills, it goes on as such; a row of which nothing is left does not.
        var rest = after.Count == 0 ? new GridRows([], [new GridBand(Length.Zero, Height - available)], Width, X)
            : Rest(after, row == 0 && after.TrueForAll(piece => piece.Rows.End > 1) ? 1 : row);
        return new Fit.Partial(Draw(before, row > 0 && after.Count > 0 ? Drawn(before, Bands[row - 1].Bottom) : available), rest);
    }

    /// <summary>What is left, from a row on: rows grow where the rest of an item needs more than they have.</summary>
    private GridRows Rest(List<GridPiece> pieces, int row)
    {
        var bands = new List<GridBand>(Bands.Count - row);
        var moved = new List<GridPiece>(pieces.Count);
        foreach (var piece in pieces)
        {
            var start = Math.Max(0, piece.Rows.Start - row);
            var down = piece.IsContinued ? Length.Zero : piece.Flow.At.Y - Bands[Math.Max(piece.Rows.Start, row)].Top;
            moved.Add(piece with
            {
                Rows = new GridSpan(start, piece.Rows.End - row - start),
                Flow = piece.Flow with { At = new Point(piece.Flow.At.X, Length.Max(Length.Zero, down)) },
            });
        }
        for (var i = row; i < Bands.Count; i++)
        {
            var top = bands.Count == 0 ? Length.Zero : bands[^1].Bottom + Bands[i].Top - Bands[i - 1].Bottom;
            // The first row was cut: what is left of it is as high as what is left in it.
            var height = row == 0 && i == 0 ? Length.Zero : Bands[i].Height;
            foreach (var piece in moved.Where(piece => piece.Rows.End == i - row + 1))
            {
                var from = piece.Rows.Start == i - row ? top : bands[piece.Rows.Start].Top;
                height = Length.Max(height, from + piece.Flow.Bottom - top);
            }
            bands.Add(new GridBand(top, height));
        }
        return new GridRows(
            moved.ConvertAll(piece => piece with { Flow = piece.Flow with { At = piece.Flow.At.Offset(Length.Zero, bands[piece.Rows.Start].Top) } }),
            bands,
            Width,
            X);
    }

    private static Length Drawn(List<ParallelFlow> pieces, Length least) =>
        pieces.Aggregate(least, (most, piece) => Length.Max(most, piece.Bottom));

    private Fragment Draw(IEnumerable<ParallelFlow> pieces, Length height)
    {
        var target = new FragmentBuilder();
        foreach (var piece in pieces)
            target.Add(piece.At.X, piece.At.Y, piece.Fragment);
        return target.Finish(new Size(Width, height));
    }
}

/// <summary>An item in the rows that it spans.</summary>
/// <param name="IsContinued">It began on an earlier page.</param>
internal sealed record GridPiece(GridSpan Rows, ParallelFlow Flow, bool IsContinued = false);

/// <summary>A row at its place among others.</summary>
internal readonly record struct GridBand(Length Top, Length Height)
{
    public Length Bottom => Top + Height;
}
