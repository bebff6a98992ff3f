using HerDocs.Diagnostics;

namespace HerDocs.Documents;

/// <summary>
/// An element that paper does not show, kept for the one writer whose readers may have a screen. Whoever walks the tree of elements
/// passes it by.
/// </summary>
public sealed class UnseenElement(Element element) : Node
{
    public Element Element { get; } = element;

    public override SourceOrigin Origin => Element.Origin;
}
