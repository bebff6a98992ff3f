using HerDocs.Documents;

namespace HerDocs.Writers.Word.Stories;

/// <summary>A document's text as Word has it: paragraphs and tables in sections, each with what its styles and its place say.</summary>
internal sealed record Story(
    IReadOnlyList<StorySection> Sections,
    IReadOnlyList<StoryNumbering> Numberings,
    IReadOnlyList<StoryFootnote> Footnotes,
    IReadOnlyDictionary<Element, StoryParagraph> FirstParagraphs,
    StoryRange? ContentsRange)
{
    public IEnumerable<StoryParagraph> Paragraphs => ParagraphsOf(Blocks);

    public IEnumerable<StoryTable> Tables => TablesOf(Blocks);

    private IEnumerable<StoryBlock> Blocks => Sections.SelectMany(section => section.Blocks).Concat(Footnotes.SelectMany(note => note.Blocks));

    public static IEnumerable<StoryParagraph> ParagraphsOf(IEnumerable<StoryBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is StoryParagraph paragraph)
                yield return paragraph;
            else if (block is StoryTable table)
            {
                foreach (var inner in ParagraphsOf(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks)))
                    yield return inner;
            }
        }
    }

    private static IEnumerable<StoryTable> TablesOf(IEnumerable<StoryBlock> blocks)
    {
        foreach (var table in blocks.OfType<StoryTable>())
        {
            yield return table;
            foreach (var inner in TablesOf(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks)))
                yield return inner;
        }
    }
}

/// <summary>A stretch of pages of one kind.</summary>
internal sealed class StorySection(string? pageName, SectionStart start)
{
    public string? PageName { get; } = pageName;

    public SectionStart Start { get; } = start;

    /// <summary>Whether its first page leaves out the running heads that say first-except (CSS GCPM 3 §1.1.2).</summary>
    public bool IsOpener { get; set; }

    /// <summary>Null for one as wide as the text.</summary>
    public SectionColumns? Columns { get; init; }

    public List<StoryBlock> Blocks { get; } = [];

    /// <summary>The first element of it whose page the layout knows.</summary>
    public Element? FirstElement { get; set; }
}

/// <param name="Number">Counted through the document, from 1.</param>
internal sealed record StoryFootnote(int Number, IReadOnlyList<StoryBlock> Blocks);

/// <summary>Where a section begins (ECMA-376 Part 1 §17.18.77).</summary>
internal enum SectionStart { Continuous, NextPage, OddPage, EvenPage }
