namespace HerDocs.Writers.Word.Stories;

/// <summary>Marks the entries of a table of contents as the result of a TOC field (ECMA-376 Part 1 §17.16.5.68).</summary>
internal static class ContentsFields
{
    private const string Style = "toc ";

    /// <param name="end">The paragraph that is put behind the entries, for the end of the field: Word has it in one of its own.</param>
    /// <returns>Whether there are entries.</returns>
    public static bool Mark(IReadOnlyList<StoryBlock> blocks, StoryParagraph end)
    {
        var entries = blocks.OfType<StoryParagraph>().Where(paragraph => paragraph.Name.StartsWith(Style, StringComparison.Ordinal)).ToList();
        if (entries.Count == 0)
            return false;
        var levels = entries.ConvertAll(entry => entry.Name[Style.Length..]);
        levels.Sort(StringComparer.Ordinal);
        // Headings of these levels and paragraphs with their outline levels, as links; in web view without numbers.
        var instruction = $"TOC \\o \"{levels[0]}-{levels[^1]}\" \\h \\z \\u";
        entries[0].Contents = new ContentsField(instruction, false);
        end.Contents = new ContentsField(null, true);
        return true;
    }
}
