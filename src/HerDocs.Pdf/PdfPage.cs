using HerDocs.Pdf.Content;
using HerDocs.Pdf.Navigation;
using HerDocs.Pdf.Structure;
using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf;

/// <summary>A page of a document (ISO 32000-2 §7.7.3.3).</summary>
public sealed class PdfPage : IIndirectObject
{
    private readonly List<LinkAnnotation> links = [];
    private readonly List<PdfForm> parts = [];

    internal PdfPage(int index, PageBoxes boxes, StructureTree? structure, bool readable)
    {
        Index = index;
        Boxes = boxes;
        Structure = structure;
        Marked = new MarkedContents(this);
        Content = new ContentStream(this, null, readable);
    }

    /// <summary>Counted from 0.</summary>
    public int Index { get; }

    public PageBoxes Boxes { get; }

    public ContentStream Content { get; }

    internal StructureTree? Structure { get; }

    internal PageTreeNode? Parent { get; set; }

    /// <summary>
    /// Makes areas of the page a link, one for each line that its text is broken into. In a document with structure the link belongs to
    /// an element of type Link (ISO 14289-1 §7.18.5), and comes after that element's kids so far.
    /// </summary>
    /// <param name="target">Where the link leads.</param>
    /// <param name="areas">At least one, in the coordinates of the page.</param>
    /// <param name="description">What the link is, for those who do not see it.</param>
    /// <param name="element">Null only in a document without structure.</param>
    public void AddLink(LinkTarget target, IReadOnlyList<PdfRectangle> areas, string description, StructureElement? element)
    {
        if (areas.Count == 0)
            throw new ArgumentException("a link has at least one area");
        if (element?.Tree != Structure)
            throw new ArgumentException("a link belongs to an element of its document's structure");
        if (element is not null && element.Type.Standard != StructureType.Link)
            throw new ArgumentException($"a link belongs to a Link element, not to {element.Type} (ISO 14289-1 §7.18.5)");
        links.Add(new LinkAnnotation(this, target, areas, description, element));
    }

    internal IReadOnlyList<LinkAnnotation> Links => links;

    /// <summary>What belongs to elements on the page and in its parts.</summary>
    internal MarkedContents Marked { get; }

    internal void Add(PdfForm part) => parts.Add(part);

    PdfObject IIndirectObject.Build(PdfFile file)
    {
        if (parts.Any(part => !part.IsPainted))
            throw new InvalidOperationException($"a part of page {Index + 1} is not painted, so that nobody finds what is in it");
        var page = new PdfDictionary { ["Type"] = new PdfName("Page"), ["Parent"] = file.Refer(Parent!) };
        Boxes.AddTo(page);
        page["Resources"] = Content.Resources.ToDictionary(file);
        page["Contents"] = file.Add(new PdfStream([], Content.Complete($"page {Index + 1}"), StreamEncoding.Text));
        page["Group"] = Content.Resources.HasTransparency ? BlendingGroup() : null;
        page["StructParents"] = Marked.KeyOf(null) is { } key ? key : null;
        if (links.Count > 0)
        {
            page["Annots"] = new PdfArray(links.Select(file.Refer));
            // ISO 14289-1 §7.18.3: the order of structure
            page["Tabs"] = new PdfName("S");
        }
        return page;
    }

    /// <summary>Says in which colours transparent things are blended, rather than leave it to the reader (ISO 32000-2 §11.4.7).</summary>
    private static PdfDictionary BlendingGroup() => new() { ["S"] = new PdfName("Transparency"), ["CS"] = new PdfName("DeviceRGB") };
}
