using HerDocs.Pdf.Structure;
using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Navigation;

/// <summary>An area of a page that leads somewhere (ISO 32000-2 §12.5.6.5).</summary>
internal sealed class LinkAnnotation : IIndirectObject, IParentTreeOwner
{
    /// <summary>ISO 32000-2 §12.5.3: PDF/A-2 asks that annotations be printed.</summary>
    private const int Print = 4;

    private readonly IReadOnlyList<PdfRectangle> areas;
    private readonly int? structParent;

    public LinkAnnotation(PdfPage page, LinkTarget target, IReadOnlyList<PdfRectangle> areas, string description, StructureElement? element)
    {
        Page = page;
        Target = target;
        this.areas = areas;
        Description = description;
        Element = element;
        structParent = element?.Tree.Register(this);
        element?.Append(this);
    }

    public PdfPage Page { get; }

    public LinkTarget Target { get; }

    public string Description { get; }

    public StructureElement? Element { get; }

    public PdfObject ParentTreeValue(PdfFile file) => file.Refer(Element!);

    public PdfObject Build(PdfFile file)
    {
        var annotation = new PdfDictionary
        {
            ["Type"] = new PdfName("Annot"),
            ["Subtype"] = new PdfName("Link"),
            ["Rect"] = areas.Aggregate((all, area) => all.Union(area)).ToArray(),
            ["QuadPoints"] = areas.Count == 1 ? null : QuadPoints(),
            ["Border"] = new PdfArray { 0, 0, 0 },
            ["F"] = Print,
            ["Contents"] = PdfString.Text(Description),
            ["StructParent"] = structParent is { } key ? key : null,
        };
        Target.AddTo(annotation, file);
        return annotation;
    }

    /// <summary>Upper left, upper right, lower left, lower right: not the order of the specification but that of its readers.</summary>
    private PdfArray QuadPoints()
    {
        var points = new PdfArray();
        foreach (var area in areas)
        {
            foreach (var coordinate in (ReadOnlySpan<double>)
                [area.Left, area.Top, area.Right, area.Top, area.Left, area.Bottom, area.Right, area.Bottom])
                points.Add(coordinate);
        }
        return points;
    }
}
