using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Svg.Drawing;

namespace HerDocs.Writers.Painting;

/// <summary>Makes the gradients of CSS into paints that cover a tile, whose upper left corner is the origin (CSS Images 3 §3).</summary>
internal static class GradientPaints
{
    /// <summary>Where neither radius nor length is any, the last colour is all there is (CSS Images 3 §3.2.3).</summary>
    private const double Least = 1e-6;

    public static SvgPaint Of(Gradient gradient, double width, double height) => gradient switch
    {
        LinearGradient linear => Linear(linear, width, height),
        RadialGradient radial => Radial(radial, width, height),
        _ => throw new InvalidOperationException($"{gradient.GetType()} is no gradient that can be painted"),
    };

    /// <summary>CSS Images 3 §3.1: the gradient line goes through the box's centre, as long as the box's corners need.</summary>
    private static SvgPaint Linear(LinearGradient gradient, double width, double height)
    {
        var angle = gradient.ToCorner ? CornerAngle(width, height, gradient.Angle) : gradient.Angle * Math.PI / 180;
        var (sine, cosine) = Math.SinCos(angle);
        var length = Math.Abs(width * sine) + Math.Abs(height * cosine);
        if (length < Least)
            return Last(gradient);
        var (x, y) = ((width / 2) - (sine * length / 2), (height / 2) + (cosine * length / 2));
        var stops = GradientStops.Place(gradient.Stops, Length.FromPoints(length));
        var (first, last) = GradientStops.Range(stops, gradient.IsRepeating);
        if (gradient.IsRepeating && last - first < Least)
            return Last(gradient);
        var paint = new LinearGradientPaint(
            x + (sine * length * first),
            y - (cosine * length * first),
            x + (sine * length * last),
            y - (cosine * length * last),
            Matrix.Identity,
            GradientStops.Between(stops, first, last));
        return gradient.IsRepeating ? GradientSpread.Apply(paint, new Area(0, 0, width, height), isMirrored: false) : paint;
    }

    /// <summary>CSS Images 3 §3.2: a circle of radius 1, stretched to the ellipse.</summary>
    private static SvgPaint Radial(RadialGradient gradient, double width, double height)
    {
        var x = gradient.Center.X.Resolve(Length.FromPoints(width)).Points;
        var y = gradient.Center.Y.Resolve(Length.FromPoints(height)).Points;
        var (across, down) = Radii(gradient, x, y, width, height);
        if (across < Least || down < Least)
            return Last(gradient);
        var stops = GradientStops.Place(gradient.Stops, Length.FromPoints(across));
        var (first, last) = GradientStops.Range(stops, gradient.IsRepeating);
        if (last < Least || (gradient.IsRepeating && last - first < Least))
            return Last(gradient);
        var matrix = new Matrix(across, 0, 0, down, x, y);
        if (!gradient.IsRepeating)
            return new RadialGradientPaint(0, 0, 0, 0, 0, last, matrix, GradientStops.Between(stops, 0, last));
        // The colours before the first stop are those of the turn before.
        var period = last - first;
        var turns = Math.Ceiling(first / period);
        var paint = new RadialGradientPaint(0, 0, 0, 0, 0, period, matrix, Turned(GradientStops.Between(stops, first, last), first - (turns * period), period));
        var covered = new Area(0, 0, width, height).Transform(matrix.Inverse()!.Value);
        return GradientSpread.Apply(paint, covered, isMirrored: false);
    }

    /// <summary>The stops of one turn, begun at zero instead of where they begin.</summary>
    /// <param name="start">Where they begin, at most a period before zero.</param>
    private static IReadOnlyList<SvgStop> Turned(IReadOnlyList<SvgStop> stops, double start, double period)
    {
        var cut = -start / period;
        if (cut < Least || cut > 1 - Least)
            return stops;
        var before = stops.Where(stop => stop.Offset <= cut).Select(stop => stop with { Offset = stop.Offset + 1 - cut });
        var after = stops.Where(stop => stop.Offset > cut).Select(stop => stop with { Offset = stop.Offset - cut });
        var at = GradientStops.ColorAt(stops, cut);
        return [new SvgStop(0, at), .. after, .. before, new SvgStop(1, at)];
    }

    private static (double X, double Y) Radii(RadialGradient gradient, double x, double y, double width, double height)
    {
        if (gradient.Size is { } size)
        {
            var across = size.X.Resolve(Length.FromPoints(width)).Points;
            return (across, gradient.IsCircle ? across : size.Y.Resolve(Length.FromPoints(height)).Points);
        }
        var (left, right, top, bottom) = (Math.Abs(x), Math.Abs(width - x), Math.Abs(y), Math.Abs(height - y));
        var isClosest = gradient.Extent is RadialExtent.ClosestSide or RadialExtent.ClosestCorner;
        var (sideX, sideY) = isClosest ? (Math.Min(left, right), Math.Min(top, bottom)) : (Math.Max(left, right), Math.Max(top, bottom));
        var isCorner = gradient.Extent is RadialExtent.ClosestCorner or RadialExtent.FarthestCorner;
        if (gradient.IsCircle)
        {
            var radius = isCorner ? Math.Sqrt((sideX * sideX) + (sideY * sideY)) : isClosest ? Math.Min(sideX, sideY) : Math.Max(sideX, sideY);
            return (radius, radius);
        }
        // The ellipse through a corner has the shape of the one that touches the sides.
        var factor = isCorner ? Math.Sqrt(2) : 1;
        return (sideX * factor, sideY * factor);
    }

    /// <summary>The direction in which the middle colour runs through the two other corners (CSS Images 3 §3.1.1).</summary>
    private static double CornerAngle(double width, double height, double quadrant)
    {
        var angle = Math.Atan2(height, width);
        return quadrant switch
        {
            45 => angle,
            135 => Math.PI - angle,
            225 => Math.PI + angle,
            _ => -angle,
        };
    }

    private static SolidPaint Last(Gradient gradient) => new(gradient.Stops[^1].Color!.Value);
}
