using HerDocs.Css;
using HerDocs.Css.Values;

namespace HerDocs.Layout.Pages;

/// <summary>
/// What counters stand at on a page (CSS Paged Media 3 §7.1): the page counter; those that @page rules count; and those of the document,
/// which margin boxes show as they stand where the page begins.
/// </summary>
internal sealed class PageCounters
{
    private readonly Dictionary<string, int> ofPages;
    private readonly Dictionary<string, int> atHead;
    private readonly Dictionary<string, int> last;

    private PageCounters(int page, Dictionary<string, int> ofPages, Dictionary<string, int> last)
    {
        Page = page;
        this.ofPages = new(ofPages);
        this.last = new(last);
        atHead = new(last);
    }

    /// <summary>What holds before the first page.</summary>
    public static PageCounters None { get; } = new(0, [], []);

    /// <summary>The page counter.</summary>
    public int Page { get; private set; }

    /// <summary>The page after this one.</summary>
    /// <param name="marks">Elements on it may number it, and count.</param>
    /// <param name="context">What its @page rules come to.</param>
    public PageCounters Next(IEnumerable<PageMark> marks, ComputedStyle context)
    {
        var next = new PageCounters(Changed(CounterChange.Page, Page, context, implied: 1), ofPages, last);
        next.Read(marks);
        foreach (var name in context.CounterReset.Concat(context.CounterIncrement).Concat(context.CounterSet).Select(change => change.Name).Distinct())
            next.ofPages[name] = Changed(name, next.Of(name), context);
        return next;
    }

    /// <summary>What a counter stands at in a margin box, which may count on for itself.</summary>
    public int Of(string name, ComputedStyle marginBox) => Changed(name, name == CounterChange.Page ? Page : Of(name), marginBox);

    private int Of(string name) => ofPages.TryGetValue(name, out var counted) ? counted : atHead.GetValueOrDefault(name);

    private void Read(IEnumerable<PageMark> marks)
    {
        foreach (var (element, isAtHead) in marks)
        {
            if (element.NumbersPage)
                Page = Changed(CounterChange.Page, Page, element.Style);
            foreach (var (name, value) in element.Counters)
            {
                last[name] = value;
                if (isAtHead)
                    atHead[name] = value;
            }
        }
    }

    /// <summary>CSS Lists 3 §4: reset, then incremented, then set.</summary>
    /// <param name="implied">What is added when the style does not say how much.</param>
    private static int Changed(string name, int value, ComputedStyle style, int implied = 0)
    {
        foreach (var change in style.CounterReset)
            value = change.Name == name ? change.Value : value;
        var by = implied;
        var isCounted = false;
        foreach (var change in style.CounterIncrement)
        {
            if (change.Name != name)
                continue;
            by = isCounted ? by + change.Value : change.Value;
            isCounted = true;
        }
        value += by;
        foreach (var change in style.CounterSet)
            value = change.Name == name ? change.Value : value;
        return value;
    }
}
