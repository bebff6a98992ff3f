using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Flows;
using HerDocs.QuestPdf.Texts;

namespace HerDocs.QuestPdf.Blocks;

/// <summary>A list item whose marker stands outside of it: both in a row that begins as far before the item as the marker is wide.</summary>
internal sealed class ListItemComposer(BlockComposer composer)
{
    /// <summary>A marker that would be broken for a hair's breadth has more room than it should need.</summary>
    private static readonly Length Slack = Length.FromPoints(1);

    public void Compose(IContainer container, BlockBox item, InlineContent marker, Room room)
    {
        var layout = composer.Context.Layout;
        var gap = PendingMarker.Gap(item.Style);
        var width = layout.Paragraph(marker).Widths.Preferred + gap + Slack;
        var isRightToLeft = item.Style.Direction == Direction.RightToLeft;
        var start = -width.InPoints();
        container = isRightToLeft ? container.PaddingRight(start) : container.PaddingLeft(start);
        container.Row(row =>
        {
            var label = row.ConstantItem(width.InPoints());
            label = isRightToLeft ? label.PaddingLeft(gap.InPoints()).AlignLeft() : label.PaddingRight(gap.InPoints()).AlignRight();
            var drop = BaselineOf(item.Content, room.Width, item.Style.Direction) - BaselineOf(marker, width, item.Style.Direction);
            new TextComposer(composer.Context).Compose(label.SemanticListLabel().PaddingTop(drop.InPoints()), marker, room with { Width = width });
            composer.ComposeContent(
                row.RelativeItem().SemanticListItemBody(),
                item.Content,
                room,
                CollapsedMargins.AreOpenAtTop(item, room.Width),
                CollapsedMargins.AreOpenAtBottom(item, room.Width));
        });
    }

    /// <summary>Of the first line, from the top; zero where there is none.</summary>
    private Length BaselineOf(BlockContent content, Length width, Direction direction) =>
        FlowAssembler.Whole(composer.Context.Layout.ContentFlow(content, width, direction)).FirstBaseline ?? Length.Zero;
}
