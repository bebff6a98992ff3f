using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flows;

/// <summary>A box out of the flow (CSS Positioned Layout 3), laid out once the size of its containing block is known.</summary>
internal interface IPositionedBox
{
    /// <summary>Its containing block is the page area, and it stands on every page (CSS Positioned Layout 3 §2.1).</summary>
    bool IsFixed { get; }

    /// <summary>It is placed from the foot of its containing block.</summary>
    bool HangsFromBottom { get; }

    /// <summary>The box and its place within the containing block.</summary>
    /// <param name="staticPosition">Where the box would have stood in the flow, from the containing block's upper left corner.</param>
    PlacedFragment Place(Size containingBlock, Point staticPosition);
}

/// <summary>A box out of the flow on the way to its containing block.</summary>
/// <param name="StaticPosition">Where it would have stood, from the corner of the fragment that it is passed on with.</param>
internal readonly record struct OutOfFlowBox(IPositionedBox Box, Point StaticPosition)
{
    public OutOfFlowBox Offset(Length x, Length y) => this with { StaticPosition = StaticPosition.Offset(x, y) };
}

/// <summary>A fragment at a point.</summary>
internal readonly record struct PlacedFragment(Point At, Fragment Fragment)
{
    /// <summary>The same as a flow that pages can cut; null for what is never cut.</summary>
    public Lazy<FlowPart>? Part { get; init; }
}
