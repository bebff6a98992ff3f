using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Flex;

namespace HerDocs.QuestPdf.Blocks;

/// <summary>
/// Flexible boxes (CSS Flexbox 1). How wide items are follows from all of them, so our own layout says it; QuestPDF makes rows of items
/// and of the room between them, in these proportions.
/// </summary>
internal sealed class FlexComposer(BlockComposer composer)
{
    public void Compose(IContainer container, FlexBox box, Room room)
    {
        var layout = composer.Context.Layout;
        var lines = new FlexLines(layout, box, room.Width, room.Height).Make(new FlexItems(layout, box, room.Width, room.Height).Make(), Length.Zero);
        if (box.Style.FlexDirection is FlexDirection.Row or FlexDirection.RowReverse)
            ComposeRows(container, box, lines, room);
        else
            ComposeColumn(container, lines, room);
        room.Positioned?.AddRange(box.Items.Where(item => DisplayKinds.IsPositionedOut(item.Style)));
    }

    private void ComposeRows(IContainer container, FlexBox box, List<FlexLine> lines, Room room) => container.Column(column =>
    {
        var y = Length.Zero;
        foreach (var line in lines)
        {
            if (line.Offset > y)
                column.Item().StopPaging().Height((line.Offset - y).InPoints());
            y = line.Offset + line.Cross;
            ComposeRow(column.Item(), box, line, room);
        }
    });

    /// <summary>Items are read in the order in which a row has them: where that begins at the right, so does the row.</summary>
    private void ComposeRow(IContainer container, FlexBox box, FlexLine line, Room room)
    {
        var isFromRight = line.Items[0].At.X > line.Items[^1].At.X || box.Style.Direction == Direction.RightToLeft && line.Items.Count == 1;
        container = isFromRight ? container.ContentFromRightToLeft() : container.ContentFromLeftToRight();
        container.Row(row =>
        {
            var x = Length.Zero;
            foreach (var (item, start) in line.Items.Select(item => (item, Start: StartOf(item))).OrderBy(placed => placed.Start))
            {
                AddRoom(row, start - x);
                var width = item.Fragment.Size.Width;
                x = start + width;
                ComposeItem(
                    Aligned(row.RelativeItem(Math.Max(width.InPoints(), 0.01f)), box, item),
                    item,
                    room with { Direction = isFromRight ? Direction.RightToLeft : Direction.LeftToRight });
            }
            AddRoom(row, room.Width - x);
        });

        Length StartOf(FlexItem item) => isFromRight ? room.Width - item.At.X - item.Fragment.Size.Width : item.At.X;
    }

    private static void AddRoom(RowDescriptor row, Length width)
    {
        if (width > Length.Tolerance)
            row.RelativeItem(width.InPoints());
    }

    private static IContainer Aligned(IContainer container, FlexBox box, FlexItem item) =>
        (item.Style.AlignSelf == ItemAlignment.Auto ? box.Style.AlignItems : item.Style.AlignSelf) switch
        {
            ItemAlignment.Center => container.AlignMiddle(),
            ItemAlignment.End => container.AlignBottom(),
            _ => container.PaddingTop(item.At.Y.InPoints()),
        };

    private void ComposeColumn(IContainer container, List<FlexLine> lines, Room room) => container.Column(column =>
    {
        var y = Length.Zero;
        foreach (var item in lines.SelectMany(line => line.Items).OrderBy(item => item.At.Y))
        {
            if (item.At.Y > y)
                column.Item().StopPaging().Height((item.At.Y - y).InPoints());
            var size = item.Fragment.Size;
            y = item.At.Y + size.Height;
            var right = room.Width - item.At.X - size.Width;
            ComposeItem(column.Item().PaddingLeft(item.At.X.InPoints()).PaddingRight(right.InPoints()), item, room);
        }
    });

    private void ComposeItem(IContainer container, FlexItem item, Room room)
    {
        var content = item.Fragment.Size.Width - item.Edges.Inner.Horizontal;
        composer.ComposeBorderBox(container, item.Box, new BlockWidth(item.Edges.Inner.Left, content, item.Edges), room with { Height = null });
    }
}
