using HerDocs.Pdf.Color;
using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Images;

/// <summary>An image XObject (ISO 32000-2 §8.9.5).</summary>
public sealed class PdfImage : IIndirectObject
{
    private readonly ImageData data;
    private readonly IccProfile? profile;

    internal PdfImage(ImageData data, IccProfile? profile)
    {
        if (profile is not null && profile.ComponentCount != data.ComponentCount)
            throw new ArgumentException($"a profile for {profile.ComponentCount} components with a picture of {data.ComponentCount}");
        this.data = data;
        this.profile = profile;
    }

    public int Width => data.Width;

    public int Height => data.Height;

    public bool HasAlpha => data.Alpha is not null;

    /// <summary>Whether its colours are inks that no profile explains.</summary>
    internal bool IsDeviceCmyk => data.ComponentCount == 4 && profile is null;

    PdfObject IIndirectObject.Build(PdfFile file) => data.ToStream(new PdfDictionary
    {
        ["Type"] = new PdfName("XObject"),
        ["Subtype"] = new PdfName("Image"),
        ["Width"] = data.Width,
        ["Height"] = data.Height,
        ["ColorSpace"] = data.Palette is null ? BaseColorSpace(file) : Indexed(file, data.Palette),
        ["BitsPerComponent"] = data.BitsPerComponent,
        ["SMask"] = data.Alpha is null ? null : file.Add(SoftMask(data.Alpha)),
    });

    private PdfObject BaseColorSpace(PdfFile file)
    {
        if (profile is not null)
            return new PdfArray { new PdfName("ICCBased"), file.Refer(profile) };
        return new PdfName(data.ComponentCount switch { 1 => "DeviceGray", 3 => "DeviceRGB", _ => "DeviceCMYK" });
    }

    /// <summary>ISO 32000-2 §8.6.6.3</summary>
    private PdfArray Indexed(PdfFile file, byte[] palette) =>
        [new PdfName("Indexed"), BaseColorSpace(file), (palette.Length / data.ComponentCount) - 1, new PdfString(palette)];

    /// <summary>ISO 32000-2 §11.6.5</summary>
    private PdfStream SoftMask(byte[] alpha) => SampledImageData.Predicted(
        new PdfDictionary
        {
            ["Type"] = new PdfName("XObject"),
            ["Subtype"] = new PdfName("Image"),
            ["Width"] = data.Width,
            ["Height"] = data.Height,
            ["ColorSpace"] = new PdfName("DeviceGray"),
            ["BitsPerComponent"] = 8,
        },
        alpha,
        data.Width,
        componentCount: 1);
}
