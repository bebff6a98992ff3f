using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Layout.Boxes;
using HerDocs.Writers.Word.Formats;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Stories;

/// <summary>
/// Walks the boxes of a document and lays its blocks out in one row, as Word has them. What boxes lend to their content (indents,
/// borders, backgrounds, space) goes to the paragraphs.
/// </summary>
internal sealed class StoryReader
{
    private readonly StoryContext context;
    private readonly StoryFlow flow;
    private readonly ParagraphReader paragraphs;
    private readonly TableReader tables;
    private readonly GridReader grids;
    private readonly List<StoryFootnote> footnotes = [];
    private List<PositionedBlocks> positioned = [];

    public StoryReader(StoryContext context)
    {
        this.context = context;
        flow = new StoryFlow(context);
        paragraphs = new ParagraphReader(context, flow);
        var columns = new ColumnReader(context);
        tables = new TableReader(this, flow, context, columns);
        grids = new GridReader(this, flow, tables, columns, context.Widths);
    }

    public Story Read()
    {
        ReadChildren(context.Document.Body, flow.FrameOf(null));
        return flow.Finish(paragraphs.Numberings, footnotes);
    }

    public void ReadCell(Element cell, BlockFrame frame)
    {
        flow.Begin(cell);
        var mark = flow.Mark();
        ReadChildren(cell, frame);
        Control(cell, flow.Since(mark));
    }

    /// <summary>Reads boxes that stand side by side, each into a column of its own.</summary>
    public void ReadColumns(IReadOnlyList<Element> items, SectionColumns columns, Action<Element, BlockFrame> read)
    {
        for (var i = 0; i < items.Count; i++)
        {
            flow.BeginColumn(isFirst: i == 0);
            read(items[i], columns.FrameOf(i));
        }
    }

    public void ReadBlock(Element element, BlockFrame frame)
    {
        if (element.Style.Visibility == Visibility.Hidden && element.Children.Count == 0)
            return;
        flow.Begin(element);
        flow.BreakBefore(element.Style.BreakBefore);
        if (element.Style.ColumnSpan == ColumnSpan.All && frame.Columns is { } columns)
            frame = columns.Around with { IsInContents = frame.IsInContents };
        if (BoxKinds.IsContents(element))
            frame = frame with { IsInContents = true };
        var mark = flow.Mark();
        ReadBox(element, frame);
        flow.CloseBox(element.Style, frame.Width);
        var made = flow.Since(mark);
        KeepTogether(element, made);
        Control(element, made);
        if (element.Name == "nav" && frame.IsInContents)
            flow.EndContents(made, frame);
        if (DisplayKinds.IsPositionedOut(element.Style))
            positioned.Add(new PositionedBlocks(element, made, frame));
        flow.BreakBefore(element.Style.BreakAfter);
    }

    private void ReadBox(Element element, BlockFrame frame)
    {
        switch (element)
        {
            case { Name: "img" or "svg" } when BoxKinds.IsOutOfFlow(element) && context.Pictures.Of(element) is { } shown:
                flow.Anchor(new AnchoredPicture(element, shown));
                break;
            case { Name: "img" or "svg" }:
                ReadParagraph(element, [element], Open(element, frame));
                break;
            case { Style.Float: Float.Left or Float.Right } when !frame.IsInTable && frame.Float is null && BoxKinds.IsText(element):
                ReadContainer(element, Open(element, FloatOf(element, frame)));
                break;
            case { Name: "meter" }:
                tables.ReadMeter(element, Open(element, frame));
                break;
            case { Style.Display: Display.Table or Display.InlineTable }:
                flow.OpenBox(element.Style, frame.Width);
                tables.Read(element, frame);
                break;
            case { Style.Display: Display.Flex or Display.InlineFlex } when TableReader.IsRow(element):
                tables.ReadRow(element, Open(element, frame));
                break;
            case { Style.Display: Display.Grid or Display.InlineGrid }:
                ReadGrid(element, Open(element, frame));
                break;
            default:
                ReadContainer(element, Open(element, frame));
                break;
        }
    }

    private BlockFrame Open(Element element, BlockFrame frame)
    {
        flow.OpenBox(element.Style, frame.Width);
        if (element.Style.Page is { } page && page != frame.PageName && !frame.IsInTable)
            frame = flow.FrameOf(page) with { IsInContents = frame.IsInContents };
        return frame.Inside(element);
    }

    /// <summary>The place of a floated box of text, as wide as layout makes it.</summary>
    private BlockFrame FloatOf(Element element, BlockFrame frame)
    {
        var (width, margins) = context.Widths.OfFloat(element, frame.Width);
        var (side, space) = element.Style.Float == Float.Right
            ? (W.HorizontalAlignmentValues.Right, margins.Left)
            : (W.HorizontalAlignmentValues.Left, margins.Right);
        return frame with
        {
            Left = -margins.Left,
            Right = -margins.Right,
            Width = width + margins.Horizontal,
            Float = new ParagraphFrame(width.Twips, side, W.HorizontalAnchorValues.Text, space.Twips),
        };
    }

    private void ReadGrid(Element element, BlockFrame frame)
    {
        if (GridReader.Plan(element, frame.Width) is var (box, plan))
            grids.Read(element, box, plan, frame);
        else
            ReadContainer(element, frame);
    }

    private void ReadContainer(Element element, BlockFrame frame)
    {
        if (ColumnReader.Of(element, frame) is { } columns)
            frame = columns.FrameOf(0);
        frame = paragraphs.BeginList(element, frame);
        paragraphs.BeginItem(element, frame);
        var outer = positioned;
        positioned = [];
        if (BoxKinds.HasContent(element))
            ReadChildren(element, frame);
        else
            paragraphs.AddEmpty(element, frame);
        PositionedBlocks.Place(positioned, element.Style, context);
        positioned = outer;
        paragraphs.EndItem(element);
    }

    private void ReadChildren(Element element, BlockFrame frame)
    {
        var run = new List<Node>();
        foreach (var child in element.Children)
        {
            if (child is Element inner && (BoxKinds.IsBlock(inner) || BoxKinds.HoldsBlocks(inner)))
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

    private void EndRun(Element element, List<Node> run, BlockFrame frame)
    {
        if (run.Exists(node => node is not TextNode { Text: " " or "" }))
            ReadParagraph(element, run, frame);
        run.Clear();
    }

    /// <summary>Word keeps footnotes apart from the text, in the order of their calls.</summary>
    private void ReadParagraph(Element element, IEnumerable<Node> nodes, BlockFrame frame)
    {
        foreach (var note in paragraphs.Add(element, nodes, frame, footnotes.Count))
        {
            var page = flow.FrameOf(frame.PageName) with { IsInTable = true };
            footnotes.Add(new StoryFootnote(footnotes.Count + 1, flow.Apart(() => ReadBlock(note, page))));
        }
    }

    /// <summary>What shows a value in blocks of its own stands in a control; of text alone the runs do.</summary>
    private void Control(Element element, List<StoryBlock> made)
    {
        if (context.Controls.Of(element) is not { } control || !(BoxKinds.HoldsBlocks(element) || made.Exists(block => block is StoryTable)))
            return;
        foreach (var block in made)
            block.Controls.Insert(0, control);
    }

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
}
