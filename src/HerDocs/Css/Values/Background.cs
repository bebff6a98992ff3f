using HerDocs.Geometry;

namespace HerDocs.Css.Values;

/// <summary>A picture behind a box (CSS Backgrounds 3 §2), one layer; null where a layer has none.</summary>
public abstract record BackgroundImage;

/// <summary>url(), as a path of the file source or a data URI.</summary>
public sealed record BackgroundPicture(string Url) : BackgroundImage;

/// <summary>Colours that change from place to place (CSS Images 3 §3).</summary>
/// <param name="Stops">At least two, hints not counted.</param>
/// <param name="IsRepeating">They begin anew beyond the last.</param>
public abstract record Gradient(IReadOnlyList<GradientStop> Stops, bool IsRepeating) : BackgroundImage;

/// <summary>
/// linear-gradient(): the angle in degrees, clockwise, 0 pointing up (CSS Images 3 §3.1). Of a gradient to a corner the angle only
/// says which one (45, 135, 225 or 315): the true angle follows from the box, so that the other two corners share a colour.
/// </summary>
public sealed record LinearGradient(double Angle, IReadOnlyList<GradientStop> Stops, bool ToCorner = false, bool IsRepeating = false)
    : Gradient(Stops, IsRepeating);

/// <summary>radial-gradient() (CSS Images 3 §3.2).</summary>
/// <param name="Size">The two radii, of which a circle has one; null where <paramref name="Extent"/> says it.</param>
public sealed record RadialGradient(
    bool IsCircle, RadialExtent Extent, (LengthPercentage X, LengthPercentage Y)? Size, BackgroundPosition Center, IReadOnlyList<GradientStop> Stops, bool IsRepeating = false)
    : Gradient(Stops, IsRepeating);

/// <summary>How far the shape of a radial gradient reaches (CSS Images 3 §3.2.1).</summary>
public enum RadialExtent
{
    FarthestCorner,
    FarthestSide,
    ClosestCorner,
    ClosestSide,
}

/// <summary>A colour stop; a position left out is spread evenly between its neighbours. Without a colour it is a hint: where the middle between them is.</summary>
public readonly record struct GradientStop(Color? Color, LengthPercentage? Position);

/// <summary>A place in a box: percentages align the same part of what is placed (CSS Values 4 §9, position).</summary>
public readonly record struct BackgroundPosition(LengthPercentage X, LengthPercentage Y)
{
    public static readonly BackgroundPosition Start;

    public static readonly BackgroundPosition Center = new(new(Length.Zero, 50), new(Length.Zero, 50));

    public override string ToString() => $"{X} {Y}";
}

/// <summary>CSS Backgrounds 3 §2.9; a side of null is auto.</summary>
public readonly record struct BackgroundSize(LengthPercentage? Width, LengthPercentage? Height, BackgroundFit Fit = BackgroundFit.None)
{
    public override string ToString() => Fit switch
    {
        BackgroundFit.Cover => "cover",
        BackgroundFit.Contain => "contain",
        _ => $"{Width?.ToString() ?? "auto"} {Height?.ToString() ?? "auto"}",
    };
}

/// <summary>Whether a picture is scaled as a whole to its area.</summary>
public enum BackgroundFit
{
    None,
    Cover,
    Contain,
}

/// <summary>CSS Backgrounds 3 §2.4, for both axes.</summary>
public readonly record struct BackgroundRepeat(RepeatStyle X, RepeatStyle Y);

/// <summary>How tiles follow one another.</summary>
public enum RepeatStyle
{
    Repeat,
    Space,
    Round,
    NoRepeat,
}

/// <summary>The boxes of a box (CSS Box 4 §3).</summary>
public enum BoxArea
{
    BorderBox,
    PaddingBox,
    ContentBox,
}
