using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout;

/// <summary>What became of content that was offered a space: all of it fits, a part does, or nothing, and why.</summary>
internal abstract record Fit
{
    private Fit()
    {
    }

    /// <summary>All of it.</summary>
    public sealed record Whole(Fragment Fragment) : Fit;

    /// <summary>The first part, and what is left for the next space.</summary>
    /// <param name="Forced">The break between both, where there must be one.</param>
    public sealed record Partial(Fragment Fragment, FlowSplit Rest, ForcedBreak? Forced = null) : Fit;

    /// <summary>Not even a first part.</summary>
    public sealed record Nothing(string Reason) : Fit;
}
