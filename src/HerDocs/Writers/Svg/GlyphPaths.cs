using HerDocs.Fonts;
using HerDocs.Geometry;

namespace HerDocs.Writers.Svg;

/// <summary>
/// The outlines of glyphs as path data in whole design units, y growing upwards, each made once. Fonts that are embedded have no finer
/// ones either.
/// </summary>
internal sealed class GlyphPaths
{
    private readonly Dictionary<(FontInstance Font, int Glyph), GlyphPath> known = [];

    public GlyphPath Of(FontInstance font, int glyph)
    {
        if (!known.TryGetValue((font, glyph), out var path))
            known.Add((font, glyph), path = Make(GlyphOutlines.Of(font, glyph)));
        return path;
    }

    private static GlyphPath Make(VectorPath outline)
    {
        if (outline.IsEmpty)
            return default;
        var data = new SvgBuffer();
        var first = outline.Segments[0];
        var (startX, startY) = (Whole(first.X), Whole(first.Y));
        var (x, y) = (startX, startY);
        var before = first;
        foreach (var segment in outline.Segments[1..])
        {
            if (segment.Kind == SegmentKind.Close)
            {
                data.Raw("z"u8);
                (x, y) = (startX, startY);
                continue;
            }
            var (toX, toY) = (Whole(segment.X), Whole(segment.Y));
            Append(data, before, segment, x, y);
            if (segment.Kind == SegmentKind.Move)
                (startX, startY) = (toX, toY);
            (x, y, before) = (toX, toY, segment);
        }
        return new GlyphPath(Whole(first.X), Whole(first.Y), data.Written.ToArray());
    }

    /// <param name="x">Where the path has come to, as it was written.</param>
    private static void Append(SvgBuffer data, PathSegment before, PathSegment segment, long x, long y)
    {
        var (dx, dy) = (Whole(segment.X) - x, Whole(segment.Y) - y);
        switch (segment.Kind)
        {
            case SegmentKind.Move:
                Pair(data.Raw("m"u8), dx, dy);
                break;
            case SegmentKind.Line when dy == 0:
                data.Raw("h"u8).Integer(dx);
                break;
            case SegmentKind.Line when dx == 0:
                data.Raw("v"u8).Integer(dy);
                break;
            case SegmentKind.Line:
                Pair(data.Raw("l"u8), dx, dy);
                break;
            default:
                if (Quadratic(before, segment) is { } control)
                {
                    Pair(data.Raw("q"u8), Whole(control.X) - x, Whole(control.Y) - y);
                }
                else
                {
                    Pair(data.Raw("c"u8), Whole(segment.X1) - x, Whole(segment.Y1) - y);
                    Next(data, Whole(segment.X2) - x, Whole(segment.Y2) - y);
                }
                Next(data, dx, dy);
                break;
        }
    }

    /// <summary>The control point of the quadratic curve that a cubic one was made from, as those of TrueType are.</summary>
    private static (double X, double Y)? Quadratic(PathSegment before, PathSegment curve)
    {
        const double Near = 0.01;
        var (x, y) = (((3 * curve.X1) - before.X) / 2, ((3 * curve.Y1) - before.Y) / 2);
        return Math.Abs((((3 * curve.X2) - curve.X) / 2) - x) < Near && Math.Abs((((3 * curve.Y2) - curve.Y) / 2) - y) < Near ? (x, y) : null;
    }

    private static void Next(SvgBuffer data, long dx, long dy)
    {
        if (dx >= 0)
            data.Raw(" "u8);
        Pair(data, dx, dy);
    }

    private static void Pair(SvgBuffer data, long dx, long dy)
    {
        data.Integer(dx);
        if (dy >= 0)
            data.Raw(" "u8);
        data.Integer(dy);
    }

    private static long Whole(double units) => (long)Math.Round(units);
}

/// <summary>Where an outline begins, and how it goes on from there; no data for a glyph without an outline.</summary>
internal readonly record struct GlyphPath(long StartX, long StartY, byte[]? Data);
