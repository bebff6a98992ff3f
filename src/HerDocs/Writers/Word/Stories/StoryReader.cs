using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Stories;

/// <summary>
/// Walks the boxes of a document and lays its blocks out in one row, as Word has them. What boxes lend to their content (indents,
/// borders, backgrounds, space) goes to the paragraphs.
/// </summary>
internal sealed class StoryReader
{
    private readonly StoryContext context;
    private readonly SectionCutter sections;
    private readonly TableReader tables;
    private readonly GridReader grids;
    private readonly PendingSpace space = new();
    private readonly List<Element> opened = [];
    private readonly ListReader lists;
    private readonly List<StoryFootnote> footnotes = [];
    private readonly Dictionary<Element, StoryParagraph> firstParagraphs = new(ReferenceEqualityComparer.Instance);
    private List<StoryBlock> sink = [];
    private readonly List<AnchoredPicture> anchored = [];
    private List<PositionedBlocks> positioned = [];
    private StoryListPlace? listPlace;

    public StoryReader(StoryContext context)
    {
        this.context = context;
        sections = new SectionCutter(context.Document);
        tables = new TableReader(this, context);
        grids = new GridReader(this, context);
        lists = new ListReader(context.Runs);
    }

    public Story Read()
    {
        var body = context.Document.Body;
        ReadChildren(body, sections.FrameOf(null));
        if (anchored.Count > 0)
            Add(Spacer(Length.FromPoints(1)), sections.FrameOf(sections.Sections is [.., var last] ? last.PageName : null));
        sections.Finish();
        foreach (var section in sections.Sections)
        {
            // LibreOffice loses the fields of a section that ends together with its contents.
            if (section.Blocks is not [.., StoryParagraph { Contents: null }])
                section.Blocks.Add(Spacer(Length.FromPoints(1)));
        }
        return new Story(sections.Sections, lists.Numberings, footnotes, firstParagraphs);
    }

    /// <summary>Reads what a box holds into a list of its own: a cell's.</summary>
    public List<StoryBlock> ReadApart(Action read)
    {
        var (outerSink, outerLast) = (sink, space.Last);
        List<StoryBlock> blocks = [];
        (sink, space.Last) = (blocks, null);
        read();
        space.Take();
        if (blocks is not [.., StoryParagraph])
            blocks.Add(Spacer(Length.FromPoints(1)));
        // A picture with no text after it in the cell.
        ((StoryParagraph)blocks[^1]).Anchored.AddRange(anchored);
        anchored.Clear();
        (sink, space.Last) = (outerSink, outerLast);
        return blocks;
    }

    public void ReadChildren(Element element, BlockFrame frame)
    {
        var run = new List<Node>();
        foreach (var child in element.Children)
        {
            if (child is Element inner && (IsBlock(inner) || HoldsBlocks(inner)))
            {
                EndRun(element, run, frame);
                ReadBlock(inner, frame);
            }
            else
            {
                run.Add(child);
            }
        }
        EndRun(element, run, frame);
    }

    /// <summary>Adds a block behind the last, in a new section when the page asks for one.</summary>
    public void Add(StoryBlock block, BlockFrame frame)
    {
        if (!frame.IsInTable)
            sink = sections.SinkFor(frame.PageName, opened);
        if (block is StoryTable)
            MakeRoom();
        if (block is StoryParagraph paragraph)
        {
            paragraph.PageBreakBefore = sections.TakePageBreak();
            paragraph.Before = space.Take();
            paragraph.IsInTable = frame.IsInTable;
            paragraph.Anchored.AddRange(anchored);
            anchored.Clear();
            paragraph.Begins.AddRange(opened);
            foreach (var element in opened)
                firstParagraphs.TryAdd(element, paragraph);
            opened.Clear();
            space.Last = paragraph;
        }
        sink.Add(block);
    }

