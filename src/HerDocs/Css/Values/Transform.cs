using System.Globalization;
using HerDocs.Geometry;

namespace HerDocs.Css.Values;

/// <summary>
/// One step of a transform (CSS Transforms 1 §11): a matrix whose offsets are in points, and then a way whose percentages are those of
/// the box's own size.
/// </summary>
public readonly record struct TransformFunction(Matrix Matrix, LengthPercentage X, LengthPercentage Y)
{
    public static TransformFunction Translate(LengthPercentage x, LengthPercentage y) => new(Matrix.Identity, x, y);

    public static TransformFunction Of(Matrix matrix) => new(matrix, LengthPercentage.Zero, LengthPercentage.Zero);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"matrix({Matrix.A:0.###}, {Matrix.B:0.###}, {Matrix.C:0.###}, {Matrix.D:0.###}, {X}, {Y})");
}

/// <summary>A shadow of a box or of text (CSS Backgrounds 3 §6.1); a colour of null is that of the text.</summary>
/// <param name="IsInset">It falls into the box.</param>
public readonly record struct Shadow(
    Length X, Length Y, Length Blur, Length Spread, Color? Color, bool IsInset)
{
    public override string ToString() => $"{X} {Y} {Blur} {Spread} {Color?.ToString() ?? "currentcolor"}{(IsInset ? " inset" : "")}";
}
