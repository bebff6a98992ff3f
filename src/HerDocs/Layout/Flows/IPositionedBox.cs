using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flows;

/// <summary>A box out of the flow (CSS Positioned Layout 3), laid out once the size of its containing block is known.</summary>
internal interface IPositionedBox
{
    /// <summary>The box and its place within the containing block.</summary>
    /// <param name="staticPosition">Where the box would have stood in the flow, from the containing block's upper left corner.</param>
    PlacedFragment Place(Size containingBlock, Point staticPosition);
}

/// <summary>A fragment at a point.</summary>
internal readonly record struct PlacedFragment(Point At, Fragment Fragment);
