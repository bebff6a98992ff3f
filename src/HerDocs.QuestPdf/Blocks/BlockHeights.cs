using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Flows;

namespace HerDocs.QuestPdf.Blocks;

/// <summary>About how tall boxes become, from our own layout: QuestPDF wants to be told how much room things need to stay together.</summary>
internal sealed class BlockHeights(BlockLayout layout)
{
    /// <summary>What two layouts may differ by in a few lines.</summary>
    public static readonly Length Tolerance = Length.FromPoints(1.5);

    /// <summary>A heading is not left with fewer lines than these.</summary>
    private const int LeastLines = 2;

    /// <summary>Of the border box.</summary>
    public Length Of(Box box, Room room) => layout.Alone(box, room.Width, room.Height).Size.Height;

    /// <summary>Of what a block container holds.</summary>
    public Length OfContent(BlockContent content, Room room) =>
        FlowAssembler.Whole(layout.ContentFlow(content, room.Width, room.Direction)).Size.Height;

    /// <summary>As much of a box as must stand under what is not to be parted from it.</summary>
    public Length OfBeginning(Box box, Room room)
    {
        if (box is ReplacedBox || KeptTogether.IsKeptWhole(box) && FitsOnPage(box, room))
            return Of(box, room);
        var inside = Inside(box, room);
        return BoxEdges.Of(box, room.Width).Inner.Top + box switch
        {
            BlockBox { Content: InlineContent lines } => layout.Paragraph(lines).LineHeight * LeastLines,
            BlockBox { Content: BlockChildren } when CollapsedMargins.InFlow(box) is { Count: > 0 } children =>
                OfBeginning([.. children.Take(KeptTogether.CountFrom(children, 0))], inside),
            _ => box.Style.FontSize * (2 * LeastLines),
        };
    }

    /// <summary>Of boxes that are not to be parted: all of them but the last, and of that the beginning.</summary>
    public Length OfBeginning(IReadOnlyList<Box> together, Room room)
    {
        var height = OfBeginning(together[^1], room);
        for (var i = 0; i < together.Count - 1; i++)
            height += Of(together[i], room) + CollapsedMargins.Between(together[i], together[i + 1], room.Width);
        return height;
    }

    public bool FitsOnPage(Box box, Room room) => (Of(box, room) + Tolerance).FitsIn(room.PageHeight);

    private Room Inside(Box box, Room room) =>
        room with { Width = BlockWidth.Of(box, room.Width, layout.Intrinsic, shrinks: box is TableBox, room.Direction).Content };
}
