using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Stories;

/// <summary>Takes the blocks of a document in their order, with the space between them, into sections and whatever else holds blocks.</summary>
internal sealed class StoryFlow(StoryContext context)
{
    private static readonly Length Least = Length.FromPoints(1);

    private readonly SectionCutter sections = new(context.Document);
    private readonly PendingSpace space = new();
    private readonly List<Element> opened = [];
    private readonly List<AnchoredPicture> anchored = [];
    private readonly Dictionary<Element, StoryParagraph> firstParagraphs = new(ReferenceEqualityComparer.Instance);
    private List<StoryBlock> sink = [];

    public StoryBlock? Last => sink.LastOrDefault();

    /// <summary>The text area of pages of a name.</summary>
    public BlockFrame FrameOf(string? pageName) => sections.FrameOf(pageName);

    /// <summary>An element begins: with the next paragraph, wherever that is.</summary>
    public void Begin(Element element) => opened.Add(element);

    public void BreakBefore(BreakBetween wish) => sections.BreakBefore(wish);

    public void OpenBox(ComputedStyle style, Length width) => space.Open(style, width);

    public void CloseBox(ComputedStyle style, Length width) => space.Close(style, width);

    public void Anchor(AnchoredPicture picture) => anchored.Add(picture);

    /// <summary>What comes stands in a column of its own.</summary>
    public void BeginColumn(bool isFirst)
    {
        if (!isFirst)
            sections.BreakBefore(BreakBetween.Column);
        space.Last = null;
        space.Take();
    }

    /// <summary>Adds a block behind the last, in a new section when the page asks for one.</summary>
    public void Add(StoryBlock block, BlockFrame frame)
    {
        if (!frame.IsInTable)
            sink = sections.SinkFor(frame, opened);
        if (block is StoryTable)
            MakeRoom(frame);
        else
            Settle((StoryParagraph)block, frame);
        sink.Add(block);
    }

    /// <summary>Takes what is read in the meantime into a list of its own: a cell's, a note's.</summary>
    public List<StoryBlock> Apart(Action read)
    {
        var (outerSink, outerLast) = (sink, space.Last);
        List<StoryBlock> blocks = [];
        (sink, space.Last) = (blocks, null);
        read();
        space.Take();
        if (blocks is not [.., StoryParagraph last] || !EndsOpenly(blocks, last))
            blocks.Add(Spacer(Least));
        // A picture with no text after it in the cell.
        ((StoryParagraph)blocks[^1]).Anchored.AddRange(anchored);
        anchored.Clear();
        (sink, space.Last) = (outerSink, outerLast);
        return blocks;
    }

    /// <summary>Whether a cell of these blocks would end with a paragraph, and not with a control around one.</summary>
    private static bool EndsOpenly(List<StoryBlock> blocks, StoryParagraph last) =>
        last.Controls.Count == 0 || blocks.TrueForAll(block => block.Controls.FirstOrDefault() == last.Controls[0]);

    /// <summary>Where the flow stands, to be asked later what was added behind it.</summary>
    public (List<StoryBlock> Sink, int Count) Mark() => (sink, sink.Count);

    /// <summary>The blocks that were added since, or those that stand in the section that was begun last.</summary>
    public List<StoryBlock> Since((List<StoryBlock> Sink, int Count) mark) => sink == mark.Sink ? sink[mark.Count..] : [.. sink];

    /// <summary>Makes the entries of a table of contents the result of a field, whose end Word has in a paragraph of its own.</summary>
    public void EndContents(IReadOnlyList<StoryBlock> made, BlockFrame frame)
    {
        var entries = made.OfType<StoryParagraph>().Where(paragraph => paragraph.IsContentsEntry).ToList();
        if (entries.Count == 0)
            return;
        entries[0].Contents = new ContentsField(entries, false);
        var end = Spacer(Least);
        end.Contents = new ContentsField(null, true);
        Add(end, frame);
    }

    public Story Finish(IReadOnlyList<StoryNumbering> numberings, IReadOnlyList<StoryFootnote> footnotes)
    {
        if (anchored.Count > 0)
            Add(Spacer(Least), sections.FrameOf(sections.Sections is [.., var last] ? last.PageName : null));
        sections.Finish();
        foreach (var section in sections.Sections)
            End(section, isLast: section == sections.Sections[^1]);
        var paragraphs = Story.ParagraphsOf(sections.Sections.SelectMany(section => section.Blocks)).ToList();
        var range = ContentsFields.Settle(paragraphs, firstParagraphs, context.Document);
        return new Story(sections.Sections, numberings, footnotes, firstParagraphs, range);
    }

    private void Settle(StoryParagraph paragraph, BlockFrame frame)
    {
        paragraph.PageBreakBefore = sections.TakePageBreak();
        paragraph.BreaksColumn = sections.TakeColumnBreak();
        paragraph.Before = space.Take();
        paragraph.IsInTable = frame.IsInTable;
        paragraph.Anchored.AddRange(anchored);
        anchored.Clear();
        paragraph.Begins.AddRange(opened);
        foreach (var element in opened)
            firstParagraphs.TryAdd(element, paragraph);
        opened.Clear();
        space.Last = paragraph;
        paragraph.StandsApart = Last is StoryParagraph before && StandsApart(paragraph, before);
    }

    /// <summary>Word draws one box around paragraphs whose borders and indents are the same: those of the next box are made a little different.</summary>
    private static bool StandsApart(StoryParagraph paragraph, StoryParagraph before) =>
        paragraph.Format.Borders is { IsNone: false } borders && borders == before.Format.Borders && paragraph.Format.HasBorderBetween != true
        && (paragraph.BorderBox == before.BorderBox ? before.StandsApart : !before.StandsApart);

    /// <summary>Tables have no space around them: the paragraph before one takes it, or one that is put there.</summary>
    private void MakeRoom(BlockFrame frame)
    {
        var room = space.Take();
        if (!frame.IsInTable && sections.TakeColumnBreak())
        {
            var first = Spacer(room);
            first.BreaksColumn = true;
            sink.Add(first);
        }
        else if (space.Last is { } before)
        {
            before.After = Length.Max(before.After, room);
        }
        else if (Last is StoryTable)
        {
            sink.Add(Spacer(room));
        }
        space.Last = null;
    }

    /// <summary>
    /// LibreOffice loses the fields of a section that ends together with its contents, room where columns end with a table, and the end of a
    /// section in a control.
    /// </summary>
    private void End(StorySection section, bool isLast)
    {
        var spacers = section switch
        {
            { Columns: not null, Blocks: [.., StoryTable] } => 2,
            { Blocks: [.., StoryParagraph { Contents: null } last] } when isLast || !last.EndsInControl => 0,
            _ => 1,
        };
        for (var i = 0; i < spacers; i++)
            section.Blocks.Add(Spacer(Least));
    }

    /// <summary>A paragraph without text, which Word wants between tables and at the end of cells and sections.</summary>
    private StoryParagraph Spacer(Length height)
    {
        var body = context.Document.Body;
        var format = context.Paragraphs.Of(body, new BlockFrame(Length.Zero, Length.Zero, height));
        return new StoryParagraph(
            body,
            StyleNames.TableSpacing,
            format with { Line = 20, LineRule = W.LineSpacingRuleValues.Exact, SuppressAutoHyphens = false },
            context.Runs.Of(body.Style))
        {
            Before = height - Least,
        };
    }
}
