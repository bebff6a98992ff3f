using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Boxes;

/// <summary>
/// Walks the children of one block container. Inline content gathers into runs; a block-level box ends a run, and the inline boxes
/// that it parts go on after it (CSS 2.2 §9.2.1.1).
/// </summary>
internal sealed class ContentCollector(BoxBuilder builder, Element container)
{
    private readonly List<Box> boxes = [];
    private readonly List<Element> openInlines = [];
    private readonly List<Node> tableParts = [];
    private List<InlineItem> run = [];

    /// <summary>Every child is an item, whatever its display.</summary>
    public bool MakesItems { get; init; }

    public void Visit(Node node)
    {
        if (node is Element part && DisplayKinds.IsTablePart(part.Style.Display))
        {
            tableParts.Add(part);
            return;
        }
        if (tableParts.Count > 0 && !TableBoxBuilder.MakesBox(node))
            return;
        EndTable();
        VisitOther(node);
    }

    private void VisitOther(Node node)
    {
        switch (node)
        {
            case TextNode words when words.Text.Length > 0:
                var parent = words.Parent!;
                var text = TextTransforms.Apply(words.Text, parent.Style.TextTransform, parent.Language, IsInWord);
                run.Add(new InlineText(words, text, parent.Style, parent.Language));
                break;
            case DeferredContent deferred:
                run.Add(Deferred(deferred));
                break;
            case Element element:
                VisitElement(element);
                break;
        }
    }

    /// <summary>The run so far ends within a word: the edges of inline boxes part none (CSS Text 3 §1.3).</summary>
    private bool IsInWord =>
        run.FindLast(item => item is not (InlineOpen or InlineClose)) is InlineText { Text: [.., var last] } && TextTransforms.IsOfWord(last);

    public BlockContent Finish()
    {
        EndTable();
        if (boxes.Count == 0 && !MakesItems)
            return Lines(run, container.Style);
        EndRun();
        return new BlockChildren(boxes);
    }

    private void VisitElement(Element element)
    {
        var style = element.Style;
        if (style.Display == Display.Contents)
            VisitChildren(element);
        else if (element.Name == "br")
            run.Add(new InlineLineBreak(element));
        else if (element.Name == "wbr")
            run.Add(new InlineBreakOpportunity());
        else if (DisplayKinds.IsPositionedOut(style))
            AddPositioned(builder.Block(element));
        else if (!MakesItems && DisplayKinds.InsertPlace(style) is { } place)
            AddInsert(element, place);
        else if (!MakesItems && DisplayKinds.Floats(style))
            run.Add(new InlineFloat(builder.Block(element)));
        else if (MakesItems || DisplayKinds.IsBlockLevel(style))
            AddBlock(builder.Block(element));
        else if (BoxBuilder.IsReplaced(element) || DisplayKinds.IsAtomicInline(style))
            run.Add(new InlineAtom(builder.Block(element)));
        else
            VisitInline(element);
    }

    private void VisitInline(Element element)
    {
        run.Add(new InlineOpen(element, HasEdge: true));
        openInlines.Add(element);
        VisitChildren(element);
        EndTable();
        openInlines.RemoveAt(openInlines.Count - 1);
        run.Add(new InlineClose(element, HasEdge: true));
    }

    private void VisitChildren(Element element)
    {
        foreach (var child in element.Children)
            Visit(child);
    }

    /// <summary>Parts of a table that stand by themselves get a table around them (CSS 2.2 §17.2.1, rule 3).</summary>
    private void EndTable()
    {
        if (tableParts.Count == 0)
            return;
        var table = new TableBoxBuilder(builder).Anonymous(container, tableParts);
        tableParts.Clear();
        AddBlock(table);
    }

    private void AddPositioned(Box box)
    {
        if (MakesItems)
            boxes.Add(box);
        else
            run.Add(new InlinePositioned(box));
    }

    /// <summary>The place of an insert is before its call, so that both are on one page.</summary>
    private void AddInsert(Element element, PageInsertPlace place)
    {
        run.Add(new InlineInsert(new PageInsert(builder.Block(element), place)));
        if (element.FootnoteCall is { } call)
            VisitInline(call);
    }

