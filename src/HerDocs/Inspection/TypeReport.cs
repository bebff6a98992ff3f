using HerDocs.Documents;
using HerDocs.Fonts;
using HerDocs.Layout;
using HerDocs.Layout.Drawing;

namespace HerDocs.Inspection;

/// <summary>What the text of an element is set in: the fonts that were taken, not those that were asked for.</summary>
/// <param name="Fonts">Such as <c>Source Serif 4 Italic</c>, the most used first.</param>
public sealed record TypeReport(IReadOnlyList<string> Fonts, int Characters)
{
    /// <summary>Of the text that stands in the element itself, or where there is none, of all that stands below it.</summary>
    public static TypeReport? Of(PagedDocument pages, Element element)
    {
        var own = new Dictionary<string, int>();
        var below = new Dictionary<string, int>();
        foreach (var page in pages.Pages)
        {
            foreach (var (_, item) in page.Content.Flatten())
            {
                if (item is not TextItem { Source: { } source } text || !IsWithin(source, element))
                    continue;
                var name = NameOf(text.Run.Font);
                var counts = ReferenceEquals(source.Parent, element) ? own : below;
                counts[name] = counts.GetValueOrDefault(name) + text.Run.Text.Length;
            }
        }
        var used = own.Count > 0 ? own : below;
        return used.Count == 0
            ? null
            : new TypeReport([.. used.OrderByDescending(font => font.Value).ThenBy(font => font.Key, StringComparer.Ordinal).Select(font => font.Key)], used.Values.Sum());
    }

    private static bool IsWithin(Node node, Element element)
    {
        for (Node? current = node; current is not null; current = current.Parent)
        {
            if (ReferenceEquals(current, element))
                return true;
        }
        return false;
    }

    private static string NameOf(FontInstance font)
    {
        var axes = font.Axes.Count == 0 ? "" : $" ({FontInstance.Describe(font.Axes).Replace(",", ", ", StringComparison.Ordinal)})";
        var synthetic = (font.SyntheticBold ? ", made bold" : "") + (font.SyntheticOblique ? ", made italic" : "");
        return $"{font.Face.Family} {font.Face.Subfamily}{axes}{synthetic}";
    }
}
