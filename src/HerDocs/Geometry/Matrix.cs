namespace HerDocs.Geometry;

/// <summary>A transformation of coordinates (SVG 2 §8.4): x' = A·x + C·y + E, y' = B·x + D·y + F.</summary>
public readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static readonly Matrix Identity = new(1, 0, 0, 1, 0, 0);

    /// <summary>Whether it keeps shapes: only turned, mirrored and scaled alike in all directions.</summary>
    public bool IsSimilarity =>
        (Near(A, D) && Near(B, -C)) || (Near(A, -D) && Near(B, C));

    /// <summary>How much it scales lengths, on average over the directions.</summary>
    public double Scaling => Math.Sqrt(Math.Abs(Determinant));

    public bool IsFinite =>
        double.IsFinite(A) && double.IsFinite(B) && double.IsFinite(C) && double.IsFinite(D) && double.IsFinite(E) && double.IsFinite(F);

    private double Determinant => (A * D) - (B * C);

    public static Matrix Translation(double x, double y) => new(1, 0, 0, 1, x, y);

    public static Matrix Scale(double x, double y) => new(x, 0, 0, y, 0, 0);

    /// <summary>Clockwise, as y grows downwards.</summary>
    public static Matrix Rotation(double degrees)
    {
        var (sine, cosine) = (degrees % 360) switch
        {
            0 => (0, 1),
            90 or -270 => (1, 0),
            180 or -180 => (0, -1),
            270 or -90 => (-1, 0),
            _ => Math.SinCos(degrees * Math.PI / 180),
        };
        return new Matrix(cosine, sine, -sine, cosine, 0, 0);
    }

    /// <summary>Slanted by angles in degrees.</summary>
    public static Matrix Skew(double x, double y) => new(1, Math.Tan(y * Math.PI / 180), Math.Tan(x * Math.PI / 180), 1, 0, 0);

    /// <summary>This transformation, and then the other.</summary>
    public Matrix Then(Matrix next) => new(
        (A * next.A) + (B * next.C),
        (A * next.B) + (B * next.D),
        (C * next.A) + (D * next.C),
        (C * next.B) + (D * next.D),
        (E * next.A) + (F * next.C) + next.E,
        (E * next.B) + (F * next.D) + next.F);

    public (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>The way back; null where everything falls on a line.</summary>
    public Matrix? Inverse()
    {
        var d = Determinant;
        if (d == 0 || !double.IsFinite(1 / d))
            return null;
        return new Matrix(D / d, -B / d, -C / d, A / d, ((C * F) - (D * E)) / d, ((B * E) - (A * F)) / d);
    }

    private static bool Near(double a, double b) => Math.Abs(a - b) <= 1e-9 * Math.Max(Math.Abs(a), Math.Abs(b));
}
