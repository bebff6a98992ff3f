using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Content;

/// <summary>A graphics state parameter dictionary (ISO 32000-2 §8.4.5) that sets the blend mode, whose names are the standard's.</summary>
internal sealed record Blending(BlendMode Mode) : IIndirectObject
{
    public PdfObject Build(PdfFile file) => new PdfDictionary { ["BM"] = new PdfName(Mode.ToString()) };
}
