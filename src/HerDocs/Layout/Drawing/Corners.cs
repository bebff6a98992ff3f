using HerDocs.Geometry;

namespace HerDocs.Layout.Drawing;

/// <summary>The used radii of a box's corners (CSS Backgrounds 3 §5), circular.</summary>
public readonly record struct Corners(Length TopLeft, Length TopRight, Length BottomRight, Length BottomLeft)
{
    public static readonly Corners Square;

    public bool AreSquare => this == Square;
}
