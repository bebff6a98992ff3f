using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
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
        var gap = PendingMarker.Gap(marker.Style);
        var width = layout.Paragraph(marker).Widths.Preferred + gap + Slack;
        var isRightToLeft = item.Style.Direction == Direction.RightToLeft;
        var start = -width.InPoints();
        container = isRightToLeft ? container.PaddingRight(start) : container.PaddingLeft(start);
        container.Row(row =>
        {
            var label = row.ConstantItem(width.InPoints());
            label = isRightToLeft ? label.PaddingLeft(gap.InPoints()).AlignLeft() : label.PaddingRight(gap.InPoints()).AlignRight();
            label = label.SemanticListLabel().PaddingTop(Drop(item, marker, room).InPoints());
            new TextComposer(composer.Context).Compose(label, marker, room with { Width = width });
            var body = row.RelativeItem();
            composer.ComposeContent(
                item.Element is { } element && SemanticTags.IsOfContents(element) ? body : body.SemanticListItemBody(),
                item.Content,
                room,
                CollapsedMargins.AreOpenAtTop(item, room.Width),
                CollapsedMargins.AreOpenAtBottom(item, room.Width));
        });
    }

    /// <summary>How far the marker moves down to stand on the baseline of the item's first line.</summary>
    private Length Drop(BlockBox item, InlineContent marker, Room room)
    {
        var direction = item.Style.Direction;
        return composer.Baselines.Of(item.Content, room.Width, direction) is { } line && composer.Baselines.Of(marker, room.Width, direction) is { } own
            ? line - own
            : Length.Zero;
    }
}
