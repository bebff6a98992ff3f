using HerDocs.Css.Syntax;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Grammars;

/// <summary>Grammars of pictures behind boxes (CSS Images 3 §2).</summary>
internal static class BackgroundGrammars
{
    public static readonly Grammar<BackgroundImage?> Image = Grammar.OrNull(
        "none", new Grammar<BackgroundImage>("<url> | <gradient>", ParseImage, Format));

    public static readonly Grammar<IReadOnlyList<BackgroundImage?>> Images = Layers(Image);

    public static readonly Grammar<IReadOnlyList<BackgroundPosition>> Positions = Layers(PositionGrammars.Position);

    public static readonly Grammar<BackgroundSize> Size = new(
        "[ <length-percentage [0,∞]> | auto ]{1,2} | cover | contain", ParseSize, size => size.ToString());

    public static readonly Grammar<IReadOnlyList<BackgroundSize>> Sizes = Layers(Size);

    public static readonly Grammar<BackgroundRepeat> Repeat = new(
        "repeat-x | repeat-y | [ repeat | space | round | no-repeat ]{1,2}", ParseRepeat, Format);

    public static readonly Grammar<IReadOnlyList<BackgroundRepeat>> Repeats = Layers(Repeat);

    public static readonly Grammar<BoxArea> Area = Keywords.Of<BoxArea>("border-box padding-box content-box");

    public static readonly Grammar<IReadOnlyList<BoxArea>> Areas = Layers(Area);

    private static readonly Grammar<RepeatStyle> Style = Keywords.Of<RepeatStyle>("repeat space round no-repeat");

    private static Grammar<IReadOnlyList<T>> Layers<T>(Grammar<T> layer) =>
        new($"[ {layer.Syntax} ]#", reader => Grammar.CommaList(reader, layer.Parse), layers => string.Join(", ", layers.Select(layer.Format)));

    private static Specified<BackgroundSize>? ParseSize(ValueReader reader)
    {
        if (reader.TakeKeyword("cover"))
            return new(new BackgroundSize(null, null, BackgroundFit.Cover));
        if (reader.TakeKeyword("contain"))
            return new(new BackgroundSize(null, null, BackgroundFit.Contain));
        if (Side(reader) is not { } width)
            return null;
        return width.With(Side(reader) ?? new((LengthPercentage?)null), (across, down) => new BackgroundSize(across, down));
    }

    private static Specified<LengthPercentage?>? Side(ValueReader reader) =>
        reader.TakeKeyword("auto") ? new((LengthPercentage?)null)
        : Numeric.LengthPercentage(reader, nonNegative: true)?.Map(length => (LengthPercentage?)length);

    private static Specified<BackgroundRepeat>? ParseRepeat(ValueReader reader)
    {
        if (reader.TakeKeyword("repeat-x"))
            return new(new BackgroundRepeat(RepeatStyle.Repeat, RepeatStyle.NoRepeat));
        if (reader.TakeKeyword("repeat-y"))
            return new(new BackgroundRepeat(RepeatStyle.NoRepeat, RepeatStyle.Repeat));
        if (Style.Parse(reader) is not { } across)
            return null;
        return across.With(Style.Parse(reader) ?? across, (x, y) => new BackgroundRepeat(x, y));
    }

    private static Specified<BackgroundImage>? ParseImage(ValueReader reader)
    {
        if (reader.TakeUrl() is { } url)
            return new(new BackgroundPicture(url));
        if (reader.TakeFunction("linear-gradient") is { } linear)
            return ParseLinear(linear, isRepeating: false);
        if (reader.TakeFunction("repeating-linear-gradient") is { } lines)
            return ParseLinear(lines, isRepeating: true);
        if (reader.TakeFunction("radial-gradient") is { } radial)
            return ParseRadial(radial, isRepeating: false);
        return reader.TakeFunction("repeating-radial-gradient") is { } rings ? ParseRadial(rings, isRepeating: true) : null;
    }

    /// <summary>CSS Images 3 §3.1.</summary>
    private static Specified<BackgroundImage>? ParseLinear(ValueReader reader, bool isRepeating)
    {
        var direction = Direction(reader);
        if (direction is null || Stops(reader) is not { } stops || !reader.AtEnd)
            return null;
        var (angle, toCorner) = direction.Value;
        return stops.Map(BackgroundImage (all) => new LinearGradient(angle, all, toCorner, isRepeating));
    }

    /// <summary>CSS Images 3 §3.2.</summary>
    private static Specified<BackgroundImage>? ParseRadial(ValueReader reader, bool isRepeating)
    {
        bool? isCircle = null;
        RadialExtent? extent = null;
        Specified<LengthPercentage>? width = null;
        Specified<LengthPercentage>? height = null;
        while (!reader.AtEnd && reader.Peek.Kind != TokenKind.Comma && !reader.Peek.Is(TokenKind.Ident, "at"))
        {
            if (isCircle is null && (reader.TakeKeyword("circle") ? true : reader.TakeKeyword("ellipse") ? false : (bool?)null) is { } shape)
                isCircle = shape;
            else if (extent is null && width is null && Extent(reader) is { } named)
                extent = named;
            else if (extent is null && width is null && Numeric.LengthPercentage(reader, nonNegative: true) is { } radius)
                (width, height) = (radius, Numeric.LengthPercentage(reader, nonNegative: true));
            else
                break;
        }
        var center = new Specified<BackgroundPosition>(BackgroundPosition.Center);
        var isPlaced = reader.TakeKeyword("at");
        if (isPlaced && PositionGrammars.Position.Parse(reader) is var position)
        {
            if (position is null)
                return null;
            center = position;
        }
        var saysAnything = isPlaced || isCircle is not null || extent is not null || width is not null;
        // One radius is that of a circle, two are those of an ellipse.
        if ((saysAnything && !reader.TakeComma()) || (width is not null && isCircle is { } said && said == height is not null) || Stops(reader) is not { } stops || !reader.AtEnd)
            return null;
        var round = isCircle ?? (width is not null && height is null);
        var size = width?.With(height ?? width, (x, y) => ((LengthPercentage, LengthPercentage)?)(x, y)) ?? new(((LengthPercentage, LengthPercentage)?)null);
        return stops.With(size, (all, radii) => (all, radii)).With(
            center, BackgroundImage (shape, at) => new RadialGradient(round, extent ?? RadialExtent.FarthestCorner, shape.radii, at, shape.all, isRepeating));
    }

