using HerDocs.Css.Values;

namespace HerDocs.Layout.Pages;

/// <summary>On which page each element with an id begins, as one pass of layout found it.</summary>
internal sealed class PageNumbers(IReadOnlyDictionary<string, int> pages)
{
    public static readonly PageNumbers Unknown = new(new Dictionary<string, int>());

    private readonly IReadOnlyDictionary<string, int> pages = pages;

    /// <summary>The page's number in a counter style; two digits' room while it is not known.</summary>
    public string Of(string id, string style) => pages.TryGetValue(id, out var number) ? CounterStyle.Format(style, number) : "00";

    public bool SameAs(PageNumbers other) =>
        pages.Count == other.pages.Count && pages.All(page => other.pages.TryGetValue(page.Key, out var number) && number == page.Value);
}
