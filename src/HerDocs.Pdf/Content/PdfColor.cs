namespace HerDocs.Pdf.Content;

/// <summary>
/// A colour in one of the device colour spaces (ISO 32000-2 §8.6.4), which the document's output intent ties to real colours.
/// Components go from 0 to 1.
/// </summary>
public readonly record struct PdfColor
{
    public static readonly PdfColor Black = Gray(0);

    public static readonly PdfColor White = Gray(1);

    private readonly double first;
    private readonly double second;
    private readonly double third;
    private readonly double fourth;

    private PdfColor(int componentCount, double first, double second = 0, double third = 0, double fourth = 0)
    {
        if (!(IsComponent(first) && IsComponent(second) && IsComponent(third) && IsComponent(fourth)))
            throw new ArgumentException("a colour component is not between 0 and 1");
        ComponentCount = componentCount;
        (this.first, this.second, this.third, this.fourth) = (first, second, third, fourth);
    }

    /// <summary>1 is DeviceGray, 3 DeviceRGB and 4 DeviceCMYK.</summary>
    internal int ComponentCount { get; }

    public static PdfColor Gray(double gray) => new(1, gray);

    public static PdfColor Rgb(double red, double green, double blue) => new(3, red, green, blue);

    public static PdfColor Cmyk(double cyan, double magenta, double yellow, double black) => new(4, cyan, magenta, yellow, black);

    /// <summary>An sRGB colour. Neutral ones become DeviceGray, so that black text is printed in black ink alone.</summary>
    public static PdfColor FromSrgb(byte red, byte green, byte blue) =>
        red == green && green == blue ? Gray(Fraction(red)) : Rgb(Fraction(red), Fraction(green), Fraction(blue));

    internal void CopyComponents(Span<double> components)
    {
        ReadOnlySpan<double> all = [first, second, third, fourth];
        all[..ComponentCount].CopyTo(components);
    }

    /// <summary>Three decimals tell 256 levels apart.</summary>
    private static double Fraction(byte value) => Math.Round(value / 255.0, 3);

    private static bool IsComponent(double value) => value is >= 0 and <= 1;
}
