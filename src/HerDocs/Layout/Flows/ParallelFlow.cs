using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flows;

/// <summary>A box at its place among those beside it.</summary>
/// <param name="Box">Null for what is painted as it is.</param>
/// <param name="Part">Its content as a flow that can be cut, no higher than it must be; made only where it has to be.</param>
internal sealed record ParallelFlow(Box? Box, Point At, Lazy<FlowPart> Part)
{
    /// <summary>The whole box as it was laid out; null for what a cut left.</summary>
    public Fragment? Known { get; init; }

    /// <summary>How far below its top what is in it reaches.</summary>
    public Length Reach { get; init; }

    /// <summary>Of its margin at the foot.</summary>
    public Length MarginBottom { get; init; }

    /// <summary>It reaches to the foot of the line that it is in, as high as that may be.</summary>
    public bool Stretches { get; init; }

    /// <summary>It stands on a line.</summary>
    public bool IsAtomic { get; init; }

    /// <summary>A page must end in it. On a line it must not: there is no place for that between lines.</summary>
    public bool Forces => !IsAtomic && (Known?.MustBreak ?? Part.Value.Forces);

    public Length Bottom => At.Y + (Known?.Size.Height ?? Part.Value.Height);

    /// <summary>Of its margin box, without what it is stretched by.</summary>
    public Length NaturalBottom => At.Y + (Stretches || Known is null ? Part.Value.Height : Known.Size.Height) + MarginBottom;

    /// <summary>It began on an earlier page, and none of its content is left.</summary>
    public bool IsOver => Known is null && Part.Value.IsEmpty;

    public PlacedFragment Draw(Length lineHeight) => new(At, Painted(Known ?? Part.Value.Whole(HeightIn(lineHeight))));

    /// <summary>The part that a height takes and the rest, if there is one; null when not even a line fits.</summary>
    /// <param name="next">The height that the rest will have.</param>
    /// <param name="isLineCut">The line goes on behind that height, and the box with it if it stretches.</param>
    public ParallelCut? Cut(Length available, Length next, bool isLineCut)
    {
        var height = available - At.Y;
        if (Part.Value.Cut(height, next, Stretches && isLineCut ? height : null) is not { } cut)
            return null;
        var rest = cut.Rest is null ? null : this with { At = At with { Y = Length.Zero }, Part = new(cut.Rest), Known = null };
        return new ParallelCut(new PlacedFragment(At, Painted(cut.Fragment)), rest, cut.Forced);
    }

    private Fragment Painted(Fragment fragment) =>
        Box is null ? fragment : IsAtomic ? PaintLayer.Atom(fragment) : PaintLayer.Item(fragment, Box);

    private Length? HeightIn(Length lineHeight) =>
        Stretches ? Length.Max(Part.Value.Height, lineHeight - MarginBottom - At.Y) : null;
}

/// <summary>A box cut among others.</summary>
internal readonly record struct ParallelCut(PlacedFragment Part, ParallelFlow? Rest, ForcedBreak? Forced);
