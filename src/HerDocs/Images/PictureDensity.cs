namespace HerDocs.Images;

/// <summary>How close the pixels of a picture are meant to be, in pixels per inch.</summary>
public readonly record struct PictureDensity(double X, double Y)
{
    private const double InchesPerMetre = 1 / 0.0254;

    /// <summary>Null where the numbers say nothing.</summary>
    public static PictureDensity? PerInch(double x, double y) => x > 0 && y > 0 ? new PictureDensity(x, y) : null;

    public static PictureDensity? PerCentimetre(double x, double y) => PerMetre(x * 100, y * 100);

    public static PictureDensity? PerMetre(double x, double y) => PerInch(x / InchesPerMetre, y / InchesPerMetre);
}
