using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.QuestPdf.Pages;

namespace HerDocs.QuestPdf.Blocks;

/// <summary>Sets block-level boxes one below the other (CSS 2.2 §9.4.1), with breaks and space between them.</summary>
internal sealed class BlockStack(BlockComposer composer, ColumnDescriptor column, Room room)
{
    /// <summary>The space above the first box and below the last is that of the box around.</summary>
    public bool IsOpenAtTop { get; init; }

    public bool IsOpenAtBottom { get; init; }

    /// <summary>The part of the root's box that stands on pages of one name.</summary>
    public void AddPageSet(Box root)
    {
        Breaks.Add(column, BreakWishes.Before(root), composer.Context.Places, isAtStart: true);
        Add([root]);
    }

    public void Add(IReadOnlyList<Box> boxes)
    {
        var stacked = boxes.Where(box => !IsPutElsewhere(box)).ToList();
        for (var i = 0; i < stacked.Count;)
        {
            var count = KeptTogether.CountFrom(stacked, i);
            AddSpace(i == 0 ? null : stacked[i - 1], stacked[i]);
            if (count == 1)
                composer.Compose(WithRoomToBegin(stacked[i]), stacked[i], room);
            else
                AddTogether(stacked.GetRange(i, count));
            i += count;
        }
        if (!IsOpenAtBottom && stacked is [.., var last])
            AddGap(CollapsedMargins.Below(last, room.Width));
    }

    private float pulledUp;

    /// <summary>The next box, moved up where the margin above it is negative.</summary>
    private IContainer NextItem()
    {
        var item = pulledUp < 0 ? column.Item().PaddingTop(pulledUp) : column.Item();
        pulledUp = 0;
        return item;
    }

    /// <summary>A box begins where what is kept together at its start does.</summary>
    private IContainer WithRoomToBegin(Box box)
    {
        var item = NextItem();
        var needed = composer.Heights.OfBeginning(box, room);
        return KeptTogether.Begins(box) && needed < room.PageHeight ? item.EnsureSpace((needed - BlockHeights.Tolerance).InPoints()) : item;
    }

    private bool IsPutElsewhere(Box box)
    {
        if (!DisplayKinds.IsPositionedOut(box.Style) || room.Positioned is null)
            return false;
        room.Positioned.Add(box);
        return true;
    }

    private void AddSpace(Box? above, Box below)
    {
        var wish = above is null ? BreakBetween.Auto : KeptTogether.WishBetween(above, below);
        if (BreakWishes.IsForced(wish))
        {
            Breaks.Add(column, wish, composer.Context.Places);
            AddGap(CollapsedMargins.Above(below, room.Width));
        }
        else if (above is not null)
        {
            AddGap(CollapsedMargins.Between(above, below, room.Width));
        }
        else if (!IsOpenAtTop)
        {
            AddGap(CollapsedMargins.Above(below, room.Width));
        }
    }

    /// <summary>Space that gives way where a page ends (CSS Fragmentation 3 §5.2).</summary>
    private void AddGap(Length gap)
    {
        if (gap > Length.Zero)
            column.Item().StopPaging().Height(gap.InPoints());
        else
            pulledUp = gap.InPoints();
    }

    /// <summary>They begin where all of them fit but the last, and of that the beginning.</summary>
    private void AddTogether(List<Box> boxes)
    {
        var needed = composer.Heights.OfBeginning(boxes, room);
        var item = NextItem();
        if (needed < room.PageHeight)
            item = item.EnsureSpace(Length.Max(Length.Zero, needed - BlockHeights.Tolerance).InPoints());
        item.Column(inner =>
        {
            var stack = new BlockStack(composer, inner, room) { IsOpenAtTop = true, IsOpenAtBottom = true };
            for (var i = 0; i < boxes.Count; i++)
            {
                if (i > 0)
                    stack.AddGap(CollapsedMargins.Between(boxes[i - 1], boxes[i], room.Width));
                composer.Compose(stack.NextItem(), boxes[i], room);
            }
        });
    }
}
