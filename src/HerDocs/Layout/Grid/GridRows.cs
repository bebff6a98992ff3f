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

    public override Length Reach => Pieces.Aggregate(Height, (most, piece) => Length.Max(most, piece.Flow.At.Y + piece.Flow.Reach));

    public override bool Forces => Pieces.Any(piece => piece.Flow.Forces);

    public override Fragment Whole => whole ??= Draw(Pieces.Select(Drawn), Height);

    public override Fit Split(Length available, Length next)
    {
        if (FitsIn(available) && !Forces)
            return new Fit.Whole(Whole);
        var row = RowToCut(available);
        var cut = Cut(row, available, next, isLineCut: true);
        // Where nothing of a row is left, its boxes end here.
        if (row == 0 && cut.After.TrueForAll(piece => piece.Rows.End > 1 || piece.Flow.IsOver) && Left(available).IsZero)
            cut = Cut(row, available, next, isLineCut: false);
        if ((cut.IsStuck && !cut.HasProgress) || available <= Length.Zero)
            return new Fit.Nothing("not one item of the first row can be cut");
        var after = cut.After;
        // Where only room is left that no item fills, it goes on as such; a row of which nothing is left does not.
        var rest = after.Count == 0 ? new GridRows([], [new GridBand(Length.Zero, Length.Max(Length.Zero, Left(available)))], Width, X)
            : Rest(after, row == 0 && after.TrueForAll(piece => piece.Rows.End > 1) ? 1 : row, available);
        var height = row > 0 && after.Count > 0 ? Bottom(cut.Before, Bands[row - 1].Bottom) : available;
        return new Fit.Partial(Draw(cut.Before, height), rest, cut.Forced);
    }

    /// <summary>The first row that does not fit, or in which a page must end.</summary>
    private int RowToCut(Length available)
    {
        var row = Bands.Count - 1;
        while (row > 0 && !Bands[row - 1].Bottom.FitsIn(available))
            row--;
        return Pieces.Where(piece => piece.Flow.Forces).Aggregate(row, (first, piece) => Math.Min(first, piece.Rows.Start));
    }

    private GridCut Cut(int row, Length available, Length next, bool isLineCut)
    {
        var cut = new GridCut { HasProgress = row > 0 };
        foreach (var piece in Pieces)
        {
            var isAbove = piece.Rows.End <= Math.Max(1, row);
            if (piece.Rows.Start >= Math.Max(1, row))
            {
                cut.After.Add(piece);
            }
            else if (isAbove && (row > 0 || piece.Flow is { Forces: false, Stretches: false }) && piece.Flow.Bottom.FitsIn(available))
            {
                cut.Before.Add(Drawn(piece));
                cut.HasProgress = true;
            }
            else if (piece.Flow.Cut(available, next, isLineCut || piece.Rows.End > 1) is { } pieces)
            {
                cut.Before.Add(pieces.Part);
                cut.HasProgress |= !piece.Flow.IsOver;
                cut.Forced ??= pieces.Forced;
                if (pieces.Rest is { } left)
                    cut.After.Add(piece with { Flow = left, IsContinued = true });
            }
            else
            {
                cut.IsStuck = true;
                cut.After.Add(piece);
            }
        }
        return cut;
    }

    /// <summary>What is left of the first row beside what is left of its items, where it is higher than they asked for.</summary>
    private Length Left(Length available)
    {
        // What it has of an item that goes on in other rows is left to that.
        if (Pieces.Any(piece => piece.Rows.Start == 0 && piece.Rows.End > 1))
            return Length.Zero;
        var natural = Pieces.Where(piece => piece.Rows.End == 1).Aggregate(Length.Zero, (most, piece) => Length.Max(most, piece.Flow.NaturalBottom));
        return natural + Length.Tolerance < Bands[0].Bottom ? Length.Max(Length.Zero, Bands[0].Bottom - available) : Length.Zero;
    }

    /// <summary>What is left, from a row on: rows grow where the rest of an item needs more than they have.</summary>
    private GridRows Rest(List<GridPiece> pieces, int row, Length available)
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
            var height = row == 0 && i == 0 ? Left(available) : Bands[i].Height;
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

    private PlacedFragment Drawn(GridPiece piece) => piece.Flow.Draw(Bands[piece.Rows.End - 1].Bottom);

    private static Length Bottom(List<PlacedFragment> pieces, Length least) =>
        pieces.Aggregate(least, (most, piece) => Length.Max(most, piece.At.Y + piece.Fragment.Size.Height));

    private Fragment Draw(IEnumerable<PlacedFragment> pieces, Length height)
    {
        var target = new FragmentBuilder();
        foreach (var (at, fragment) in pieces)
            target.Add(at.X, at.Y, fragment);
        return target.Finish(new Size(Width, height));
    }

    /// <summary>What a cut parts.</summary>
    private sealed class GridCut
    {
        public List<PlacedFragment> Before { get; } = [];

        public List<GridPiece> After { get; } = [];

        public bool HasProgress { get; set; }

        /// <summary>An item of the first row has no part that fits.</summary>
        public bool IsStuck { get; set; }

        public ForcedBreak? Forced { get; set; }
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
