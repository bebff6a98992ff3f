using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Color;

/// <summary>The real colours behind the device colours of a file: sRGB (ISO 32000-2 §14.11.5; ISO 19005-2 §6.2.3).</summary>
internal sealed class OutputIntent : IIndirectObject
{
    public PdfObject Build(PdfFile file) => new PdfDictionary
    {
        ["Type"] = new PdfName("OutputIntent"),
        ["S"] = new PdfName("GTS_PDFA1"),
        ["OutputConditionIdentifier"] = PdfString.Ascii("sRGB IEC61966-2.1"),
        ["RegistryName"] = PdfString.Ascii("http://www.color.org"),
        ["Info"] = PdfString.Ascii("sRGB IEC61966-2.1"),
        ["DestOutputProfile"] = file.Refer(SrgbProfile.Instance),
    };
}
