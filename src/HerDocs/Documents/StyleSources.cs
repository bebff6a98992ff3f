using HerDocs.Css;
using HerDocs.Css.Rules;
using CssPseudoElement = HerDocs.Css.Selectors.PseudoElement;

namespace HerDocs.Documents;

/// <summary>Tells which declarations made the styles of a document, for whoever inspects it.</summary>
public sealed class StyleSources
{
    private readonly Cascade cascade;

    // A cascade is for one thread at a time, and several readers may ask at once.
    private readonly Lock asking = new();

    internal StyleSources(Cascade cascade) => this.cascade = cascade;

    /// <summary>One declaration for each property that is set on an element, in the order of the property table.</summary>
    public IReadOnlyList<AppliedDeclaration> Of(Element element)
    {
        lock (asking)
            return cascade.Applied(element.Source, Css(element.Pseudo), element.Style);
    }

    /// <summary>The same of a margin box on a kind of page.</summary>
    public IReadOnlyList<AppliedDeclaration> Of(PageKind page, MarginBox box, ComputedStyle style)
    {
        lock (asking)
            return cascade.Applied(page, box, style);
    }

    private static CssPseudoElement Css(PseudoElement pseudo) => pseudo switch
    {
        PseudoElement.Before => CssPseudoElement.Before,
        PseudoElement.After => CssPseudoElement.After,
        PseudoElement.Marker => CssPseudoElement.Marker,
        PseudoElement.FootnoteCall => CssPseudoElement.FootnoteCall,
        PseudoElement.FootnoteMarker => CssPseudoElement.FootnoteMarker,
        _ => CssPseudoElement.None,
    };
}
