using HerDocs.Css.Syntax;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Grammars;

/// <summary>Grammars of pictures behind boxes (CSS Images 3 §2).</summary>
internal static class BackgroundGrammars
{
    public static readonly Grammar<BackgroundImage?> Image = Grammar.OrNull(
        "none", new Grammar<BackgroundImage>("<url> | linear-gradient()", ParseImage, Format));

    private static Specified<BackgroundImage>? ParseImage(ValueReader reader)
    {
        if (reader.TakeUrl() is { } url)
            return new(new BackgroundPicture(url));
        return reader.TakeFunction("linear-gradient") is { } arguments ? ParseGradient(arguments) : null;
    }

    /// <summary>CSS Images 3 §3.1.</summary>
    private static Specified<BackgroundImage>? ParseGradient(ValueReader reader)
    {
        var direction = Direction(reader);
        if (direction is null || Stops(reader) is not { } stops || !reader.AtEnd)
            return null;
        var (angle, toCorner) = direction.Value;
        return stops.Map(BackgroundImage (all) => new LinearGradient(angle, all, toCorner));
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

    private static Specified<IReadOnlyList<GradientStop>>? Stops(ValueReader reader)
    {
        var stops = new List<Specified<GradientStop>>();
        do
        {
            if (ColorGrammars.Color.Parse(reader) is not { } color)
                return null;
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
        return stops.Count >= 2 ? Specified.List(stops) : null;
    }

    private static string Format(BackgroundImage image) => image switch
    {
        BackgroundPicture picture => $"url({Grammar.Quote(picture.Url)})",
        LinearGradient gradient => $"linear-gradient({Grammar.Text(gradient.Angle)}deg{(gradient.ToCorner ? " to corner" : "")}, "
            + $"{string.Join(", ", gradient.Stops.Select(stop => $"{stop.Color} {stop.Position}".TrimEnd()))})",
        _ => image.ToString(),
    };
}
