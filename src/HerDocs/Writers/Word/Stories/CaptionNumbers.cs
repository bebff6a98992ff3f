using System.Globalization;
using HerDocs.Css.Values;
using HerDocs.Documents;

namespace HerDocs.Writers.Word.Stories;

/// <summary>
/// The numbers that a stylesheet generates in captions, one counter after the other, where they are the sequence that Word would count
/// (SEQ, ECMA-376 Part 1 §17.16.5.57).
/// </summary>
internal sealed class CaptionNumbers
{
    private readonly HashSet<string> sequences;

    public CaptionNumbers(Document document)
    {
        sequences =
        [
            .. document.Body.SelfAndDescendants()
                .Where(IsInCaption)
                .SelectMany(generated => CountersOf(generated).Select(counter => (counter.Name, Text: generated.GeneratedText)))
                .GroupBy(shown => shown.Name)
                .Where(group => group.Select((shown, index) => shown.Text.Contains(Number(index + 1), StringComparison.Ordinal)).All(counts => counts))
                .Select(group => group.Key),
        ];
    }

    /// <summary>The counter that a generated element in a caption shows; null for what is no such number.</summary>
    public ContentCounter? CounterOf(Element generated) =>
        sequences.Count > 0 && IsInCaption(generated) && CountersOf(generated).ToList() is [var only] && sequences.Contains(only.Name) ? only : null;

    private static bool IsInCaption(Element element) =>
        element.Pseudo is PseudoElement.Before or PseudoElement.After && element.Parent is { Name: "figcaption" or "caption" };

    private static IEnumerable<ContentCounter> CountersOf(Element generated) =>
        (generated.Style.Content ?? []).OfType<ContentCounter>().Where(counter => counter is { Separator: null, Style: "decimal", Name: not (CounterChange.Page or CounterChange.Pages) });

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
