using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Images;

/// <summary>
/// The compressed data of a PNG file that is not interlaced and has no alpha: PDF undoes the same compression (ISO 32000-2 §7.4.4.4).
/// </summary>
public sealed record PngImageData : ImageData
{
    private readonly int bitsPerComponent;

    public PngImageData(int width, int height, int componentCount, int bitsPerComponent, byte[] data)
        : base(width, height, componentCount)
    {
        this.bitsPerComponent = bitsPerComponent;
        Data = data;
    }

    /// <summary>The IDAT chunks joined.</summary>
    public byte[] Data { get; }

    /// <summary>Colours of three bytes each that the samples choose from; then the picture itself has three components.</summary>
    public byte[]? Colors { get; init; }

    internal override IEnumerable<byte[]?> Parts => [Data, Colors, ColorProfile];

    internal override int BitsPerComponent => bitsPerComponent;

    internal override byte[]? Palette => Colors;

    internal override PdfStream ToStream(PdfDictionary dictionary) => new(dictionary, Data, StreamEncoding.Flate)
    {
        DecodeParameters = new PdfDictionary
        {
            ["Predictor"] = PngPredictor.Any,
            ["Colors"] = Colors is null ? ComponentCount : 1,
            ["BitsPerComponent"] = bitsPerComponent,
            ["Columns"] = Width,
        },
    };
}
