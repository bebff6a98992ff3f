using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Content;

/// <summary>
/// A form XObject (ISO 32000-2 §8.10): content that is described once and painted as a whole, as often as wanted. What it paints
/// belongs to the marked content that it is painted in; but if it is a part of a page, its content is marked itself, and it is painted
/// once, on that page (ISO 32000-2 §14.7.5.2).
/// </summary>
public sealed class PdfForm : IIndirectObject
{
    private readonly PdfRectangle boundingBox;
    private readonly PdfMatrix matrix;

    internal PdfForm(PdfRectangle boundingBox, PdfMatrix matrix, bool isTransparencyGroup, PdfPage? page, bool readable)
    {
        this.boundingBox = boundingBox;
        this.matrix = matrix;
        IsTransparencyGroup = isTransparencyGroup;
        Page = page;
        Content = new ContentStream(page, this, readable);
        page?.Add(this);
    }

    public ContentStream Content { get; }

    internal bool IsTransparencyGroup { get; }

    /// <summary>The page that it is a part of; null for a form that can be painted anywhere.</summary>
    internal PdfPage? Page { get; }

    internal bool IsPainted { get; set; }

    internal bool HasTransparency => IsTransparencyGroup || Content.Resources.HasTransparency;

    PdfObject IIndirectObject.Build(PdfFile file) => new PdfStream(
        new PdfDictionary
        {
            ["Type"] = new PdfName("XObject"),
            ["Subtype"] = new PdfName("Form"),
            ["BBox"] = boundingBox.ToArray(),
            ["Matrix"] = matrix == PdfMatrix.Identity ? null : matrix.ToArray(),
            ["Group"] = IsTransparencyGroup ? TransparencyGroup() : null,
            ["Resources"] = Content.Resources.ToDictionary(file),
            ["StructParents"] = Page?.Marked.KeyOf(this) is { } key ? key : null,
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
