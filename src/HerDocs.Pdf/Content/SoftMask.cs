using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Content;

/// <summary>A soft mask (ISO 32000-2 §11.6.5.2): how opaque each place is follows from what a form paints there.</summary>
internal sealed record SoftMask(PdfForm Form, bool IsLuminosity) : IIndirectObject
{
    public PdfObject Build(PdfFile file) => new PdfDictionary
    {
        ["SMask"] = new PdfDictionary
        {
            ["Type"] = new PdfName("Mask"),
            ["S"] = new PdfName(IsLuminosity ? "Luminosity" : "Alpha"),
            ["G"] = file.Refer(Form),
        },
    };
}
