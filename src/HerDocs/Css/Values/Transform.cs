using System.Globalization;
using HerDocs.Geometry;

namespace HerDocs.Css.Values;

/// <summary>
/// One step of a transform (CSS Transforms 1 §11): x' = A·x + C·y + X, y' = B·x + D·y + Y, where percentages of X and Y are those of the
/// box's own size.
/// </summary>
public readonly record struct TransformFunction(double A, double B, double C, double D, LengthPercentage X, LengthPercentage Y)
{
    public static TransformFunction Translate(LengthPercentage x, LengthPercentage y) => new(1, 0, 0, 1, x, y);

    public static TransformFunction Scale(double x, double y) => new(x, 0, 0, y, LengthPercentage.Zero, LengthPercentage.Zero);

    /// <summary>Clockwise, in degrees.</summary>
    public static TransformFunction Rotate(double degrees)
    {
        var (sine, cosine) = (degrees % 360) switch
        {
            0 => (0, 1),
            90 or -270 => (1, 0),
            180 or -180 => (0, -1),
            270 or -90 => (-1, 0),
            _ => Math.SinCos(degrees * Math.PI / 180),
        };
        return new TransformFunction(cosine, sine, -sine, cosine, LengthPercentage.Zero, LengthPercentage.Zero);
    }

    /// <summary>By angles in degrees.</summary>
    public static TransformFunction Skew(double x, double y) => new(
        1, Math.Tan(y * Math.PI / 180), Math.Tan(x * Math.PI / 180), 1, LengthPercentage.Zero, LengthPercentage.Zero);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"matrix({A:0.###}, {B:0.###}, {C:0.###}, {D:0.###}, {X}, {Y})");
}

/// <summary>A shadow of a box or of text (CSS Backgrounds 3 §6.1); a colour of null is that of the text.</summary>
/// <param name="IsInset">It falls into the box.</param>
public readonly record struct Shadow(
    Length X, Length Y, Length Blur, Length Spread, Color? Color, bool IsInset)
{
    public override string ToString() => $"{X} {Y} {Blur} {Spread} {Color?.ToString() ?? "currentcolor"}{(IsInset ? " inset" : "")}";
}
