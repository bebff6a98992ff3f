using HerDocs.Geometry;

namespace HerDocs.Layout.Inlines;

/// <summary>How a justified line is brought to its width.</summary>
/// <param name="Space">Added to every space.</param>
/// <param name="Glyphs">From −1 to 1: how much of what its glyphs can shrink or grow they do.</param>
internal readonly record struct LineStretch(Length Space, double Glyphs)
{
    public static readonly LineStretch None = new(Length.Zero, 0);

    /// <summary>Spaces and glyphs give in the same proportion; beyond what glyphs can, spaces go on growing.</summary>
    public static LineStretch Of(Length missing, LineParts parts)
    {
        var ofSpaces = parts.SpaceWidth * (missing < Length.Zero ? OptimalBreaks.SpaceShrink : OptimalBreaks.SpaceStretch);
        var ofGlyphs = Length.Max(Length.Zero, parts.Elasticity - parts.LastTracking);
        if ((ofSpaces + ofGlyphs).IsZero)
            return None;
        var glyphs = Math.Clamp(missing / (ofSpaces + ofGlyphs), -1, 1);
        if (parts.SpaceCount == 0)
            return new LineStretch(Length.Zero, glyphs);
        // A line that is too long closes its spaces only as far as they may.
        var spaces = Length.Max(missing - (ofGlyphs * glyphs), -parts.SpaceWidth * OptimalBreaks.SpaceShrink);
        return new LineStretch(spaces / parts.SpaceCount, glyphs);
    }

    /// <summary>By how much a line grows with it.</summary>
    public Length Growth(LineParts parts) => (Space * parts.SpaceCount) + ((parts.Elasticity - parts.LastTracking) * Glyphs);
}