    private void AddBlock(Box box)
    {
        for (var i = openInlines.Count - 1; i >= 0; i--)
            run.Add(new InlineClose(openInlines[i], HasEdge: false));
        EndRun();
        boxes.Add(box);
        foreach (var inline in openInlines)
            run.Add(new InlineOpen(inline, HasEdge: false));
    }

    /// <summary>Puts a run into an anonymous box, unless there is nothing in it to see: then only what floats is kept.</summary>
    private void EndRun()
    {
        if (run.Any(item => item is not (InlineOpen or InlineClose or InlineFloat or InlineInsert or InlinePositioned) && item is not InlineText { Text: " " }))
        {
            var style = container.Style.ForAnonymousBox();
            boxes.Add(new BlockBox(null, style, Lines(run, style)));
        }
        else
        {
            foreach (var item in run)
            {
                if (((item as InlineFloat)?.Box ?? (item as InlinePositioned)?.Box) is { } outside)
                    boxes.Add(outside);
                else if (item is InlineInsert insert)
                    boxes.Add(insert.Insert.Box);
            }
        }
        run = [];
    }

    private InlineContent Lines(List<InlineItem> items, ComputedStyle style)
    {
        var isContinued = boxes.Any(box => DisplayKinds.IsInFlow(box.Style));
        if (container.FirstLetter is { } firstLetter && !isContinued)
            SplitFirstLetter(items, firstLetter, container);
        var firstLine = isContinued ? null : container.FirstLine;
        return new InlineContent(items, style, container.Language)
        {
            OnFirstLine = firstLine is null ? null : new FirstLineStyle(style, firstLine).Apply(items),
            FirstLineStyle = firstLine,
            IsContinued = isContinued,
            Decorations = DecorationsAround(container),
        };
    }

    /// <summary>What floats, is positioned or stands in a line is not reached by the decorations around it.</summary>
    private static List<ComputedStyle> DecorationsAround(Element container)
    {
        var decorations = new List<ComputedStyle>();
        for (Element? block = container; block is not null; block = block.Parent as Element)
        {
            if (block.Style.TextDecorationLine != TextDecorationLine.None)
                decorations.Insert(0, block.Style);
            if (DisplayKinds.Floats(block.Style) || DisplayKinds.IsPositionedOut(block.Style) || DisplayKinds.IsAtomicInline(block.Style))
                break;
        }
        return decorations;
    }

    /// <summary>Parts the first letter of a paragraph from the rest of it.</summary>
    private static void SplitFirstLetter(List<InlineItem> items, ComputedStyle style, Element container)
    {
        var index = items.FindIndex(item => item is InlineText or InlineAtom or InlineLineBreak);
        if (index < 0 || items[index] is not InlineText text || FirstLetter.Find(text.Text, style) is not (var start, var length))
            return;
        var letter = text.Text.Substring(start, length);
        items[index] = text with { Text = text.Text[(start + length)..] };
        // CSS Pseudo-Elements 4 §2.2.2: it is within the inline boxes around the text, and inherits from them.
        if (text.Style != container.Style)
            style = style.Inheriting(text.Style, container.Style);
        if (style.TextTransform != text.Style.TextTransform)
            letter = TextTransforms.Apply(letter, style.TextTransform, text.Language);
        items.Insert(index, LetterOf(text with { Text = letter, Style = style }));
    }

    private static InlineItem LetterOf(InlineText letter)
    {
        if (letter.Style.InitialLetter is not null)
            return new InlineInitialLetter(letter.Source, letter.Text, letter.Style, letter.Language);
        return DisplayKinds.Floats(letter.Style)
            ? new InlineFloat(new BlockBox(null, letter.Style, new InlineContent([letter], letter.Style, letter.Language)))
            : letter;
    }

    private static InlineItem Deferred(DeferredContent deferred)
    {
        var parent = deferred.Parent!;
        return deferred.Item is ContentLeader leader
            ? new InlineLeader(deferred, leader.Pattern, parent.Style, parent.Language)
            : new InlinePageText(deferred, parent.Style, parent.Language);
    }
}
