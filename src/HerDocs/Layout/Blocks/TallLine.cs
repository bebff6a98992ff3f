using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;
using HerDocs.Layout.Inlines;

namespace HerDocs.Layout.Blocks;

/// <summary>
/// A line with inline-level boxes in it that take most of a page or more. CSS lets them be whole always (CSS Fragmentation 3 §4.1), but
/// what no page has room for would be lost: they are cut as boxes side by side, and what else is on the line stands where it is.
/// </summary>
internal sealed class TallLine
{
    /// <summary>Of a page: what is lower stays whole.</summary>
    private const double Least = 0.5;

    private readonly Fragment line;
    private readonly BlockLayout blocks;
    private readonly BlockFrame frame;
    private readonly List<(Point At, Box Box, Fragment Fragment)> tall;

    private TallLine(Fragment line, BlockLayout blocks, BlockFrame frame, List<(Point At, Box Box, Fragment Fragment)> tall) =>
        (this.line, this.blocks, this.frame, this.tall) = (line, blocks, frame, tall);

    /// <summary>Null where no box on the line has to be cut.</summary>
    public static TallLine? Of(Fragment line, BlockLayout blocks, BlockFrame frame)
    {
        if (line.Size.Height.FitsIn(frame.PageHeight * Least))
            return null;
        var tall = new List<(Point At, Box Box, Fragment Fragment)>();
        foreach (var (at, item) in line.Items)
        {
            if (item is GroupItem { Atom: { } box and not ReplacedBox, Fragment: var fragment } && !fragment.Size.Height.FitsIn(frame.PageHeight * Least))
                tall.Add((at, box, fragment));
        }
        return tall.Count == 0 ? null : new TallLine(line, blocks, frame, tall);
    }

    /// <param name="strut">Of the line.</param>
    /// <param name="mark">Puts a list item's marker before what is on its first line.</param>
    public ParallelFlows Split(LineMetrics strut, Func<Fragment, Fragment> mark)
    {
        var pieces = tall.ConvertAll(Piece);
        var top = (line.FirstBaseline ?? Length.Zero) - strut.Above;
        var others = mark(Others(top, strut));
        if (others.Items.Length + others.Inserts.Count + others.OutOfFlow.Count > 0)
            pieces.Insert(0, new ParallelFlow(null, new Point(Length.Zero, top), new(() => FlowPart.Of(new Flow([new FlowUnit(others, Length.Zero)], frame.Width)))) { Known = others });
        return new ParallelFlows(pieces, new Size(frame.Width, line.Size.Height), BreakPenalty.Avoid, frame.X) { Known = mark(line) };
    }

    private ParallelFlow Piece((Point At, Box Box, Fragment Fragment) atom) =>
        new(atom.Box, atom.At, new(() => FlowPart.Of(blocks.AloneFlow(atom.Box, frame.Width, frame.Height, shrinks: true))))
        {
            Known = atom.Fragment,
            IsAtomic = true,
        };

    /// <summary>What is on the line beside them, with the baseline of the line.</summary>
    private Fragment Others(Length top, LineMetrics strut)
    {
        var items = line.Items.Where(placed => !tall.Exists(atom => placed.Item is GroupItem group && ReferenceEquals(group.Fragment, atom.Fragment)));
        return line with
        {
            Size = new Size(line.Size.Width, strut.Above + strut.Below),
            Items = [.. items.Select(placed => placed with { At = placed.At.Offset(Length.Zero, -top) })],
            Inserts = [.. line.Inserts.Except(tall.SelectMany(atom => atom.Fragment.Inserts), ReferenceEqualityComparer.Instance).Cast<PageInsert>()],
            OutOfFlow = [.. line.OutOfFlow
                .Where(box => !tall.Exists(atom => atom.Fragment.OutOfFlow.Any(inner => ReferenceEquals(inner.Box, box.Box))))
                .Select(box => box.Offset(Length.Zero, -top))],
            FirstBaseline = strut.Above,
            LastBaseline = strut.Above,
        };
    }
}
