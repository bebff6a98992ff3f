using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Navigation;

/// <summary>The root of the outline (ISO 32000-2 §12.3.3).</summary>
public sealed class Outline : OutlineNode
{
    internal Outline()
    {
    }

    private protected override PdfObject Build(PdfFile file) => new PdfDictionary
    {
        ["Type"] = new PdfName("Outlines"),
        ["First"] = file.Refer(Items[0]),
        ["Last"] = file.Refer(Items[^1]),
        ["Count"] = CountVisible(),
    };
}
