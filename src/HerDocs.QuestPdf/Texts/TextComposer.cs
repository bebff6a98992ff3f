using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.QuestPdf.Blocks;

namespace HerDocs.QuestPdf.Texts;

/// <summary>Says what stands in the lines of a paragraph and how they are set; where they end, QuestPDF finds out.</summary>
internal sealed class TextComposer(WriterContext context, BlockComposer? blocks = null)
{
    private readonly BlockComposer blocks = blocks ?? new BlockComposer(context);

    /// <param name="element">What the lines are to readers, if no box around says it.</param>
    public void Compose(IContainer container, InlineContent content, Room room, Element? element = null)
    {
        // QuestPDF sets no text beside a box, and no box at the head or foot of a page: they stand before and after the lines.
        var above = content.Items.OfType<InlineFloat>().Select(item => item.Box).ToList();
        var below = content.Items.OfType<InlineInsert>().Select(item => item.Insert.Box).ToList();
        var positioned = content.Items.OfType<InlinePositioned>().Select(item => item.Box).ToList();
        (room.Positioned ?? below).AddRange(positioned);
        if (above.Count + below.Count == 0)
        {
            ComposeLines(container, content, room);
            return;
        }
        container.Column(column =>
        {
            new BlockStack(blocks, column, room).Add(above);
            ComposeLines(column.Item().Tagged(element), content, room);
            new BlockStack(blocks, column, room).Add(below);
        });
    }

    private void ComposeLines(IContainer container, InlineContent content, Room room)
    {
        var items = LineEnds.Trim(content);
        if (!items.Any(IsShown))
            return;
        content = content with { Items = items };
        if (items.Any(item => item is InlineLeader))
            new LeaderLine(context, this).Compose(container, content, room);
        else
            ComposeText(container, content, room);
    }

    /// <summary>Lines without leaders.</summary>
    /// <param name="isLinked">The box around leads where a link in the lines does.</param>
    public void ComposeText(IContainer container, InlineContent content, Room room, bool isLinked = false) =>
        HungOut(container, content, room).Text(text =>
        {
            Align(text, content.Style.TextAlign);
            new TextRuns(context, blocks, text, content, room) { IsLinked = isLinked }.Add();
        });

    /// <summary>How far a first line begins behind its box's start: before it where that is negative.</summary>
    public static Length IndentOf(InlineContent content, Room room) =>
        content.IsContinued || content.Style.TextIndent.IsHanging ? Length.Zero : content.Style.TextIndent.Amount.Resolve(room.Width);

    /// <summary>Where a first line hangs out of its box, all lines do.</summary>
    private static IContainer HungOut(IContainer container, InlineContent content, Room room)
    {
        var indent = IndentOf(content, room);
        if (indent >= Length.Zero)
            return container;
        return content.Style.Direction == Direction.RightToLeft ? container.PaddingRight(indent.InPoints()) : container.PaddingLeft(indent.InPoints());
    }

    public static void Align(TextDescriptor text, TextAlign align)
    {
        switch (align)
        {
            case TextAlign.Left:
                text.AlignLeft();
                break;
            case TextAlign.Right:
                text.AlignRight();
                break;
            case TextAlign.Center:
                text.AlignCenter();
                break;
            case TextAlign.End:
                text.AlignEnd();
                break;
            case TextAlign.Justify or TextAlign.JustifyAll:
                text.Justify();
                break;
            default:
                text.AlignStart();
                break;
        }
    }

    private static bool IsShown(InlineItem item) =>
        item is InlineText { Text.Length: > 0 } or InlineAtom or InlinePageText or InlineInitialLetter or InlineLineBreak;
}
