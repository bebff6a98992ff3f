using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;

namespace HerDocs.Layout.Pages;

/// <summary>
/// Numbers footnotes by the pages that they stand on (CSS Generated Content for Paged Media 3 §2.3): where a page begins their counter
/// anew, its first note, and those that go on counting from it, are so many fewer or more than in the document; what an element
/// counts anew behind it holds.
/// </summary>
internal static class FootnoteNumbers
{
    public static IReadOnlyDictionary<Element, int> Of(IReadOnlyList<FilledPage> pages)
    {
        var numbers = new Dictionary<Element, int>(ReferenceEqualityComparer.Instance);
        var shift = 0;
        foreach (var page in pages)
        {
            var start = StartOf(page.Area.Style.Style);
            foreach (var (element, value) in CountedOn(page))
            {
                if (Renumbers(element.Style))
                {
                    (start, shift) = (null, 0);
                }
                else if (start is { } before && element.Style.Float == Float.Footnote)
                {
                    (start, shift) = (null, before + StepOf(element.Style) - value);
                }
                if (element.Style.Float == Float.Footnote)
                    numbers.TryAdd(element, value + shift);
            }
        }
        return numbers;
    }

    /// <summary>The notes of a page, and what else on it changes their counter, in the order of the document.</summary>
    private static IEnumerable<(Element Element, int Value)> CountedOn(FilledPage page) =>
        from mark in PageMark.Of(page.Content)
        from counted in mark.Element.Counters
        where counted.Name == CounterChange.Footnote
        orderby mark.Element.Order
        select (mark.Element, counted.Value);

    /// <summary>What the counter stands at before the first note of a page that begins it anew.</summary>
    public static int? StartOf(ComputedStyle page)
    {
        int? start = null;
        foreach (var change in page.CounterReset.Concat(page.CounterSet))
            start = change.Name == CounterChange.Footnote ? change.Value : start;
        return start;
    }

    private static bool Renumbers(ComputedStyle style) =>
        style.CounterReset.Concat(style.CounterSet).Any(change => change.Name == CounterChange.Footnote);

    /// <summary>By how much a note counts on.</summary>
    private static int StepOf(ComputedStyle note)
    {
        var steps = note.CounterIncrement.Where(change => change.Name == CounterChange.Footnote).ToList();
        return steps.Count == 0 ? 1 : steps.Sum(change => change.Value);
    }
}
