using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;

namespace HerDocs.Writers.Word;

/// <summary>
/// Writes boxes as paragraphs and tables, one below the other: margins collapse into the space before a paragraph, the borders and
/// the ground of a box pass to the paragraphs in it.
/// </summary>
internal sealed class BlockWriter(WordContext context, OpenXmlCompositeElement target, SectionWriter? sections = null)
{
    private readonly List<string> ids = [];
    private Length space;
    private bool pageBreak;
    private bool isFirst = true;
    private ParagraphEdge? topEdge;
    private ListMarker? marker;
    private ContentsField? contents;

    /// <summary>The last paragraph; null when a table came after it.</summary>
    public Paragraph? Last { get; private set; }

    public void Write(Box box, BlockContext outer)
    {
        var style = box.Style;
        if (DisplayKinds.IsPositionedOut(style) && outer.Frame is null)
        {
            WriteFrame(box, outer);
            return;
        }
        sections?.Enter(PageNames.StartOf(box, outer.PageName), this);
        if (box.Element is { Id: { } id })
            ids.Add(id);
        var edges = BoxEdges.Of(style, outer.Width);
        var inner = outer.Inside(box, edges);
        pageBreak |= IsForced(style.BreakBefore) && !isFirst;
        space = Length.Max(space, edges.Margin.Top);
        if (BlockContext.Edge(style.BorderTopWidth, style.BorderTopStyle, style.BorderTopColor, style, edges.Padding.Top) is { } top)
            topEdge = top;
        else
            space += edges.Padding.Top;
        NoteStrings(box);
        var isContents = contents is null && box.Element is { } element && ContentsField.Of(element, context) is { } field && (contents = field) is not null;
        WriteContent(box, inner);
        if (isContents)
            contents = null;
        EndBox(box, edges);
    }

    /// <summary>What is in a box, its own edges left to the caller: the content of a cell.</summary>
    public void WriteContents(BlockBox box, BlockContext inside)
    {
        if (box.Content is BlockChildren children)
        {
            foreach (var child in children.Boxes)
                Write(child, inside);
        }
        else if (((InlineContent)box.Content).Items.Count > 0)
        {
            WriteParagraph(box, (InlineContent)box.Content, inside, isBare: true);
        }
    }

