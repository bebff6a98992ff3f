using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Images;

namespace HerDocs.Svg.Drawing;

/// <summary>One thing that a drawing shows, everything about it settled; coordinates are the drawing's unless a matrix says otherwise.</summary>
public abstract record SvgItem;

/// <summary>A path filled, stroked or both, the stroke on top.</summary>
/// <param name="Matrix">From the path's coordinates; it is the identity unless it deforms the stroke.</param>
public sealed record SvgShape(VectorPath Path, Matrix Matrix, SvgPaint? Fill, bool IsEvenOdd, SvgStroke? Stroke) : SvgItem;

/// <summary>Glyphs of one font in a row.</summary>
/// <param name="Matrix">From coordinates whose origin is the start of the run on its baseline, y growing downwards.</param>
/// <param name="LetterSpacing">Added after each cluster.</param>
public sealed record SvgGlyphs(GlyphRun Run, double FontSize, double LetterSpacing, Matrix Matrix, SvgPaint? Fill, SvgStroke? Stroke) : SvgItem;

/// <summary>A picture of pixels.</summary>
/// <param name="Matrix">From the unit square, y growing downwards.</param>
public sealed record SvgPixels(Picture Picture, Matrix Matrix) : SvgItem;

/// <summary>Things that are cut off, seen through or mixed with what is under them together.</summary>
public sealed record SvgGroup(IReadOnlyList<SvgItem> Items, double Opacity, SvgClip? Clip) : SvgItem
{
    public BlendMode BlendMode { get; init; }

    /// <summary>Whether it must be painted by itself before it is laid onto what is there.</summary>
    internal bool IsApart =>
        Opacity < 1 || Clip is ShapesClip || BlendMode != BlendMode.Normal || Items.Any(item => item is SvgGroup { BlendMode: not BlendMode.Normal });
}

/// <summary>What shows of a group.</summary>
public abstract record SvgClip;

/// <summary>The inside of one path.</summary>
public sealed record PathClip(VectorPath Path, bool IsEvenOdd) : SvgClip;

/// <summary>Wherever one of several things paints.</summary>
public sealed record ShapesClip(IReadOnlyList<SvgItem> Items) : SvgClip;
