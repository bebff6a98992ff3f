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
    public Length OfBeginning(Box box, Room room) => box switch
    {
        BlockBox { Content: InlineContent lines } => layout.Paragraph(lines).LineHeight * LeastLines,
        BlockBox { Content: BlockChildren { Boxes: [var first, ..] } } => OfBeginning(first, room),
        ReplacedBox => Of(box, room),
        _ => box.Style.FontSize * (2 * LeastLines),
    };

    public bool FitsOnPage(Box box, Room room) => (Of(box, room) + Tolerance).FitsIn(room.PageHeight);
}
