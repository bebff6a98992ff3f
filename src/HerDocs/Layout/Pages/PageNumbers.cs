using HerDocs.Css.Counters;

namespace HerDocs.Layout.Pages;

/// <summary>On which page each element with an id begins.</summary>
internal sealed class PageNumbers(IReadOnlyDictionary<string, int> pages)
{
    public static readonly PageNumbers Unknown = new(new Dictionary<string, int>());

    /// <summary>The page's number in a counter style; two digits' room where it is not known yet.</summary>
    public string Of(string id, string style) => pages.TryGetValue(id, out var number) ? CounterStyles.Format(number, style) : "00";

    public bool SameAs(PageNumbers other) => pages.Count == other.Count && pages.All(page => other.Has(page.Key, page.Value));

    private int Count => pages.Count;

    private bool Has(string id, int number) => pages.TryGetValue(id, out var own) && own == number;
}
