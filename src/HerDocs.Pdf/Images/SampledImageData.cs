using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Images;

/// <summary>Decoded samples of a byte each, with or without alpha.</summary>
public sealed record SampledImageData : ImageData
{
    private readonly byte[]? opacities;

    public SampledImageData(int width, int height, int componentCount, byte[] samples)
        : base(width, height, componentCount)
    {
        if (samples.Length != (long)width * height * componentCount)
            throw new ArgumentException($"{width} × {height} pixels do not have {samples.Length} samples");
        Samples = samples;
    }

    public byte[] Samples { get; }

    /// <summary>A byte for each pixel, 255 where it is opaque. The samples are not multiplied by it.</summary>
    public byte[]? Opacities
    {
        get => opacities;
        init => opacities = value is null || value.Length == (long)Width * Height
            ? value
            : throw new ArgumentException($"{Width} × {Height} pixels do not have {value.Length} opacities");
    }

    internal override IEnumerable<byte[]?> Parts => [Samples, Opacities, ColorProfile];

    internal override byte[]? Alpha => Opacities;

    internal override PdfStream ToStream(PdfDictionary dictionary) => Predicted(dictionary, Samples, Width, ComponentCount);

    internal static PdfStream Predicted(PdfDictionary dictionary, byte[] samples, int width, int componentCount) =>
        new(dictionary, Flate.Encode(PngPredictor.EncodeBest(samples, width * componentCount, componentCount)), StreamEncoding.Flate)
        {
            DecodeParameters = new PdfDictionary
            {
                ["Predictor"] = PngPredictor.Any,
                ["Colors"] = componentCount,
                ["Columns"] = width,
            },
        };
}