    private static RadialExtent? Extent(ValueReader reader)
    {
        RadialExtent? extent = (reader.Peek.Kind == TokenKind.Ident ? reader.Peek.Text.ToLowerInvariant() : "") switch
        {
            "closest-side" => RadialExtent.ClosestSide,
            "closest-corner" => RadialExtent.ClosestCorner,
            "farthest-side" => RadialExtent.FarthestSide,
            "farthest-corner" => RadialExtent.FarthestCorner,
            _ => null,
        };
        if (extent is not null)
            reader.Skip();
        return extent;
    }

    /// <summary>The angle and whether it only names a corner; downwards when nothing is said, null when what is said is wrong.</summary>
    private static (double Angle, bool ToCorner)? Direction(ValueReader reader)
    {
        if (reader.TakeKeyword("to"))
            return Sides(reader) is { } sides && reader.TakeComma() ? sides : null;
        if (Numeric.Angle(reader) is { } angle)
            return angle.IsConstant && reader.TakeComma() ? (angle.Constant, false) : null;
        return (180, false);
    }

    private static (double Angle, bool ToCorner)? Sides(ValueReader reader)
    {
        var (x, y) = (0, 0);
        while (reader.TakeIdent()?.ToLowerInvariant() is { } side)
        {
            if (side is "left" or "right" && x == 0)
                x = side == "right" ? 1 : -1;
            else if (side is "top" or "bottom" && y == 0)
                y = side == "bottom" ? 1 : -1;
            else
                return null;
        }
        return (x, y) switch
        {
            (0, 0) => null,
            (0, -1) => (0, false),
            (0, 1) => (180, false),
            (1, 0) => (90, false),
            (-1, 0) => (270, false),
            (1, -1) => (45, true),
            (1, 1) => (135, true),
            (-1, 1) => (225, true),
            _ => (315, true),
        };
    }

    /// <summary>Stops, and between two of them at most one hint (CSS Images 3 §3.4).</summary>
    private static Specified<IReadOnlyList<GradientStop>>? Stops(ValueReader reader)
    {
        var stops = new List<Specified<GradientStop>>();
        var (colors, isAfterColor) = (0, false);
        do
        {
            if (ColorGrammars.Color.Parse(reader) is not { } color)
            {
                if (!isAfterColor || Numeric.LengthPercentage(reader) is not { } hint)
                    return null;
                stops.Add(hint.Map(at => new GradientStop(null, at)));
                isAfterColor = false;
                continue;
            }
            (colors, isAfterColor) = (colors + 1, true);
            if (Numeric.LengthPercentage(reader) is not { } position)
            {
                stops.Add(color.Map(value => new GradientStop(value, null)));
                continue;
            }
            stops.Add(color.With(position, (value, at) => new GradientStop(value, at)));
            // A second position stands for a second stop of the same colour.
            if (Numeric.LengthPercentage(reader) is { } end)
                stops.Add(color.With(end, (value, at) => new GradientStop(value, at)));
        }
        while (reader.TakeComma());
        return colors >= 2 && isAfterColor ? Specified.List(stops) : null;
    }

    private static string Format(BackgroundImage image) => image switch
    {
        BackgroundPicture picture => $"url({Grammar.Quote(picture.Url)})",
        LinearGradient gradient =>
            $"{(gradient.IsRepeating ? "repeating-" : "")}linear-gradient({Grammar.Text(gradient.Angle)}deg{(gradient.ToCorner ? " to corner" : "")}, {Format(gradient.Stops)})",
        RadialGradient gradient =>
            $"{(gradient.IsRepeating ? "repeating-" : "")}radial-gradient({(gradient.IsCircle ? "circle" : "ellipse")} {SizeOf(gradient)} at {gradient.Center}, {Format(gradient.Stops)})",
        _ => image.ToString(),
    };

    private static string SizeOf(RadialGradient gradient) => gradient.Size is { } size
        ? gradient.IsCircle ? size.X.ToString() : $"{size.X} {size.Y}"
        : gradient.Extent switch
        {
            RadialExtent.ClosestSide => "closest-side",
            RadialExtent.ClosestCorner => "closest-corner",
            RadialExtent.FarthestSide => "farthest-side",
            _ => "farthest-corner",
        };

    private static string Format(IReadOnlyList<GradientStop> stops) => string.Join(", ", stops.Select(stop => $"{stop.Color} {stop.Position}".Trim()));

    private static string Format(BackgroundRepeat repeat) => repeat switch
    {
        (RepeatStyle.Repeat, RepeatStyle.NoRepeat) => "repeat-x",
        (RepeatStyle.NoRepeat, RepeatStyle.Repeat) => "repeat-y",
        _ when repeat.X == repeat.Y => Style.Format(repeat.X),
        _ => $"{Style.Format(repeat.X)} {Style.Format(repeat.Y)}",
    };
}
