using HerDocs.Css.Values;
using HerDocs.Documents;

namespace HerDocs.Layout.Pages;

/// <summary>On which page things that are referred to stand, as one pass of layout found it.</summary>
/// <param name="pages">Of the elements with an id: where they begin.</param>
/// <param name="own">Of generated page numbers: where they stand themselves.</param>
/// <param name="notes">What footnotes are numbered, where pages begin that anew.</param>
/// <param name="count">Of all pages.</param>
internal sealed class PageNumbers(
    IReadOnlyDictionary<string, int> pages, IReadOnlyDictionary<DeferredContent, int> own, IReadOnlyDictionary<Element, int> notes, int count)
{
    public static readonly PageNumbers Unknown = new(
        new Dictionary<string, int>(), new Dictionary<DeferredContent, int>(), new Dictionary<Element, int>(), 0);

    /// <summary>Two digits' room while a number is not known.</summary>
    private const string NotKnown = "00";

    private readonly IReadOnlyDictionary<string, int> pages = pages;
    private readonly IReadOnlyDictionary<DeferredContent, int> own = own;
    private readonly int count = count;

    public IReadOnlyDictionary<Element, int> Notes { get; } = notes;

    /// <summary>The number of a page in a counter style.</summary>
    public string Of(string id, string style) => pages.TryGetValue(id, out var number) ? CounterStyle.Format(style, number) : NotKnown;

    /// <summary>The number of the page that generated content stands on.</summary>
    public string Of(DeferredContent content, string style) => own.TryGetValue(content, out var number) ? CounterStyle.Format(style, number) : NotKnown;

    /// <summary>The number of a footnote; most stand among few on their page.</summary>
    public string OfNote(Element note, string style) => CounterStyle.Format(style, Notes.GetValueOrDefault(note, 1));

    public string OfAll(string style) => count > 0 ? CounterStyle.Format(style, count) : NotKnown;

    public bool SameAs(PageNumbers other) => count == other.count && Same(pages, other.pages) && Same(own, other.own) && Same(Notes, other.Notes);

    /// <summary>Something that another pass found elsewhere; null for the number of all pages.</summary>
    public Node? FirstUnlike(PageNumbers other, Document document) =>
        FirstUnlike(Notes, other.Notes) ?? FirstUnlike(own, other.own) ?? (Node?)(FirstUnlike(pages, other.pages) is { } id ? document.ElementsById[id] : null);

    private static T? FirstUnlike<T>(IReadOnlyDictionary<T, int> a, IReadOnlyDictionary<T, int> b)
        where T : class =>
        a.FirstOrDefault(found => !b.TryGetValue(found.Key, out var number) || number != found.Value).Key;

    private static bool Same<T>(IReadOnlyDictionary<T, int> a, IReadOnlyDictionary<T, int> b)
        where T : notnull =>
        a.Count == b.Count && a.All(page => b.TryGetValue(page.Key, out var number) && number == page.Value);
}
