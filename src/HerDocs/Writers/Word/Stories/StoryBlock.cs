using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Stories;

/// <summary>A paragraph or a table. The reader fills it; nobody changes it afterwards.</summary>
internal abstract class StoryBlock
{
    /// <summary>The controls that it stands in, the outermost first.</summary>
    public List<StoryControl> Controls { get; } = [];
}

/// <summary>A paragraph: what it holds, what its style says, and what only its place says.</summary>
/// <param name="source">The element whose inline content it holds.</param>
/// <param name="name">What its style is to be called, if nothing stands against it.</param>
internal sealed class StoryParagraph(Element source, string name, ParagraphFormat format, RunFormat text) : StoryBlock
{
    private const string ContentsEntry = "toc ";

    public Element Source { get; } = source;

    public string Name { get; } = name;

    /// <summary>The name of the style that its own is a kind of.</summary>
    public string PlainName { get; init; } = name;

    /// <summary>What sets it apart from others of its name, where nothing around it does.</summary>
    public string? Variant { get; init; }

    /// <summary>Whole, but for the space before and after, which depend on the place.</summary>
    public ParagraphFormat Format { get; set; } = format;

    /// <summary>Of its own text.</summary>
    public RunFormat Text { get; set; } = text;

    public List<StoryInline> Content { get; } = [];

    /// <summary>The space between this paragraph and what is before it.</summary>
    public Length Before { get; set; }

    public Length After { get; set; }

    public bool KeepNext { get; set; }

    /// <summary>In cells Word keeps rows together by this, not paragraphs.</summary>
    public bool IsInTable { get; set; }

    public bool PageBreakBefore { get; set; }

    public bool BreaksColumn { get; set; }

    /// <summary>The box that its borders are those of.</summary>
    public Element? BorderBox { get; init; }

    /// <summary>Whether its borders are not to become one with the same borders of the box before.</summary>
    public bool StandsApart { get; set; }

    /// <summary>The place in a list that gives the paragraph its number or bullet.</summary>
    public StoryListPlace? ListPlace { get; set; }

    public DropCap? DropCap { get; set; }

    /// <summary>The level of a heading as Word counts, whatever the contents or the outline make of it; null for text.</summary>
    public int? HeadingLevel => Name is ['h', 'e', 'a', 'd', 'i', 'n', 'g', ' ', var digit] ? digit - '0' : null;

    public bool IsContentsEntry => Name.StartsWith(ContentsEntry, StringComparison.Ordinal);

    /// <summary>Of an entry of a table of contents.</summary>
    public int ContentsLevel => Name[^1] - '0';

    /// <summary>The field whose result begins or ends with this paragraph: the table of contents.</summary>
    public ContentsField? Contents { get; set; }

    public string PlainText => string.Concat(Inlines.OfType<TextInline>().Select(text => text.Text)).Trim();

    public bool EndsInControl => Controls.Count > 0 || Content is [.., { Controls.Count: > 0 }];

    /// <summary>All that has a format of its own.</summary>
    public IEnumerable<StoryInline> Inlines => DropCap is { } dropCap ? Content.Prepend(dropCap.Letter) : Content;

    /// <summary>Pictures that stand out of the flow beside or behind the text.</summary>
    public List<AnchoredPicture> Anchored { get; } = [];

    /// <summary>The elements that begin with this paragraph, the outermost first.</summary>
    public List<Element> Begins { get; } = [];
}

/// <summary>The first letter of a paragraph, standing in a frame of so many lines.</summary>
/// <param name="Height">Of these lines.</param>
/// <param name="Gap">Between the letter and the text.</param>
internal sealed record DropCap(TextInline Letter, int Lines, Length Height, Length Gap);

/// <summary>A picture out of the flow: floated, or at a place of the page.</summary>
internal sealed record AnchoredPicture(Element Picture, ShownPicture Shown);

/// <summary>A paragraph's place in the result of a TOC field (ECMA-376 Part 1 §17.16.5.68).</summary>
/// <param name="Entries">Set in the first paragraph: all that belong to it.</param>
/// <param name="Instruction">Set there as well, when the document is read.</param>
internal sealed record ContentsField(IReadOnlyList<StoryParagraph>? Entries, bool Ends)
{
    public string? Instruction { get; init; }
}

/// <summary>A table. Its sides are those where its rows begin and end: Word turns them with the table.</summary>
internal sealed class StoryTable(Element source, string name) : StoryBlock
{
    public Element Source { get; } = source;

    /// <summary>What its style is to be called.</summary>
    public string Name { get; } = name;

    /// <summary>Whether it holds data; else it only sets things beside one another.</summary>
    public bool IsData { get; init; }

    public bool RunsRightToLeft { get; init; }

    /// <summary>What it is called, for those who do not see it.</summary>
    public string? Caption { get; init; }

    /// <summary>What it shows, for those who do not see it.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the widths of its columns follow from what they hold.</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>Whether its first column is set apart from the others: it heads the rows, or is the full part of a bar.</summary>
    public bool HasFirstColumn { get; set; }

    /// <summary>From the column's edge to where its rows begin.</summary>
    public Length Start { get; init; }

    public List<Length> Columns { get; } = [];

    public List<StoryRow> Rows { get; } = [];

    public bool HasHeader => Rows.Exists(row => row.IsHeader);

    public bool HasFooter => Rows is [.., { IsFooter: true }];
}

internal sealed class StoryRow
{
    /// <summary>The controls that it stands in, the outermost first.</summary>
    public IReadOnlyList<StoryControl> Controls { get; init; } = [];

    public bool IsHeader { get; init; }

    public bool IsFooter { get; init; }

    public bool KeepsTogether { get; init; }

    /// <summary>When set, the row is exactly this tall.</summary>
    public Length? Height { get; init; }

    public List<StoryCell> Cells { get; } = [];
}

internal sealed class StoryCell
{
    public int Span { get; set; } = 1;

    /// <summary>Whether the cell goes on in the row below.</summary>
    public bool StartsMerge { get; init; }

    /// <summary>Whether it is a part of the cell above.</summary>
    public bool ContinuesMerge { get; init; }

    /// <summary>Left is where the row begins.</summary>
    public BoxBorders Borders { get; init; }

    public Color Shading { get; init; } = Color.Transparent;

    /// <summary>Left is where the row begins.</summary>
    public Edges Padding { get; set; }

    public VerticalAlignKind VerticalAlign { get; init; } = VerticalAlignKind.Top;

    public List<StoryBlock> Blocks { get; } = [];
}
