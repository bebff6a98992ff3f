using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Stories;

/// <summary>
/// The numbers of headings that a stylesheet generates (<c>h2::before { content: counter(chapter) ". " }</c>), where Word counts the same:
/// then they become the numbering of its heading styles. Otherwise they stay text.
/// </summary>
internal sealed class HeadingNumbers
{
    private readonly Dictionary<Element, int> levels = new(ReferenceEqualityComparer.Instance);
    private readonly ListLook?[] looks = new ListLook?[StoryNumbering.MostLevels];
    private readonly Element? first;

    public HeadingNumbers(Document document, StyleNames names, RunFormats runs)
    {
        var headings = document.Body.SelfAndDescendants()
            .Where(element => names.HeadingLevel(element) is not null && NumberOf(element) is not null)
            .ToList();
        if (headings.Count == 0 || !headings.TrueForAll(heading => Learn(heading, headings, names, runs)) || !CountAlike(headings, names))
            return;
        first = headings[0];
        foreach (var heading in headings)
            levels.Add(heading, names.HeadingLevel(heading)!.Value - 1);
    }

    /// <summary>What all numbered headings are in; null where there are none.</summary>
    /// <param name="number">Of the new list.</param>
    public StoryNumbering? Begin(int number)
    {
        if (first is null)
            return null;
        var numbering = new StoryNumbering(number, first);
        for (var level = 0; level <= levels.Values.Max(); level++)
            numbering.Begin(level, looks[level] ?? ListLook.Silent, 1);
        return numbering;
    }

    /// <summary>The level of a heading that Word numbers; null for others.</summary>
    public int? LevelOf(Element heading) => levels.TryGetValue(heading, out var level) ? level : null;

    public ListLook LookOf(int level) => looks[level]!;

    /// <summary>Whether a generated element is a number that Word makes.</summary>
    public bool IsNumber(Element generated) => generated.Pseudo == PseudoElement.Before && generated.Parent is { } heading && levels.ContainsKey(heading);

    private static Element? NumberOf(Element heading) =>
        heading.Elements.FirstOrDefault() is { Pseudo: PseudoElement.Before, Style.Display: Display.Inline } before
        && before.Style.Content is { } content && content.Any(item => item is ContentCounter) && content.All(item => item is ContentText or ContentCounter { Separator: null })
            ? before : null;

    /// <summary>Whether a heading's number is made as those of the other headings of its level.</summary>
    private bool Learn(Element heading, List<Element> headings, StyleNames names, RunFormats runs)
    {
        var level = names.HeadingLevel(heading)!.Value - 1;
        var number = NumberOf(heading)!;
        var text = "";
        W.NumberFormatValues? format = null;
        foreach (var item in number.Style.Content!)
        {
            if (item is ContentText written)
                text += written.Text;
            else if (item is ContentCounter counter && LevelOf(counter.Name, headings, names) is { } counted && counted <= level)
                (text, format) = ($"{text}%{counted + 1}", counted == level ? ListLook.NumberFormatOf(counter.Style) : format);
            else
                return false;
        }
        if (format is null || format == W.NumberFormatValues.Bullet)
            return false;
        var suffix = text.EndsWith(' ') ? W.LevelSuffixValues.Space : W.LevelSuffixValues.Nothing;
        var marker = runs.Of(number.Style).Minus(runs.Of(heading.Style));
        var look = new ListLook(format.Value, text.TrimEnd(), marker, 0, 0) { Suffix = suffix };
        looks[level] ??= look;
        return looks[level] == look;
    }

    /// <summary>The level of the headings that add to a counter; null where not those of one level do.</summary>
    private static int? LevelOf(string counter, List<Element> headings, StyleNames names)
    {
        var adding = headings.Where(heading => heading.Style.CounterIncrement.Any(change => change.Name == counter))
            .Select(heading => names.HeadingLevel(heading)!.Value - 1)
            .Distinct()
            .ToList();
        return adding.Count == 1 ? adding[0] : null;
    }

    /// <summary>Whether Word's way of counting comes to what the page says.</summary>
    private bool CountAlike(List<Element> headings, StyleNames names)
    {
        var counts = new int[looks.Length];
        foreach (var heading in headings)
        {
            var level = names.HeadingLevel(heading)!.Value - 1;
            counts[level]++;
            Array.Clear(counts, level + 1, counts.Length - level - 1);
            var text = looks[level]!.Text;
            for (var outer = 0; outer <= level; outer++)
                text = text.Replace($"%{outer + 1}", CounterStyle.Format(StyleOf(heading, outer), counts[outer]), StringComparison.Ordinal);
            if (text != NumberOf(heading)!.GeneratedText.TrimEnd())
                return false;
        }
        return true;

        // Of the counters in a number those of outer levels come first.
        string StyleOf(Element heading, int outer)
        {
            var counters = NumberOf(heading)!.Style.Content!.OfType<ContentCounter>().ToList();
            var shown = counters.FindIndex(counter => LevelOf(counter.Name, headings, names) == outer);
            return shown < 0 ? "decimal" : counters[shown].Style;
        }
    }
}
