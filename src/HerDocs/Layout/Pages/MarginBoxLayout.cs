using HerDocs.Css;
using HerDocs.Css.Rules;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Pages;

/// <summary>Sets the boxes in a page's margins: running heads, folios (CSS Paged Media 3 §5).</summary>
internal sealed class MarginBoxLayout(BlockLayout blocks)
{
    public Fragment Place(PageArea area, PageContent content)
    {
        var target = new FragmentBuilder();
        foreach (var (name, box, room) in Rooms(area, content))
            Put(target, name, box, room);
        return target.Finish(area.Sheet);
    }

    /// <summary>The boxes that show something on a page, each with the room that its margin box has.</summary>
    public IEnumerable<(MarginBox Name, BlockBox Box, Rect Room)> Rooms(PageArea area, PageContent content)
    {
        var boxes = new Dictionary<MarginBox, BlockBox>();
        foreach (var (name, style) in area.Style.MarginBoxes)
        {
            if (content.Of(style, area.Style.ContentPlaces.GetValueOrDefault(name)) is { } inline)
                boxes[name] = new BlockBox(null, style, inline);
        }
        if (boxes.Count == 0)
            return [];
        var margin = area.Edges.Margin;
        var rooms = Corners(area)
            .Concat(Row(boxes, area, MarginBox.TopLeft, MarginBox.TopCenter, MarginBox.TopRight, Length.Zero, margin.Top))
            .Concat(Row(boxes, area, MarginBox.BottomLeft, MarginBox.BottomCenter, MarginBox.BottomRight, area.Border.Bottom, margin.Bottom))
            .Concat(Column(boxes, area, MarginBox.LeftTop, MarginBox.LeftMiddle, MarginBox.LeftBottom, Length.Zero, margin.Left))
            .Concat(Column(boxes, area, MarginBox.RightTop, MarginBox.RightMiddle, MarginBox.RightBottom, area.Border.Right, margin.Right));
        return rooms.Where(room => boxes.ContainsKey(room.Name)).Select(room => (room.Name, boxes[room.Name], room.Room));
    }

    /// <summary>The style in which a margin box shows the page's number; null when none does.</summary>
    public static string? NumberStyleOf(PageArea area) => area.Style.MarginBoxes.Values
        .SelectMany(style => style.Content ?? [])
        .OfType<ContentCounter>()
        .FirstOrDefault(counter => counter.Name == CounterChange.Page)?.Style;

    private static IEnumerable<(MarginBox Name, Rect Room)> Corners(PageArea area)
    {
        var margin = area.Edges.Margin;
        yield return (MarginBox.TopLeftCorner, new Rect(Length.Zero, Length.Zero, margin.Left, margin.Top));
        yield return (MarginBox.TopRightCorner, new Rect(area.Border.Right, Length.Zero, margin.Right, margin.Top));
        yield return (MarginBox.BottomRightCorner, new Rect(area.Border.Right, area.Border.Bottom, margin.Right, margin.Bottom));
        yield return (MarginBox.BottomLeftCorner, new Rect(Length.Zero, area.Border.Bottom, margin.Left, margin.Bottom));
    }

    /// <summary>Three boxes side by side above or below the page (CSS Paged Media 3 §5.3.2.2).</summary>
    private IEnumerable<(MarginBox Name, Rect Room)> Row(
        Dictionary<MarginBox, BlockBox> boxes, PageArea area, MarginBox left, MarginBox center, MarginBox right, Length y, Length height)
    {
        var whole = area.Border.Width;
        var widths = MarginBoxWidths.Share(
            whole,
            Wanted(boxes.GetValueOrDefault(left), whole),
            Wanted(boxes.GetValueOrDefault(center), whole),
            Wanted(boxes.GetValueOrDefault(right), whole));
        yield return (left, new Rect(area.Border.X, y, widths.First, height));
        yield return (center, new Rect(area.Border.X + ((whole - widths.Middle) / 2), y, widths.Middle, height));
        yield return (right, new Rect(area.Border.Right - widths.Last, y, widths.Last, height));
    }

    /// <summary>Three boxes one below the other beside the page.</summary>
    private IEnumerable<(MarginBox Name, Rect Room)> Column(
        Dictionary<MarginBox, BlockBox> boxes, PageArea area, MarginBox top, MarginBox middle, MarginBox bottom, Length x, Length width)
    {
        var whole = area.Border.Height;
        var heights = MarginBoxWidths.Share(
            whole,
            WantedHeight(boxes.GetValueOrDefault(top), width, whole),
            WantedHeight(boxes.GetValueOrDefault(middle), width, whole),
            WantedHeight(boxes.GetValueOrDefault(bottom), width, whole));
        yield return (top, new Rect(x, area.Border.Y, width, heights.First));
        yield return (middle, new Rect(x, area.Border.Y + ((whole - heights.Middle) / 2), width, heights.Middle));
        yield return (bottom, new Rect(x, area.Border.Bottom - heights.Last, width, heights.Last));
    }

    private MarginBoxWish? Wanted(BlockBox? box, Length whole)
    {
        if (box is null)
            return null;
        var edges = BoxEdges.Of(box.Style, whole);
        var isFixed = box.Style.Width.Kind == SizingKind.Fixed;
        var range = isFixed
            ? WidthRange.Exactly(blocks.Intrinsic.Used(box, box.Style.Width, whole, whole - edges.Horizontal))
            : blocks.Intrinsic.OfContent(box);
        return new MarginBoxWish(range + edges.Horizontal, isFixed);
    }

    private MarginBoxWish? WantedHeight(BlockBox? box, Length width, Length whole)
    {
        if (box is null)
            return null;
        var edges = BoxEdges.Of(box.Style, width);
        var given = BlockHeight.Of(box.Style.Height, box.Style, edges, whole);
        var height = given ?? FlowAssembler.Whole(ContentOf(box, width - edges.Horizontal)).Size.Height;
        return new MarginBoxWish(WidthRange.Exactly(height + edges.Margin.Vertical + edges.Inner.Vertical), given is not null);
    }

    private Flow ContentOf(BlockBox box, Length width) => blocks.ContentFlow(box.Content, Length.Max(Length.Zero, width), box.Style.Direction);

    private void Put(FragmentBuilder target, MarginBox name, BlockBox box, Rect room)
    {
        var edges = BoxEdges.Of(box.Style, room.Width);
        var inner = room.Deflate(edges.Margin + edges.Inner);
        var content = FlowAssembler.Whole(ContentOf(box, inner.Width));
        var border = room.Deflate(edges.Margin);
        BoxPainter.Paint(target, box.Style, border, BoxSides.All, edges.Padding);
        if (blocks.Context.NotesBoxes)
            target.Add(border.X, border.Y, new MarginBoxItem(name, border.Size, edges.Margin, edges.Border, edges.Padding));
        var free = inner.Height - content.Size.Height;
        if (-free > box.Style.FontSize * (2 * OverflowItem.Slack))
            blocks.Context.Diagnostics.Report(
                DiagnosticCode.BoxOverflow,
                ((InlineContent)box.Content).Place,
                $"what `@{name.Name()}` holds is {(-free).ToShortString()} taller than the margin of the page",
                "make the text shorter or smaller, or the margin wider");
        var down = box.Style.VerticalAlign.Kind switch
        {
            VerticalAlignKind.Top => Length.Zero,
            VerticalAlignKind.Bottom => free,
            _ => free / 2,
        };
        target.Add(inner.X, inner.Y + down, content);
    }
}
