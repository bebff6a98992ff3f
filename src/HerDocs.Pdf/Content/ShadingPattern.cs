using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Content;

/// <summary>A gradient as a colour, for fills, strokes and text alike (ISO 32000-2 §8.7.4.2).</summary>
/// <param name="matrix">From the gradient's coordinates to those that the page or form begins with, whatever has been transformed since.</param>
public sealed class ShadingPattern(Shading shading, PdfMatrix matrix) : IIndirectObject
{
    internal bool IsCmyk => shading.IsCmyk;

    PdfObject IIndirectObject.Build(PdfFile file) => new PdfDictionary
    {
        ["Type"] = new PdfName("Pattern"),
        ["PatternType"] = 2,
        ["Shading"] = file.Refer(shading),
        ["Matrix"] = matrix == PdfMatrix.Identity ? null : matrix.ToArray(),
    };
}