    /// <summary>Puts a paragraph in that nothing is said of but its height: between tables, or where Word must have one.</summary>
    public Paragraph Separator(Length height)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new SpacingBetweenLines
        {
            Before = "0", After = "0", Line = Xml.Number(Math.Max(20, height.Twips)), LineRule = LineSpacingRuleValues.Exact,
        }));
        target.AppendChild(paragraph);
        (Last, space, isFirst) = (paragraph, Length.Zero, false);
        return paragraph;
    }

    /// <summary>A section begins with what comes next.</summary>
    public void StartSection() => (pageBreak, space, isFirst) = (false, Length.Zero, true);

    private static bool IsForced(BreakBetween wish) =>
        wish is not (BreakBetween.Auto or BreakBetween.Avoid or BreakBetween.AvoidPage or BreakBetween.AvoidColumn);

    private void WriteContent(Box box, BlockContext inner)
    {
        switch (box)
        {
            case TableBox table:
                foreach (var caption in table.Captions.Where(caption => caption.Style.CaptionSide == CaptionSide.Top))
                    Write(caption, inner);
                WriteTable(table, inner);
                foreach (var caption in table.Captions.Where(caption => caption.Style.CaptionSide == CaptionSide.Bottom))
                    Write(caption, inner);
                break;
            case FlexBox flex:
                foreach (var item in flex.Items)
                    Write(item, inner);
                break;
            case ReplacedBox replaced:
                WriteReplaced(replaced, inner);
                break;
            case BlockBox block:
                WriteBlock(block, inner);
                break;
        }
    }

    private void WriteBlock(BlockBox block, BlockContext inner)
    {
        if (block.Marker is { } content)
            marker = ListMarker.Of(block, content, context.Document.Fonts);
        if (block.Content is BlockChildren children)
        {
            for (var i = 0; i < children.Boxes.Count; i++)
                Write(children.Boxes[i], i == children.Boxes.Count - 1 ? inner with { KeepTogether = false } : inner);
            return;
        }
        var inline = (InlineContent)block.Content;
        if (inline.Items.Count > 0 || block.Marker is not null || HasHeight(block))
            WriteParagraph(block, inline, inner);
    }

    /// <summary>A box without text that shows all the same, such as a line to write on.</summary>
    private static bool HasHeight(BlockBox block) =>
        block.Style.Height.Kind == SizingKind.Fixed
        || BlockContext.Edge(block.Style.BorderTopWidth, block.Style.BorderTopStyle, block.Style.BorderTopColor, block.Style, default) is not null
        || BlockContext.Edge(block.Style.BorderBottomWidth, block.Style.BorderBottomStyle, block.Style.BorderBottomColor, block.Style, default) is not null;

    /// <param name="isBare">The box's own edges are not the paragraph's.</param>
    private void WriteParagraph(BlockBox block, InlineContent inline, BlockContext inner, bool isBare = false)
    {
        var style = isBare ? inline.Style.ForAnonymousBox() : block.Style;
        var format = ParagraphFormats.Of(inline.Style, context.Document.Fonts) with
        {
            Left = inner.Left.Twips,
            Right = (inner.Right + Unused(style, inner)).Twips,
            KeepNext = KeepsWithNext(block) || inner.KeepTogether,
            KeepLines = inner.KeepTogether,
            LeftEdge = inner.LeftEdge,
            RightEdge = inner.RightEdge,
            Fill = inner.Fill,
            Before = BoxEdges.Of(style, inner.Width).Margin.Top.Twips,
            Top = BlockContext.Edge(style.BorderTopWidth, style.BorderTopStyle, style.BorderTopColor, style, style.PaddingTop.Resolve(inner.Width)),
            Bottom = BlockContext.Edge(style.BorderBottomWidth, style.BorderBottomStyle, style.BorderBottomColor, style, style.PaddingBottom.Resolve(inner.Width)),
        };
        if (inline.Items.Count == 0 && style.Height is { Kind: SizingKind.Fixed, Value: { HasPercentage: false } height })
            format = format with { Line = Math.Max(20, height.Fixed.Twips) };
        else if (inline.Items.Any(item => item is InlineAtom { Box: ReplacedBox { Element.Name: "img" } }))
            format = format with { Line = 0 };
        var isEntry = contents?.IsEntry(inline) == true;
        var name = isEntry ? "toc 1" : StyleNames.ForParagraph(inner.Element);
        NoteStyle(block, name);
        var paragraph = Begin(context.Styles.Paragraph(name, format), format, inner);
        if (isEntry)
            contents!.BeginEntry(paragraph);
        new RunWriter(context, paragraph, format.Run, inner).Write(inline);
        if (isEntry)
            contents!.EndEntry(paragraph);
        foreach (var positioned in inline.Items.OfType<InlinePositioned>())
            Write(positioned.Box, inner);
    }

    /// <summary>A paragraph with what only this one needs beside its style.</summary>
    private Paragraph Begin(string styleId, ParagraphFormat format, BlockContext inner)
    {
        var properties = new ParagraphProperties();
        if (styleId != WordStyles.NormalId)
            properties.ParagraphStyleId = new ParagraphStyleId { Val = styleId };
        if (pageBreak)
            properties.PageBreakBefore = new PageBreakBefore();
        if (inner.Frame is { } frame)
            properties.FrameProperties = (FrameProperties)frame.CloneNode(deep: true);
        if (marker is { } list)
            properties.NumberingProperties = context.Numberings.Use(list, inner.Left);
        if (topEdge is not null && format.Top is null)
            properties.ParagraphBorders = new ParagraphBorders { TopBorder = (TopBorder)ParagraphEdge.Write(new TopBorder(), topEdge) };
        var before = isFirst && sections is not null && pageBreak ? Length.Zero : space;
        if (before.Twips != format.Before)
            properties.SpacingBetweenLines = new SpacingBetweenLines { Before = Xml.Number(Math.Max(0, before.Twips)) };
        var paragraph = new Paragraph(properties);
        target.AppendChild(paragraph);
        foreach (var id in ids)
            context.Bookmarks.Mark(id, paragraph);
        ids.Clear();
        (pageBreak, topEdge, marker, space, isFirst) = (false, null, null, Length.Zero, false);
        Last = paragraph;
        return paragraph;
    }

    private void WriteReplaced(ReplacedBox box, BlockContext inner)
    {
        if (box.Element is { Name: "meter" } && inner.Frame is null)
        {
            BeforeTable(inner);
            target.AppendChild(MeterBar.Make(box, inner));
            Last = null;
            return;
        }
        var format = ParagraphFormats.Of(box.Style, context.Document.Fonts) with { Left = inner.Left.Twips, Right = inner.Right.Twips, Line = 0 };
        var paragraph = Begin(context.Styles.Paragraph("Picture", format), format, inner);
        if (context.Pictures.Draw(box, inner.Width) is { } drawing)
            paragraph.AppendChild(new Run(drawing));
    }

    private void WriteTable(TableBox table, BlockContext inner)
    {
        BeforeTable(inner);
        if (new TableWriter(context, table, inner).Make(ids) is { } made)
        {
            target.AppendChild(made);
            (Last, isFirst) = (null, false);
        }
        ids.Clear();
    }

    /// <summary>Tables have no space before them and melt into one another without something between.</summary>
    private void BeforeTable(BlockContext inner)
    {
        if (pageBreak || Last is null)
        {
            if (isFirst && !pageBreak)
                return;
            var separator = Separator(space);
            if (pageBreak)
                separator.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
            pageBreak = false;
        }
        else if (space > Length.Zero)
        {
            Last.ParagraphProperties!.SpacingBetweenLines ??= new SpacingBetweenLines();
            Last.ParagraphProperties.SpacingBetweenLines.After = Xml.Number(space.Twips);
        }
        if (inner.KeepTogether && Last is not null)
            Last.ParagraphProperties!.KeepNext ??= new KeepNext();
        space = Length.Zero;
    }

    private void EndBox(Box box, BoxEdges edges)
    {
        var style = box.Style;
        if (box is BlockBox { Content: BlockChildren } && Last is not null
            && BlockContext.Edge(style.BorderBottomWidth, style.BorderBottomStyle, style.BorderBottomColor, style, edges.Padding.Bottom) is { } bottom)
        {
            Last.ParagraphProperties!.ParagraphBorders ??= new ParagraphBorders();
            Last.ParagraphProperties.ParagraphBorders.BottomBorder = (BottomBorder)ParagraphEdge.Write(new BottomBorder(), bottom);
        }
        else
        {
            space += edges.Padding.Bottom;
        }
        space = Length.Max(space, edges.Margin.Bottom);
        pageBreak |= IsForced(style.BreakAfter);
    }

    /// <summary>A box out of the flow is a frame at its place on the page (ECMA-376-1 §17.3.1.11).</summary>
    private void WriteFrame(Box box, BlockContext outer)
    {
        sections?.Enter(outer.PageName, this);
        var area = sections?.AreaOf(outer.PageName);
        if (area is null)
        {
            Write(box, outer with { Frame = new FrameProperties() });
            return;
        }
        var placed = new PositionedBox(box, context.Blocks).Place(area.Content.Size, Point.Origin);
        var frame = new FrameProperties
        {
            Width = Xml.Number(placed.Fragment.Size.Width.Twips),
            Wrap = TextWrappingValues.Around,
            VerticalPosition = VerticalAnchorValues.Page,
            HorizontalPosition = HorizontalAnchorValues.Page,
            X = Xml.Number((area.Content.X + placed.At.X).Twips),
            Y = Xml.Number(Math.Max(1, (area.Content.Y + placed.At.Y).Twips)),
        };
        var edges = BoxEdges.Of(box.Style, outer.Width);
        Write(box, outer with { Frame = frame, Left = -edges.Margin.Left, Right = -edges.Margin.Right, Width = placed.Fragment.Size.Width, Fill = null });
        space = Length.Zero;
    }

    private static bool KeepsWithNext(Box box) =>
        box.Style.BreakAfter is BreakBetween.Avoid or BreakBetween.AvoidPage;

    /// <summary>What a box with a width of its own leaves free at the right.</summary>
    private static Length Unused(Css.ComputedStyle style, BlockContext inner) =>
        style.Width is { Kind: SizingKind.Fixed, Value: var width } && width.Resolve(inner.Width) < inner.Width
            ? inner.Width - width.Resolve(inner.Width)
            : Length.Zero;

    private void NoteStrings(Box box)
    {
        foreach (var (name, value) in box.Element?.Strings ?? [])
        {
            if (value.Length > 0)
                context.Strings.TryAdd(name, (null, value));
        }
    }

    /// <summary>A string that is the text of its paragraph follows that paragraph's style.</summary>
    private void NoteStyle(BlockBox block, string styleName)
    {
        foreach (var (name, value) in block.Element?.Strings ?? [])
        {
            if (value == block.Element!.TextContent.Trim() && context.Strings.TryGetValue(name, out var known) && known.StyleName is null)
                context.Strings[name] = (styleName, known.Value);
        }
    }
}
