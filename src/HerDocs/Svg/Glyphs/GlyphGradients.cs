using HerDocs.Css.Values;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Svg.Drawing;
using HerDocs.Svg.Paths;

namespace HerDocs.Svg.Glyphs;

/// <summary>The gradients of coloured glyphs as those of drawings. Null where one shows nothing.</summary>
internal static class GlyphGradients
{
    private const int SectorCount = 120;

    /// <param name="matrix">From the gradient's coordinates.</param>
    /// <param name="covered">What is painted.</param>
    public static SvgPaint? Linear(LinearFill fill, Matrix matrix, Area covered)
    {
        // The line across which colours change is upright on the one from the first point to the third (OpenType, PaintLinearGradient).
        var (ux, uy) = (fill.X1 - fill.X0, fill.Y1 - fill.Y0);
        var (nx, ny) = (fill.Y0 - fill.Y2, fill.X2 - fill.X0);
        var part = ((ux * nx) + (uy * ny)) / ((nx * nx) + (ny * ny));
        var (dx, dy) = (nx * part, ny * part);
        if (!double.IsFinite(part) || part == 0)
            return null;
        if (Settled(fill.Line, out var first, out var last) is not { } stops)
            return new SolidPaint(fill.Line.Stops[^1].Color);
        var paint = new LinearGradientPaint(
            fill.X0 + (first * dx), fill.Y0 + (first * dy), fill.X0 + (last * dx), fill.Y0 + (last * dy), matrix, stops);
        return Spread(paint, fill.Line.Extend, matrix, covered);
    }

    /// <inheritdoc cref="Linear"/>
    public static SvgPaint? Radial(RadialFill fill, Matrix matrix, Area covered)
    {
        if (Settled(fill.Line, out var first, out var last) is not { } stops)
            return new SolidPaint(fill.Line.Stops[^1].Color);
        var (dx, dy, growth) = (fill.X1 - fill.X0, fill.Y1 - fill.Y0, fill.Radius1 - fill.Radius0);
        var paint = new RadialGradientPaint(
            fill.X0 + (first * dx),
            fill.Y0 + (first * dy),
            Math.Max(0, fill.Radius0 + (first * growth)),
            fill.X0 + (last * dx),
            fill.Y0 + (last * dy),
            Math.Max(0, fill.Radius0 + (last * growth)),
            matrix,
            stops);
        return Spread(paint, fill.Line.Extend, matrix, covered);
    }

    /// <summary>A gradient around a point as sectors of one colour each; opaque ones reach under the next, so that nothing shines through between.</summary>
    public static List<SvgItem> Sectors(SweepFill fill, Matrix matrix, Area covered)
    {
        var sectors = new List<SvgItem>();
        if (matrix.Inverse() is not { } back)
            return sectors;
        var around = covered.Transform(back);
        var reach = 2 * (Math.Max(Math.Abs(around.X - fill.X), Math.Abs(around.Right - fill.X)) + Math.Max(Math.Abs(around.Y - fill.Y), Math.Abs(around.Bottom - fill.Y)));
        var isOpaque = fill.Line.Stops.All(stop => stop.Color.Alpha == 1);
        Color[] colors = [.. Enumerable.Range(0, SectorCount).Select(i => ColorAt(fill, AngleOf(i + 0.5)))];
        for (int start = 0, end; start < SectorCount; start = end)
        {
            end = start + 1;
            while (end < SectorCount && colors[end] == colors[start])
                end++;
            var sector = Sector(fill, reach, start, isOpaque ? Math.Min(SectorCount, end + 1) : end);
            sectors.Add(new SvgShape(sector.Transform(matrix), Matrix.Identity, new SolidPaint(colors[start]), false, null));
        }
        return sectors;
    }

    private static VectorPath Sector(SweepFill fill, double reach, int start, int end)
    {
        var path = new PathBuilder();
        path.MoveTo(fill.X, fill.Y);
        for (var corner = start; corner <= end; corner++)
            path.LineTo(fill.X + (reach * Math.Cos(AngleOf(corner))), fill.Y + (reach * Math.Sin(AngleOf(corner))));
        path.Close();
        return path.Finish();
    }

    private static double AngleOf(double sector) => 2 * Math.PI * sector / SectorCount;

    private static Color ColorAt(SweepFill fill, double angle)
    {
        var stops = fill.Line.Stops;
        var (first, length) = (stops[0].Offset, stops[^1].Offset - stops[0].Offset);
        var place = (angle - fill.Start) / (fill.End - fill.Start);
        if (length > 0 && double.IsFinite(place) && fill.Line.Extend != GradientExtend.Pad)
        {
            var turns = (place - first) / length;
            var turn = Math.Floor(turns);
            var part = turns - turn;
            place = first + (length * (fill.Line.Extend == GradientExtend.Reflect && turn % 2 != 0 ? 1 - part : part));
        }
        var next = 0;
        while (next < stops.Count && stops[next].Offset <= place)
            next++;
        return next == 0 ? stops[0].Color
            : next == stops.Count ? stops[^1].Color
            : Between(stops[next - 1].Color, stops[next].Color, (place - stops[next - 1].Offset) / (stops[next].Offset - stops[next - 1].Offset));
    }

    private static Color Between(Color a, Color b, double part)
    {
        byte Mix(byte from, byte to) => (byte)Math.Round(from + ((to - from) * part));
        return new Color(Mix(a.Red, b.Red), Mix(a.Green, b.Green), Mix(a.Blue, b.Blue), a.Alpha + ((b.Alpha - a.Alpha) * part));
    }

    /// <summary>The stops from 0 to 1, and where these are on the line; null where the line is one point, after which one colour goes on.</summary>
    private static List<SvgStop>? Settled(ColorLine line, out double first, out double last)
    {
        (first, last) = (line.Stops[0].Offset, line.Stops[^1].Offset);
        var (start, length) = (first, last - first);
        return length > 0 ? [.. line.Stops.Select(stop => new SvgStop((stop.Offset - start) / length, stop.Color))] : null;
    }

    private static GradientPaint Spread(GradientPaint paint, GradientExtend extend, Matrix matrix, Area covered) =>
        extend == GradientExtend.Pad || matrix.Inverse() is not { } back
            ? paint
            : GradientSpread.Apply(paint, covered.Transform(back), extend == GradientExtend.Reflect);
}
