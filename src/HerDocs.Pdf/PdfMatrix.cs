using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf;

/// <summary>
/// A transformation of coordinates (ISO 32000-2 §8.3.4): x' = A·x + C·y + E, y' = B·x + D·y + F.
/// </summary>
public readonly record struct PdfMatrix(double A, double B, double C, double D, double E, double F)
{
    public static readonly PdfMatrix Identity = new(1, 0, 0, 1, 0, 0);

    public static PdfMatrix Translation(double x, double y) => new(1, 0, 0, 1, x, y);

    public static PdfMatrix Scale(double x, double y) => new(x, 0, 0, y, 0, 0);

    /// <summary>A rotation about the origin, counterclockwise; the angle is in degrees, and quarter turns are exact.</summary>
    public static PdfMatrix Rotation(double degrees)
    {
        var (sine, cosine) = (degrees % 360) switch
        {
            0 => (0, 1),
            90 or -270 => (1, 0),
            180 or -180 => (0, -1),
            270 or -90 => (-1, 0),
            _ => Math.SinCos(degrees * Math.PI / 180),
        };
        return new(cosine, sine, -sine, cosine, 0, 0);
    }

    /// <summary>The unit square, in which images are painted, laid over a rectangle.</summary>
    public static PdfMatrix UnitSquareTo(PdfRectangle area) => new(area.Width, 0, 0, area.Height, area.Left, area.Bottom);

    /// <summary>This transformation, and then the other.</summary>
    public PdfMatrix Then(PdfMatrix next) => new(
        (A * next.A) + (B * next.C),
        (A * next.B) + (B * next.D),
        (C * next.A) + (D * next.C),
        (C * next.B) + (D * next.D),
        (E * next.A) + (F * next.C) + next.E,
        (E * next.B) + (F * next.D) + next.F);

    /// <summary>Where a point comes to lie.</summary>
    public (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    internal void Write(SyntaxWriter writer)
    {
        foreach (var number in (ReadOnlySpan<double>)[A, B, C, D, E, F])
            writer.Number(number);
    }

    internal PdfArray ToArray() => [A, B, C, D, E, F];
}
