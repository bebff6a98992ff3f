using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Content;

/// <summary>A graphics state parameter dictionary (ISO 32000-2 §8.4.5) that sets the constant alphas.</summary>
internal sealed record Opacity(double Fill, double Stroke) : IIndirectObject
{
    public PdfObject Build(PdfFile file) => new PdfDictionary { ["CA"] = Stroke, ["ca"] = Fill };
}
