using HerDocs.Css;

namespace HerDocs.Documents;

/// <summary>What the @page rules of a document come to for each kind of page.</summary>
public sealed class PageStyles(Cascade cascade, ComputedStyle root)
{
    // A cascade is for one thread at a time, and several writers may ask at once.
    private readonly Lock asking = new();

    public PageStyle Of(PageKind kind)
    {
        lock (asking)
            return cascade.Page(kind, root);
    }
}
