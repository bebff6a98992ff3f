using HerDocs.Documents;

namespace HerDocs.Writers.Word.Stories;

/// <summary>Marks the entries of tables of contents as the results of TOC fields (ECMA-376 Part 1 §17.16.5.68).</summary>
internal static class ContentsFields
{
    /// <summary>Of the bookmark around what the contents list.</summary>
    public const string RangeName = "Chapters";

    /// <summary>
    /// Has the field of each contents list what they list: headings of their levels and paragraphs with their outline levels, as links; in
    /// web view without numbers. Where other headings stand before or behind, it looks at no more than a stretch of the document.
    /// </summary>
    /// <returns>That stretch; null where the contents list every heading.</returns>
    public static StoryRange? Settle(IReadOnlyList<StoryParagraph> paragraphs, IReadOnlyDictionary<Element, StoryParagraph> firsts, Document document)
    {
        StoryRange? range = null;
        foreach (var contents in paragraphs.Where(paragraph => paragraph.Contents is { Entries: not null }))
        {
            var entries = contents.Contents!.Entries!;
            var levels = entries.Select(entry => entry.ContentsLevel).Order().ToList();
            range ??= RangeOf(paragraphs, levels[^1], entries.SelectMany(entry => TargetsOf(entry, firsts, document)).ToHashSet());
            contents.Contents = contents.Contents with
            {
                Instruction = $"TOC \\o \"{levels[0]}-{levels[^1]}\" \\h \\z \\u{(range is null ? "" : $" \\b {RangeName}")}",
            };
        }
        return range;
    }

    private static IEnumerable<StoryParagraph> TargetsOf(
        StoryParagraph entry, IReadOnlyDictionary<Element, StoryParagraph> firsts, Document document)
    {
        foreach (var inline in entry.Content)
        {
            if (inline.Link?.Attribute("href") is { } href && document.TargetOf(href) is { } target && firsts.TryGetValue(target, out var paragraph))
                yield return paragraph;
        }
    }

    /// <summary>From the first listed heading to before the first that is not listed; null where all are, or where they are mixed.</summary>
    private static StoryRange? RangeOf(IReadOnlyList<StoryParagraph> paragraphs, int lastLevel, HashSet<StoryParagraph> listed)
    {
        var headings = Enumerable.Range(0, paragraphs.Count).Where(index => paragraphs[index].HeadingLevel is { } level && level <= lastLevel).ToList();
        var first = headings.FindIndex(index => listed.Contains(paragraphs[index]));
        var last = headings.FindLastIndex(index => listed.Contains(paragraphs[index]));
        if (first < 0 || paragraphs[headings[first]].IsInTable || last - first + 1 == headings.Count || !headings[first..(last + 1)].TrueForAll(index => listed.Contains(paragraphs[index])))
            return null;
        var end = last + 1 < headings.Count ? headings[last + 1] - 1 : paragraphs.Count - 1;
        while (paragraphs[end].IsInTable)
            end--;
        return new StoryRange(paragraphs[headings[first]], paragraphs[end]);
    }
}

/// <summary>A stretch of the document, both ends counted.</summary>
internal sealed record StoryRange(StoryParagraph First, StoryParagraph Last);
