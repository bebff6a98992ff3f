using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Images;

/// <summary>
/// The compressed data of a PNG file that is not interlaced and has no alpha: PDF undoes the same compression (ISO 32000-2 §7.4.4.4).
/// </summary>
public sealed record PngImageData : ImageData
{
    /// <summary>RFC 1950 §2.2, CM.</summary>
    private const int Deflate = 8;

    private readonly int bitsPerComponent;

    public PngImageData(int width, int height, int componentCount, int bitsPerComponent, byte[] data)
        : base(width, height, componentCount)
    {
        if (bitsPerComponent is not (1 or 2 or 4 or 8 or 16))
            throw new ArgumentException($"a picture has 1, 2, 4, 8 or 16 bits a component, not {bitsPerComponent} (ISO 32000-2 §8.9.5.1)");
        if (data is not [var method, var flags, ..] || (method & 0x0F) != Deflate || ((method << 8) | flags) % 31 != 0)
            throw new ArgumentException("the data does not begin as that of a PNG file (RFC 1950 §2.2)");
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
