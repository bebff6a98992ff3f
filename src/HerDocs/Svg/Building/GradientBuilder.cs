using HerDocs.Geometry;
using HerDocs.Html;
using HerDocs.Svg.Drawing;
using HerDocs.Svg.Styles;

namespace HerDocs.Svg.Building;

/// <summary>Settles gradients (SVG 2 §14.2): what they take from one another, their units and their stops.</summary>
internal sealed class GradientBuilder(DrawingBuilder builder)
{
    private const int LongestChain = 20;
    private const int MostStops = 1_000;

    private delegate double Reader(string name, double whole, double otherwise);

    /// <param name="opacity">Of the whole paint.</param>
    /// <param name="bounds">Of the shape, in its own units.</param>
    /// <param name="painted">What the gradient has to cover, in the same units.</param>
    public SvgPaint? Make(HtmlElement gradient, SvgStyle user, double opacity, Area bounds, Area painted, Scope scope)
    {
        var chain = ChainOf(gradient);
        var stops = StopsOf(chain, opacity, scope);
        if (stops.Count == 0)
            return null;
        var isOfBox = Attribute(chain, "gradientUnits") != "userSpaceOnUse";
        if (isOfBox && bounds.IsEmpty)
            return null;
        var toUser = chain.Find(element => element.Attribute("gradientTransform") is not null) is { } turned
            ? builder.MatrixOf(turned, "gradientTransform") ?? Matrix.Identity
            : Matrix.Identity;
        if (isOfBox)
            toUser = toUser.Then(new Matrix(bounds.Width, 0, 0, bounds.Height, bounds.X, bounds.Y));
        var matrix = toUser.Then(scope.Matrix);
        if (stops.Count == 1 || toUser.Inverse() is not { } toGradient || !matrix.IsFinite)
            return new SolidPaint(stops[^1].Color);
        double Read(string name, double whole, double otherwise) =>
            Attribute(chain, name) is { } text && SvgLength.Parse(text, user.FontSize, whole) is { } length ? length : otherwise;
        var unit = isOfBox ? new Area(0, 0, 1, 1) : scope.Viewport;
        GradientPaint? paint = gradient.Name == "linearGradient" ? Linear(Read, unit, matrix, stops) : Radial(Read, unit, matrix, stops);
        if (paint is null)
            return new SolidPaint(stops[^1].Color);
        return Attribute(chain, "spreadMethod") switch
        {
            "repeat" => GradientSpread.Apply(paint, painted.Transform(toGradient), isMirrored: false),
            "reflect" => GradientSpread.Apply(paint, painted.Transform(toGradient), isMirrored: true),
            _ => paint,
        };
    }

    /// <summary>Null where both ends are one point.</summary>
    private static LinearGradientPaint? Linear(Reader read, Area unit, Matrix matrix, List<SvgStop> stops)
    {
        var paint = new LinearGradientPaint(
            read("x1", unit.Width, 0), read("y1", unit.Height, 0), read("x2", unit.Width, unit.Width), read("y2", unit.Height, 0), matrix, stops);
        return paint.X1 == paint.X2 && paint.Y1 == paint.Y2 ? null : paint;
    }

    /// <summary>Null where the large circle is a point.</summary>
    private static RadialGradientPaint? Radial(Reader read, Area unit, Matrix matrix, List<SvgStop> stops)
    {
        var diagonal = Math.Sqrt(((unit.Width * unit.Width) + (unit.Height * unit.Height)) / 2);
        var x = read("cx", unit.Width, unit.Width / 2);
        var y = read("cy", unit.Height, unit.Height / 2);
        var radius = read("r", diagonal, diagonal / 2);
        var focusRadius = Math.Max(0, read("fr", diagonal, 0));
        return radius > 0 && focusRadius < radius
            ? new RadialGradientPaint(read("fx", unit.Width, x), read("fy", unit.Height, y), focusRadius, x, y, radius, matrix, stops)
            : null;
    }

    /// <summary>The gradient, and those it takes from what it does not say itself (§14.2.4).</summary>
    private List<HtmlElement> ChainOf(HtmlElement gradient)
    {
        var chain = new List<HtmlElement> { gradient };
        while (chain.Count < LongestChain && builder.TargetOf(chain[^1]) is { } next && !chain.Contains(next))
            chain.Add(next);
        return chain;
    }

    private static string? Attribute(List<HtmlElement> chain, string name)
    {
        foreach (var element in chain)
        {
            if (element.Attribute(name) is { } value)
                return value;
        }
        return null;
    }

    /// <summary>From 0 to 1, each at or after the one before it (§14.2.5).</summary>
    private List<SvgStop> StopsOf(List<HtmlElement> chain, double opacity, Scope scope)
    {
        var stops = new List<SvgStop>();
        var source = chain.Find(element => element.Elements.Any(child => child.Name == "stop"));
        if (source is null)
            return stops;
        var parent = builder.StyleOf(source, SvgStyle.Initial, scope.Viewport);
        foreach (var element in source.Elements.Where(child => child.Name == "stop").Take(MostStops))
        {
            var style = builder.StyleOf(element, parent, scope.Viewport);
            var offset = SvgLength.ParsePart(element.Attribute("offset") ?? "0") ?? 0;
            if (stops.Count > 0)
                offset = Math.Max(offset, stops[^1].Offset);
            stops.Add(new SvgStop(offset, Opacities.Faded(style.StopColor, style.StopOpacity * opacity)));
        }
        if (stops.Count > 1 && stops[0].Offset > 0)
            stops.Insert(0, stops[0] with { Offset = 0 });
        if (stops.Count > 1 && stops[^1].Offset < 1)
            stops.Add(stops[^1] with { Offset = 1 });
        return stops;
    }
}
