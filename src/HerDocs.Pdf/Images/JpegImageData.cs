using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Images;

/// <summary>A JPEG file, which goes into the PDF as it is (ISO 32000-2 §7.4.8).</summary>
public sealed record JpegImageData : ImageData
{
    public JpegImageData(int width, int height, int componentCount, byte[] file)
        : base(width, height, componentCount) => File = file;

    public byte[] File { get; }

    /// <summary>Whether 0 is full ink, as in the CMYK files that Adobe's programs write.</summary>
    public bool IsInverted { get; init; }

    /// <summary>Says whether the components are YCbCr or YCCK, where the file does not say it and the usual guess is wrong.</summary>
    public bool? HasColorTransform { get; init; }

    internal override IEnumerable<byte[]?> Parts => [File, ColorProfile];

    internal override PdfStream ToStream(PdfDictionary dictionary)
    {
        if (IsInverted)
            dictionary["Decode"] = new PdfArray(Enumerable.Repeat<PdfObject[]>([1, 0], ComponentCount).SelectMany(range => range));
        return new PdfStream(dictionary, File, StreamEncoding.Dct)
        {
            DecodeParameters = HasColorTransform is { } transform ? new PdfDictionary { ["ColorTransform"] = transform ? 1 : 0 } : null,
        };
    }
}