    /// <summary>Tables have no space around them: the paragraph before one takes it, or one that is put between two tables.</summary>
    private void MakeRoom()
    {
        var room = space.Take();
        if (space.Last is { } before)
        {
            before.After = Length.Max(before.After, room);
        }
        else if (sink is [.., StoryTable])
        {
            sink.Add(Spacer(room));
        }
        space.Last = null;
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
            Before = height - Length.FromPoints(1),
        };
    }

    public void ReadBlock(Element element, BlockFrame frame)
    {
        if (element.Style.Visibility == Visibility.Hidden && element.Children.Count == 0)
            return;
        opened.Add(element);
        sections.BreakBefore(element.Style.BreakBefore);
        if (element.Name == "nav" && element.SelfAndDescendants().SelectMany(inner => inner.Children).Any(IsPageReference))
            frame = frame with { IsInContents = true };
        var (list, start) = (sink, sink.Count);
        switch (element)
        {
            case { Name: "img" or "svg" } when IsOutOfFlow(element) && context.Pictures.Of(element) is { } shown:
                anchored.Add(new AnchoredPicture(element, shown));
                break;
            case { Name: "img" or "svg" }:
                AddParagraph(element, [element], Open(element, frame));
                break;
            case { Name: "meter" }:
                tables.ReadMeter(element, Open(element, frame));
                break;
            case { Style.Display: Display.Table or Display.InlineTable }:
                ReadTable(element, frame);
                break;
            case { Style.Display: Display.Flex or Display.InlineFlex } when TableReader.IsRow(element):
                tables.ReadRow(element, Open(element, frame));
                break;
            case { Style.Display: Display.Grid or Display.InlineGrid }:
                var inside = Open(element, frame);
                if (GridReader.Plan(element, inside.Width) is { } plan)
                    grids.Read(element, plan, inside);
                else
                    ReadContainer(element, inside);
                break;
            default:
                ReadContainer(element, Open(element, frame));
                break;
        }
        space.Close(element.Style, frame.Width);
        var made = Since(list, start);
        KeepTogether(element, made);
        if (element.Name == "nav" && frame.IsInContents)
            EndContents(made, frame);
        if (DisplayKinds.IsPositionedOut(element.Style))
            positioned.Add(new PositionedBlocks(element, [.. made], frame));
        sections.BreakBefore(element.Style.BreakAfter);
    }

    private void EndContents(List<StoryBlock> made, BlockFrame frame)
    {
        var end = Spacer(Length.FromPoints(1));
        if (ContentsFields.Mark(made, end))
            Add(end, frame);
    }

    private BlockFrame Open(Element element, BlockFrame frame)
    {
        space.Open(element.Style, frame.Width);
        if (element.Style.Page is { } page && page != frame.PageName && !frame.IsInTable)
            frame = sections.FrameOf(page) with { IsInContents = frame.IsInContents };
        return frame.Inside(element.Style);
    }

    private void ReadTable(Element element, BlockFrame frame)
    {
        space.Open(element.Style, frame.Width);
        tables.Read(element, frame);
    }

    private void ReadContainer(Element element, BlockFrame frame)
    {
        if (element.Elements.Any(child => child.Marker is not null))
            frame = frame with { List = lists.Begin(element, frame), ListDepth = frame.ListDepth + 1 };
        if (element.Marker is not null && frame.List is { } list)
            listPlace = lists.Place(list, element);
        var outer = positioned;
        positioned = [];
        if (element.Children.Count == 0 || !HasContent(element))
            AddEmpty(element, frame);
        else
            ReadChildren(element, frame);
        PositionedBlocks.Place(positioned, element.Style, context);
        positioned = outer;
        listPlace = element.Marker is null ? listPlace : null;
    }

    /// <summary>A box without content that is seen nevertheless: lines to write on, rules.</summary>
    private void AddEmpty(Element element, BlockFrame frame)
    {
        var style = element.Style;
        var height = style.Height.Kind == SizingKind.Fixed && !style.Height.Value.HasPercentage ? style.Height.Value.Fixed : Length.Zero;
        var isSeen = !BoxBorders.Of(style).IsNone || !style.BackgroundColor.IsTransparent;
        if (!isSeen && height.IsZero)
            return;
        var paragraph = MakeParagraph(element, frame);
        paragraph.Format = paragraph.Format with
        {
            Line = Math.Max(20, height.Twips),
            LineRule = W.LineSpacingRuleValues.Exact,
            SuppressAutoHyphens = false,
        };
        Add(paragraph, frame);
    }

    private static bool HasContent(Element element) =>
        element.Children.Any(child => child is Element or DeferredContent || child is TextNode { Text: not " " });

    private void EndRun(Element element, List<Node> run, BlockFrame frame)
    {
        if (run.Exists(node => node is not TextNode { Text: " " or "" }))
            AddParagraph(element, run, frame);
        run.Clear();
    }

    private void AddParagraph(Element element, IEnumerable<Node> nodes, BlockFrame frame)
    {
        var reader = new InlineReader(context, frame, footnotes.Count);
        var content = reader.Read(nodes, element);
        if (content.Count == 0 && BoxBorders.Of(element.Style).IsNone)
            return;
        opened.AddRange(reader.Elements.Where(inner => inner.Id is not null || inner.Strings.Count > 0));
        var paragraph = MakeParagraph(element, frame, reader.TextOf(element));
        paragraph.Content.AddRange(content);
        if (reader.Leader is { } leader)
            paragraph.Format = paragraph.Format with { Tabs = new TabStops(null, (frame.Left + frame.Width).Twips, leader) };
        FirstLetters.Split(paragraph, context);
        Add(paragraph, frame);
        foreach (var note in reader.Footnotes)
            ReadFootnote(note, sections.FrameOf(frame.PageName));
    }

    /// <summary>Word keeps footnotes apart from the text, in the order of their calls.</summary>
    private void ReadFootnote(Element note, BlockFrame page)
    {
        var blocks = ReadApart(() => ReadBlock(note, page with { IsInTable = true }));
        footnotes.Add(new StoryFootnote(footnotes.Count + 1, blocks));
    }

    private StoryParagraph MakeParagraph(Element element, BlockFrame frame, RunFormat? text = null)
    {
        var format = context.Paragraphs.Of(element, frame);
        if (listPlace is { Look: { } look })
            format = format with { FirstLine = -look.Hanging };
        if (context.Names.HeadingLevel(element) is { } level && element.IsOutlined && !frame.IsInContents)
            format = format with { OutlineLevel = level - 1 };
        var paragraph = new StoryParagraph(
            element, context.Names.OfParagraph(element, frame, listPlace is not null), format, text ?? context.Runs.Of(element.Style))
        {
            PlainName = context.Names.PlainNameOf(element, frame, listPlace is not null),
            ListPlace = listPlace,
        };
        listPlace = null;
        return paragraph;
    }

    /// <summary>The blocks that a box has added, or those that stand in the section that it began.</summary>
    private List<StoryBlock> Since(List<StoryBlock> list, int start) => sink == list ? list[start..] : [.. sink];

    /// <summary>The paragraphs of a box that is not to be broken stay with the next one, all but the last, and that as well if the box
    /// is not to be parted from what follows.</summary>
    private static void KeepTogether(Element element, List<StoryBlock> made)
    {
        var staysWhole = element.Style.BreakInside is BreakInside.Avoid or BreakInside.AvoidPage;
        var staysWithNext = element.Style.BreakAfter is BreakBetween.Avoid or BreakBetween.AvoidPage;
        for (var i = 0; i < made.Count; i++)
        {
            if (made[i] is StoryParagraph { IsInTable: false } paragraph && (i < made.Count - 1 ? staysWhole : staysWithNext))
                paragraph.KeepNext = true;
        }
    }

    private static bool IsPageReference(Node node) => node is DeferredContent { Item: ContentTargetCounter };

    private static bool IsOutOfFlow(Element element) =>
        DisplayKinds.IsPositionedOut(element.Style) || element.Style.Float is Float.Left or Float.Right;

    private static bool IsBlock(Element element) =>
        element is { Name: not ("br" or "wbr"), FootnoteCall: null }
        && (DisplayKinds.IsBlockLevel(element.Style) || IsOutOfFlow(element)
            || (element.Parent?.Style.Display is Display.Flex or Display.InlineFlex or Display.Grid or Display.InlineGrid && !element.IsGenerated));

    private static bool HoldsBlocks(Element element) =>
        element.FootnoteCall is null && element.Elements.Any(child => IsBlock(child) || HoldsBlocks(child));
}
