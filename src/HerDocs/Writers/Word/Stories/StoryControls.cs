using HerDocs.DataFields;
using HerDocs.Documents;

namespace HerDocs.Writers.Word.Stories;

/// <summary>The controls of elements that name a field.</summary>
internal sealed class StoryControls
{
    private readonly Dictionary<Element, StoryControl?> controls = new(ReferenceEqualityComparer.Instance);

    /// <summary>The control of an element; null for one that names no field.</summary>
    public StoryControl? Of(Element element)
    {
        if (element.Attribute(FieldPath.Attribute) is null)
            return null;
        if (!controls.TryGetValue(element, out var control))
            controls.Add(element, control = PathOf(element) is { } path ? new StoryControl(path) : null);
        return control;
    }

    /// <summary>The control of text that stands in an element as it is, without a block around it.</summary>
    public StoryControl? OfText(Element container) => BoxKinds.HoldsBlocks(container) ? null : Of(container);

    private static string? PathOf(Element? element)
    {
        if (element is null)
            return null;
        return element.Attribute(FieldPath.Attribute) is { Length: > 0 } written
            ? FieldPath.Resolve(written, written.StartsWith('.') ? PathOf(element.Parent) : null)
            : PathOf(element.Parent);
    }
}
