using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Color;

/// <summary>An ICC profile as files embed it (ISO 32000-2 §8.6.5.5).</summary>
internal sealed class IccProfile : IIndirectObject
{
    private const int HeaderLength = 128;

    /// <summary>Version 5 is another format, iccMAX.</summary>
    private const int NewestVersion = 4;

    private readonly byte[] data;

    public IccProfile(byte[] data)
    {
        this.data = data;
        ComponentCount = data.Length < HeaderLength ? 0 : CountComponents(data.AsSpan(16, 4));
        if (ComponentCount == 0 || !IsInputClass(data.AsSpan(12, 4)))
            throw new ArgumentException("the data is not an ICC profile of a picture in gray, RGB or CMYK");
        if (data[8] > NewestVersion)
            throw new ArgumentException($"the ICC profile has version {data[8]}, above {NewestVersion} (ISO 19005-2 §6.2.4.2)");
    }

    public int ComponentCount { get; }

    /// <summary>Profiles of scanners, screens, printers and colour spaces (ICC.1:2022 §7.2.7); ISO 19005-2 §6.2.4.2.</summary>
    private static bool IsInputClass(ReadOnlySpan<byte> signature) =>
        signature.SequenceEqual("scnr"u8) || signature.SequenceEqual("mntr"u8) || signature.SequenceEqual("prtr"u8) || signature.SequenceEqual("spac"u8);

    public ReadOnlySpan<byte> Data => data;

    /// <summary>The colour space signature of the header (ICC.1:2022 §7.2.8).</summary>
    private static int CountComponents(ReadOnlySpan<byte> signature) =>
        signature.SequenceEqual("GRAY"u8) ? 1
        : signature.SequenceEqual("RGB "u8) ? 3
        : signature.SequenceEqual("CMYK"u8) ? 4
        : 0;

    public PdfObject Build(PdfFile file) => new PdfStream(new PdfDictionary { ["N"] = ComponentCount }, data, StreamEncoding.Binary);
}
