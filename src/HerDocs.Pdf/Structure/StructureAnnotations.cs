using HerDocs.Pdf.Navigation;

namespace HerDocs.Pdf.Structure;

/// <summary>
/// Annotations among the kids of a structure element, such as the areas of a link that runs over pages (ISO 32000-2 §14.7.5.3).
/// </summary>
internal sealed class StructureAnnotations : StructureKid
{
    private readonly List<LinkAnnotation> annotations = [];

    /// <summary>In reading order.</summary>
    public IEnumerable<LinkAnnotation> Annotations => annotations.OrderBy(annotation => annotation.Page.Index);

    public void Add(LinkAnnotation annotation) => annotations.Add(annotation);
}
