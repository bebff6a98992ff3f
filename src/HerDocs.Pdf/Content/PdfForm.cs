using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Content;

/// <summary>
/// A form XObject (ISO 32000-2 §8.10): content that is described once and painted as a whole, as often as wanted. What it paints
/// belongs to the marked content that it is painted in.
/// </summary>
public sealed class PdfForm : IIndirectObject
{
    private readonly PdfRectangle boundingBox;
    private readonly PdfMatrix matrix;
    private readonly bool isTransparencyGroup;

    internal PdfForm(PdfRectangle boundingBox, PdfMatrix matrix, bool isTransparencyGroup, bool readable)
    {
        this.boundingBox = boundingBox;
        this.matrix = matrix;
        this.isTransparencyGroup = isTransparencyGroup;
        Content = new ContentStream(readable);
    }

    public ContentStream Content { get; }

    internal bool IsTransparencyGroup => isTransparencyGroup;

    internal bool HasTransparency => isTransparencyGroup || Content.Resources.HasTransparency;

    PdfObject IIndirectObject.Build(PdfFile file) => new PdfStream(
        new PdfDictionary
        {
            ["Type"] = new PdfName("XObject"),
            ["Subtype"] = new PdfName("Form"),
            ["BBox"] = boundingBox.ToArray(),
            ["Matrix"] = matrix == PdfMatrix.Identity ? null : matrix.ToArray(),
            ["Group"] = isTransparencyGroup ? TransparencyGroup() : null,
            ["Resources"] = Content.Resources.ToDictionary(file),
        },
        Content.Complete("a form"),
        StreamEncoding.Text);

    /// <summary>Isolated, as CSS groups are (ISO 32000-2 §11.4.5).</summary>
    private static PdfDictionary TransparencyGroup() => new()
    {
        ["S"] = new PdfName("Transparency"),
        ["CS"] = new PdfName("DeviceRGB"),
        ["I"] = true,
    };
}
