using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Floats;

/// <summary>A box that floats to one side, laid out and waiting for its place.</summary>
/// <param name="Fragment">Of its border box.</param>
internal sealed record FloatBox(Fragment Fragment, Edges Margin, bool IsLeft, Clear Clear)
{
    /// <summary>The same as a flow that pages can cut, where it is taller than one.</summary>
    public FlowPart? Part { get; init; }

    /// <summary>What cuts may leave empty of the pages it is on: lines stay clear of it for that much longer.</summary>
    public Length Slack { get; init; }

    public Size MarginBox => new(
        Length.Max(Length.Zero, Fragment.Size.Width + Margin.Horizontal),
        Length.Max(Length.Zero, Fragment.Size.Height + Margin.Vertical + Slack));
}
