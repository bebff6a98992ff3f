using System.Globalization;

namespace HerDocs.Geometry;

/// <summary>
/// A distance on paper. The one unit is the point, 1/72 inch; every other unit is converted here and nowhere else.
/// </summary>
public readonly record struct Length(double Points) : IComparable<Length>
{
    public static readonly Length Zero = new(0);

    /// <summary>Larger than any page: the space offered where there is no limit.</summary>
    public static readonly Length Unlimited = new(1e9);

    /// <summary>Rounding error that layout forgives, a thousandth of a point.</summary>
    public static readonly Length Tolerance = new(0.001);

    public static Length FromPoints(double points) => new(points);

    /// <summary>CSS Values 4 §6.2: 96 px are one inch.</summary>
    public static Length FromPixels(double pixels) => new(pixels * 0.75);

    public static Length FromMillimetres(double millimetres) => new(millimetres * 72 / 25.4);

    public static Length FromCentimetres(double centimetres) => new(centimetres * 72 / 2.54);

    public static Length FromInches(double inches) => new(inches * 72);

    /// <summary>Font design units at a font size: <paramref name="units"/> of <paramref name="unitsPerEm"/>.</summary>
    public static Length FromFontUnits(double units, int unitsPerEm, Length fontSize) => new(units * fontSize.Points / unitsPerEm);

    public double Pixels => Points / 0.75;

    public double Millimetres => Points * 25.4 / 72;

    /// <summary>WordprocessingML's unit, 1/20 point, rounded half away from zero.</summary>
    public int Twips => Whole(Points * 20);

    /// <summary>WordprocessingML's unit for font sizes, 1/2 point.</summary>
    public int HalfPoints => Whole(Points * 2);

    /// <summary>WordprocessingML's unit for borders, 1/8 point.</summary>
    public int EighthPoints => Whole(Points * 8);

    /// <summary>DrawingML's unit, the English Metric Unit: 12,700 to the point.</summary>
    public long Emus => (long)Math.Round(Points * 12700, MidpointRounding.AwayFromZero);

    public bool IsZero => Points == 0;

    public static Length operator +(Length a, Length b) => new(a.Points + b.Points);

    public static Length operator -(Length a, Length b) => new(a.Points - b.Points);

    public static Length operator -(Length a) => new(-a.Points);

    public static Length operator *(Length a, double factor) => new(a.Points * factor);

    public static Length operator *(double factor, Length a) => new(a.Points * factor);

    public static Length operator /(Length a, double divisor) => new(a.Points / divisor);

    public static double operator /(Length a, Length b) => a.Points / b.Points;

    public static bool operator <(Length a, Length b) => a.Points < b.Points;

    public static bool operator >(Length a, Length b) => a.Points > b.Points;

    public static bool operator <=(Length a, Length b) => a.Points <= b.Points;

    public static bool operator >=(Length a, Length b) => a.Points >= b.Points;

    public static Length Min(Length a, Length b) => a.Points <= b.Points ? a : b;

    public static Length Max(Length a, Length b) => a.Points >= b.Points ? a : b;

    public static Length Clamp(Length value, Length least, Length most) => Max(least, Min(value, most));

    /// <summary>Whether this is no more than the other, rounding error forgiven.</summary>
    public bool FitsIn(Length room) => Points <= room.Points + Tolerance.Points;

    public int CompareTo(Length other) => Points.CompareTo(other.Points);

    /// <summary>For messages: to a tenth of a point, which is as exactly as anyone can see.</summary>
    public string ToShortString() => Points.ToString("0.#", CultureInfo.InvariantCulture) + "pt";

    public override string ToString() => Points.ToString("0.###", CultureInfo.InvariantCulture) + "pt";

    private static int Whole(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);
}
