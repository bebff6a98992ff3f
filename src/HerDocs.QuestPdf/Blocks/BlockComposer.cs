using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Columns;
using HerDocs.QuestPdf.Texts;

namespace HerDocs.QuestPdf.Blocks;

/// <summary>Says what a box is: its width, its edges, how it may break, and what is in it.</summary>
internal sealed class BlockComposer(WriterContext context)
{
    public WriterContext Context { get; } = context;

    public BlockHeights Heights { get; } = new(context.Layout);

    public FirstBaselines Baselines { get; } = new(context.Layout);

    /// <summary>A block-level box between its margins at the left and the right.</summary>
    public void Compose(IContainer container, Box box, Room room)
    {
        var place = BlockWidth.Of(box, room.Width, Context.Layout.Intrinsic, shrinks: box is TableBox or ReplacedBox, room.Direction);
        if (box is ReplacedBox)
        {
            // QuestPDF gives up where a picture is wider than its room.
            container = container.PaddingLeft(Length.Max(Length.Zero, place.BorderX).InPoints());
            container = room.Direction == Direction.RightToLeft ? container.AlignRight() : container.AlignLeft();
        }
        else
        {
            container = container.PaddingLeft(place.BorderX.InPoints()).PaddingRight((room.Width - place.BorderX - place.BorderWidth).InPoints());
        }
        if (KeptTogether.IsKeptWhole(box) && Heights.FitsOnPage(box, room))
            container = container.PreventPageBreak();
        ComposeBorderBox(container, box, place, room);
    }

    /// <summary>The same without margins.</summary>
    public void ComposeBorderBox(IContainer container, Box box, BlockWidth place, Room room)
    {
        container = Found(container, box.Element, box as BlockBox);
        if (RelativePosition.ShiftOf(box.Style, room.Width, room.Height) is var shift && shift != Point.Origin)
            container = container.OffsetX(shift.X.InPoints()).OffsetY(shift.Y.InPoints());
        if (box.Style.Direction != room.Direction)
            container = box.Style.Direction == Direction.RightToLeft ? container.ContentFromRightToLeft() : container.ContentFromLeftToRight();
        if (box is ReplacedBox replaced)
        {
            new ReplacedComposer(Context).Compose(container, replaced, room);
            return;
        }
        if (box is TableBox table)
        {
            new TableComposer(this).Compose(container, table, place, room);
            return;
        }
        if (!TagsItsLines(box))
            container = container.Tagged(box.Element);
        if (LeastHeight(box, place, room) is { } least && least > Length.Zero)
            container = container.MinHeight(Length.Min(least, room.PageHeight).InPoints());
        container = container.Decorated(box.Style, place.Edges, place.BorderWidth);
        if (box.Style.Position == Position.Static)
            ComposeInside(container, box, place, Inside(box, place, room, room.Positioned));
        else
            ComposeWithPositioned(container, box, place, room);
    }

    /// <summary>What a block container holds, without its edges.</summary>
    public void ComposeContent(IContainer container, BlockContent content, Room room, bool isOpenAtTop = false, bool isOpenAtBottom = false)
    {
        if (content is InlineContent lines)
            new TextComposer(Context, this).Compose(container, lines, room);
        else
            container.Column(column => new BlockStack(this, column, room) { IsOpenAtTop = isOpenAtTop, IsOpenAtBottom = isOpenAtBottom }
                .Add(((BlockChildren)content).Boxes));
    }

    /// <summary>Notes and floats in a paragraph stand above and below its lines, and are no part of it to readers.</summary>
    private static bool TagsItsLines(Box box) =>
        box is BlockBox { Content: InlineContent lines }
        && SemanticTags.IsOfLines(box.Element)
        && lines.Items.Any(item => item is InlineFloat or InlineInsert);

    /// <summary>A box whose content may hold boxes that are placed in it: these lie above the rest, in layers of their own.</summary>
    private void ComposeWithPositioned(IContainer container, Box box, BlockWidth place, Room room)
    {
        var positioned = new List<Box>();
        var inside = Inside(box, place, room, positioned);
        container.Layers(layers =>
        {
            ComposeInside(layers.PrimaryLayer(), box, place, inside);
            var around = new Size(
                place.Content + place.Edges.Padding.Horizontal,
                (inside.Height ?? LeastHeight(box, place, room) ?? Length.Zero) + place.Edges.Padding.Vertical);
            foreach (var placed in positioned)
                new PositionedComposer(this).Compose(layers.Layer(), placed, around, room);
        });
    }

    private void ComposeInside(IContainer container, Box box, BlockWidth place, Room inside)
    {
        container = container.Padded(place.Edges);
        switch (box)
        {
            case FlexBox flex:
                new FlexComposer(this).Compose(container, flex, inside);
                break;
            case GridBox grid:
                new GridComposer(this).Compose(container, grid, inside);
                break;
            case BlockBox { Marker: { } marker } item:
                new ListItemComposer(this).Compose(container, item, marker, inside);
                break;
            case BlockBox { Content: InlineContent lines } paragraph when TagsItsLines(box):
                new TextComposer(Context, this).Compose(container, lines, inside, paragraph.Element);
                break;
            case BlockBox block when ColumnLayout.Columns(block.Style, inside.Width) is { Count: > 1 } columns:
                new ColumnsComposer(this).Compose(container, block, columns, inside);
                break;
            case BlockBox block:
                ComposeContent(
                    container,
                    block.Content,
                    inside,
                    CollapsedMargins.AreOpenAtTop(block, inside.Width),
                    CollapsedMargins.AreOpenAtBottom(block, inside.Width));
                break;
        }
    }

    private static Room Inside(Box box, BlockWidth place, Room room, List<Box>? positioned) => room with
    {
        Width = place.Content,
        Height = BlockHeight.Of(box.Style.Height, box.Style, place.Edges, room.Height),
        Direction = box.Style.Direction,
        Positioned = positioned,
    };

    /// <summary>
    /// Of the border box. Content that is taller than its box hangs out of it in CSS; QuestPDF would find no room for it, so the box
    /// grows.
    /// </summary>
    private static Length? LeastHeight(Box box, BlockWidth place, Room room)
    {
        var style = box.Style;
        var height = BlockHeight.Of(style.Height, style, place.Edges, room.Height);
        var least = BlockHeight.Of(style.MinHeight, style, place.Edges, room.Height);
        return height is null && least is null ? null : Length.Max(height ?? Length.Zero, least ?? Length.Zero) + place.Edges.Inner.Vertical;
    }

    /// <summary>Makes an element, and the inline elements of its lines, places that links lead to and pages ask for.</summary>
    public IContainer Found(IContainer container, Element? element, BlockBox? block = null)
    {
        IEnumerable<Element> elements = element is null ? [] : [element];
        if (block is { Content: InlineContent lines })
            elements = elements.Concat(lines.Items.OfType<InlineOpen>().Select(open => open.Element));
        if (element is not null && Links.IsLink(element))
            container = container.Linked(element, Context.Document);
        foreach (var found in elements)
        {
            if (found.Id is { } id && Context.Targets.Contains(id))
                container = container.Section(id);
            container = Context.Places.Note(container, found);
        }
        return container;
    }
}
