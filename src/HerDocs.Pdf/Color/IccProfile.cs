using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Color;

/// <summary>An ICC profile as files embed it (ISO 32000-2 §8.6.5.5).</summary>
internal sealed class IccProfile : IIndirectObject
{
    private const int HeaderLength = 128;

    private readonly byte[] data;

    public IccProfile(byte[] data)
    {
        this.data = data;
        ComponentCount = data.Length < HeaderLength ? 0 : CountComponents(data.AsSpan(16, 4));
        if (ComponentCount == 0)
            throw new ArgumentException("the data is not an ICC profile for gray, RGB or CMYK");
    }

    public int ComponentCount { get; }

    public ReadOnlySpan<byte> Data => data;

    /// <summary>The colour space signature of the header (ICC.1:2022 §7.2.8).</summary>
    private static int CountComponents(ReadOnlySpan<byte> signature) =>
        signature.SequenceEqual("GRAY"u8) ? 1
        : signature.SequenceEqual("RGB "u8) ? 3
        : signature.SequenceEqual("CMYK"u8) ? 4
        : 0;

    public PdfObject Build(PdfFile file) => new PdfStream(new PdfDictionary { ["N"] = ComponentCount }, data, StreamEncoding.Binary);
}
