using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Fonts;

/// <summary>
/// A step in painting a glyph in colours (OpenType, COLR): transforms, clips and groups are begun and ended, and fills fill what the innermost
/// clip leaves. Coordinates are design units, y growing upwards.
/// </summary>
internal abstract record GlyphPaintStep;

internal sealed record BeginTransform(Matrix Matrix) : GlyphPaintStep;

internal sealed record EndTransform : GlyphPaintStep;

internal sealed record BeginGlyphClip(int Glyph) : GlyphPaintStep;

internal sealed record BeginAreaClip(Area Area) : GlyphPaintStep;

internal sealed record EndClip : GlyphPaintStep;

internal sealed record BeginGroup : GlyphPaintStep;

/// <summary>The group is laid onto what the group around it has so far.</summary>
internal sealed record EndGroup(CompositeMode Mode) : GlyphPaintStep;

internal sealed record ColorFill(Color Color, bool IsForeground) : GlyphPaintStep;

/// <summary>From the first point towards the second; the third says how the lines of one colour lie.</summary>
internal sealed record LinearFill(ColorLine Line, double X0, double Y0, double X1, double Y1, double X2, double Y2) : GlyphPaintStep;

internal sealed record RadialFill(ColorLine Line, double X0, double Y0, double Radius0, double X1, double Y1, double Radius1) : GlyphPaintStep;

/// <summary>Around a point, from one angle in radians to another, anticlockwise from the right.</summary>
internal sealed record SweepFill(ColorLine Line, double X, double Y, double Start, double End) : GlyphPaintStep;

/// <summary>A picture instead of outlines.</summary>
/// <param name="File">A PNG file; null for a picture of another format.</param>
/// <param name="Area">Where its pixels are; the bottom is the smaller y.</param>
internal sealed record PictureFill(byte[]? File, Area Area) : GlyphPaintStep;

/// <summary>Colours along a gradient.</summary>
/// <param name="Stops">Offsets may be any numbers, none before the one before it; at least one.</param>
internal sealed record ColorLine(IReadOnlyList<(double Offset, Color Color)> Stops, GradientExtend Extend);

/// <summary>hb_paint_extend_t.</summary>
internal enum GradientExtend { Pad, Repeat, Reflect }

/// <summary>hb_paint_composite_mode_t: Porter and Duff's, and those that blend.</summary>
internal enum CompositeMode
{
    Clear,
    Source,
    Destination,
    SourceOver,
    DestinationOver,
    SourceIn,
    DestinationIn,
    SourceOut,
    DestinationOut,
    SourceAtop,
    DestinationAtop,
    Xor,
    Plus,
    Screen,
    Overlay,
    Darken,
    Lighten,
    ColorDodge,
    ColorBurn,
    HardLight,
    SoftLight,
    Difference,
    Exclusion,
    Multiply,
    Hue,
    Saturation,
    Color,
    Luminosity,
}
