using HerDocs.Pdf.Images;
using HerDocs.Pdf.Reading;

namespace HerDocs.Pdf.Content;

/// <content>Images, forms and shadings: ISO 32000-2 §8.7 to §8.10.</content>
public sealed partial class ContentStream
{
    /// <summary>ISO 32000-2 §8.9 (Do): fills the unit square, see <see cref="PdfMatrix.UnitSquareTo"/>.</summary>
    public void PaintImage(PdfImage image) => PaintXObject(Resources.Name(image));

    /// <summary>ISO 32000-2 §8.10 (Do)</summary>
    public void PaintForm(PdfForm painted)
    {
        RequireNoCycle(painted);
        if (painted.Page is null)
        {
            PaintXObject(Resources.Name(painted));
            return;
        }
        // ISO 32000-2 §14.7.5.2: each content item belongs to one element, and so is painted once.
        if (painted.Page != page || painted.IsPainted)
            throw new InvalidOperationException(painted.IsPainted ? "a part of a page is painted once" : "a part of a page is painted on that page");
        RequireUnmarked();
        Require("Do"u8, GraphicsObject.Page);
        painted.IsPainted = true;
        writer.Name(Resources.Name(painted));
        Operator("Do"u8);
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

    /// <summary>A form paints neither itself nor one that paints it.</summary>
    private void RequireNoCycle(PdfForm painted)
    {
        if (form is not null && (painted == form || painted.Content.Resources.Reach(form)))
            throw new InvalidOperationException("a form cannot paint itself");
    }

    private void PaintXObject(string name)
    {
        Require("Do"u8, GraphicsObject.Page);
        RequireMarked("Do"u8);
        writer.Name(name);
        Operator("Do"u8);
    }
}
