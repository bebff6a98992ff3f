using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout;

/// <summary>A document in pages: everything at its final place.</summary>
public sealed record PagedDocument(Document Document, IReadOnlyList<Page> Pages)
{
    private readonly Lazy<Dictionary<Element, PagePlace>> places = new(() => FindPlaces(Pages));

    /// <summary>What footnotes are numbered on their pages, where those begin that anew; else empty.</summary>
    public IReadOnlyDictionary<Element, int> NoteNumbers { get; init; } = new Dictionary<Element, int>();

    /// <summary>Where an element that something refers to begins; null when it is on no page.</summary>
    public PagePlace? PlaceOf(Element element) => places.Value.TryGetValue(element, out var place) ? place : null;

    private static Dictionary<Element, PagePlace> FindPlaces(IReadOnlyList<Page> pages)
    {
        var found = new Dictionary<Element, PagePlace>(ReferenceEqualityComparer.Instance);
        foreach (var page in pages)
        {
            foreach (var (at, item) in page.Content.Flatten())
            {
                if (item is MarkItem mark)
                    found.TryAdd(mark.Element, new PagePlace(page.Number, at));
            }
        }
        return found;
    }
}

/// <summary>A point on a page; pages count from one.</summary>
public readonly record struct PagePlace(int PageNumber, Point At);
