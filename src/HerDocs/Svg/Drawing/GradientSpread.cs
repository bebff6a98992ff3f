using HerDocs.Geometry;

namespace HerDocs.Svg.Drawing;

/// <summary>
/// Lengthens gradients that begin anew beyond their ends (SVG 2 §14.2.2), until they cover what is painted: PDF knows only those that end.
/// </summary>
internal static class GradientSpread
{
    /// <summary>One that begins anew more often than this within a shape is one even colour to the eye.</summary>
    private const int MostRepeats = 100;

    /// <param name="covered">What is painted, in the gradient's coordinates.</param>
    public static GradientPaint Apply(GradientPaint paint, Area covered, bool isMirrored) => paint switch
    {
        LinearGradientPaint linear => Linear(linear, covered, isMirrored),
        RadialGradientPaint radial => Radial(radial, covered, isMirrored),
        _ => paint,
    };

    private static LinearGradientPaint Linear(LinearGradientPaint paint, Area covered, bool isMirrored)
    {
        var (dx, dy) = (paint.X2 - paint.X1, paint.Y2 - paint.Y1);
        double least = 0, most = 1;
        foreach (var (x, y) in Corners(covered))
        {
            var place = (((x - paint.X1) * dx) + ((y - paint.Y1) * dy)) / ((dx * dx) + (dy * dy));
            least = Math.Min(least, place);
            most = Math.Max(most, place);
        }
        var first = (int)Math.Max(-MostRepeats / 2, Math.Floor(least));
        var end = (int)Math.Min(MostRepeats / 2, Math.Ceiling(most));
        return paint with
        {
            X1 = paint.X1 + (first * dx),
            Y1 = paint.Y1 + (first * dy),
            X2 = paint.X1 + (end * dx),
            Y2 = paint.Y1 + (end * dy),
            Stops = Repeated(paint.Stops, first, end, isMirrored),
        };
    }

    /// <summary>The circles grow on in the same way; where the focus is not within the large one they form a cone, which is left alone.</summary>
    private static RadialGradientPaint Radial(RadialGradientPaint paint, Area covered, bool isMirrored)
    {
        var (dx, dy, growth) = (paint.X - paint.FocusX, paint.Y - paint.FocusY, paint.Radius - paint.FocusRadius);
        var a = (dx * dx) + (dy * dy) - (growth * growth);
        if (a >= 0)
            return paint;
        double most = 1;
        foreach (var (x, y) in Corners(covered))
        {
            // The circle through the corner: |corner - focus - t·d| = focus radius + t·growth.
            var (qx, qy) = (x - paint.FocusX, y - paint.FocusY);
            var b = (qx * dx) + (qy * dy) + (paint.FocusRadius * growth);
            var c = (qx * qx) + (qy * qy) - (paint.FocusRadius * paint.FocusRadius);
            most = Math.Max(most, (b - Math.Sqrt(Math.Max(0, (b * b) - (a * c)))) / a);
        }
        var end = (int)Math.Min(MostRepeats, Math.Ceiling(most));
        return paint with
        {
            X = paint.FocusX + (end * dx),
            Y = paint.FocusY + (end * dy),
            Radius = paint.FocusRadius + (end * growth),
            Stops = Repeated(paint.Stops, 0, end, isMirrored),
        };
    }

    private static List<SvgStop> Repeated(IReadOnlyList<SvgStop> stops, int first, int end, bool isMirrored)
    {
        var repeated = new List<SvgStop>(stops.Count * (end - first));
        for (var turn = first; turn < end; turn++)
        {
            var isBackwards = isMirrored && turn % 2 != 0;
            for (var i = 0; i < stops.Count; i++)
            {
                var stop = stops[isBackwards ? stops.Count - 1 - i : i];
                var place = isBackwards ? 1 - stop.Offset : stop.Offset;
                repeated.Add(stop with { Offset = (turn - first + place) / (end - first) });
            }
        }
        return repeated;
    }

    private static (double X, double Y)[] Corners(Area area) =>
        [(area.X, area.Y), (area.Right, area.Y), (area.Right, area.Bottom), (area.X, area.Bottom)];
}
