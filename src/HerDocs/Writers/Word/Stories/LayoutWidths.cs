using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Flex;
using HerDocs.Layout.Grid;

namespace HerDocs.Writers.Word.Stories;

/// <summary>Asks layout how wide it makes what Word must be told the widths of.</summary>
internal sealed class LayoutWidths(LayoutContext context)
{
    /// <summary>Of the width that a table's cells want, so that another program's idea of a text's width breaks no line.</summary>
    private const double Slack = 1.04;

    private readonly BlockLayout blocks = new(context);

    /// <summary>Where the first column of a table begins from where lines do, and the widths of its columns, spacing included.</summary>
    /// <param name="room">The width of the containing block.</param>
    public (Length Start, IReadOnlyList<Length> Columns) OfTable(Element table, Length room)
    {
        var box = (TableBox)new BoxBuilder().Block(table);
        var style = table.Style;
        var place = BlockWidth.Of(box, room, blocks.Intrinsic, shrinks: true, style.Direction);
        var free = Length.Max(Length.Zero, room - place.Edges.Horizontal);
        var width = style.Width.IsAuto ? Length.Min(place.Content * Slack, Length.Max(free, place.Content)) : place.Content;
        var columns = blocks.Intrinsic.ColumnsOf(box).Distribute(width);
        var rest = columns.Aggregate(width, (left, column) => left - column) / columns.Length;
        var before = style.Direction == Direction.RightToLeft ? room - place.BorderX - place.BorderWidth : place.BorderX;
        return (Length.Max(Length.Zero, before), [.. columns.Select(column => column + rest)]);
    }

    /// <summary>The width of a floated box up to its borders, and its margins.</summary>
    public (Length Width, Edges Margins) OfFloat(Element element, Length room)
    {
        var place = BlockWidth.Of(new BoxBuilder().Block(element), room, blocks.Intrinsic, shrinks: true, element.Style.Direction);
        return (place.BorderWidth, place.Edges.Margin);
    }

    /// <summary>The widths of the boxes in a row of flexible ones, their margins included, and the gap between them.</summary>
    /// <param name="room">The width of the container's content.</param>
    public (IReadOnlyList<Element> Items, IReadOnlyList<Length> Widths, Length Gap) OfRow(Element row, Length room)
    {
        var box = (FlexBox)new BoxBuilder().Block(row);
        var items = new FlexItems(blocks, box, room, null).Make().FindAll(item => item.Box.Element is not null);
        var gap = FlexLines.Gap(row.Style.ColumnGap, room);
        new FlexLine(items, gap).Resolve(room);
        return ([.. items.Select(item => item.Box.Element!)], [.. items.Select(item => item.OuterTarget)], gap);
    }

    /// <summary>The widths of the columns of a grid.</summary>
    /// <param name="room">The width of the container's content.</param>
    public IReadOnlyList<Length> OfGrid(GridBox grid, GridPlan plan, Length room) =>
        [.. new GridLayout(blocks).SizeColumns(grid, plan, room).Select(track => track.Base)];
}
