using HerDocs.Pdf.Images;
using HerDocs.Pdf.Reading;

namespace HerDocs.Pdf.Content;

/// <content>Images, forms and shadings: ISO 32000-2 §8.7 to §8.10.</content>
public sealed partial class ContentStream
{
    /// <summary>ISO 32000-2 §8.9 (Do): fills the unit square, see <see cref="PdfMatrix.UnitSquareTo"/>.</summary>
    public void PaintImage(PdfImage image) => PaintXObject(Resources.Name(image));

    /// <summary>ISO 32000-2 §8.10 (Do)</summary>
    public void PaintForm(PdfForm form)
    {
        if (ReferenceEquals(form.Content, this))
            throw new InvalidOperationException("a form cannot paint itself");
        PaintXObject(Resources.Name(form));
    }

    /// <summary>ISO 32000-2 §8.10 (Do): a page of another file, upright, with its lower left corner at the origin.</summary>
    public void PaintPage(ImportedPage page) => PaintXObject(Resources.Name(page));

    /// <summary>ISO 32000-2 §8.7.4.2 (sh): fills the clipping area.</summary>
    public void PaintShading(Shading shading)
    {
        Require("sh"u8, GraphicsObject.Page);
        RequireMarked("sh"u8);
        writer.Name(Resources.Name(shading));
        Operator("sh"u8);
    }

    private void PaintXObject(string name)
    {
        Require("Do"u8, GraphicsObject.Page);
        RequireMarked("Do"u8);
        writer.Name(name);
        Operator("Do"u8);
    }
}
