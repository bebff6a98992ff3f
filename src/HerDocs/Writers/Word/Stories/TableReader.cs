using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Stories;

/// <summary>Reads tables, and what Word can only set beside one another in a table: rows of flexible boxes, bars.</summary>
internal sealed class TableReader(StoryReader reader, StoryContext context)
{
    public void Read(Element element, BlockFrame frame)
    {
        ReadCaptions(element, frame, CaptionSide.Top);
        var rows = TableGrid.RowsOf(element);
        if (rows.Count == 0)
            return;
        var grid = new TableGrid(rows);
        var left = (element.Style.MarginLeft ?? LengthPercentage.Zero).Resolve(frame.Width);
        var room = frame.Width - left - (element.Style.MarginRight ?? LengthPercentage.Zero).Resolve(frame.Width);
        var table = new StoryTable(element, context.Names.OfTable(element))
        {
            IsData = element.Name == "table",
            Description = element.Attribute("aria-label"),
            IsAutomatic = element.Style.Width.Kind != SizingKind.Fixed,
            Left = frame.Left + left,
        };
        table.Columns.AddRange(new TableColumns(grid, context.Runs).Widths(element.Style, room));
        reader.Add(table, frame);
        for (var i = 0; i < rows.Count; i++)
            table.Rows.Add(ReadRow(element, grid, i, table, frame));
        ReadCaptions(element, frame, CaptionSide.Bottom);
    }

    /// <summary>Whether a flexible box sets its items beside one another in one line.</summary>
    public static bool IsRow(Element element) =>
        element.Style is { FlexDirection: FlexDirection.Row or FlexDirection.RowReverse, FlexWrap: FlexWrap.NoWrap }
        && element.Elements.Count() > 1
        && element.Children.All(child => child is Element or TextNode { Text: " " });

    public void ReadRow(Element element, BlockFrame frame)
    {
        var items = element.Elements.OrderBy(item => item.Style.Order).ToList();
        var gap = (element.Style.ColumnGap ?? LengthPercentage.Zero).Resolve(frame.Width);
        var table = new StoryTable(element, context.Names.OfTable(element)) { Left = frame.Left };
        table.Columns.AddRange(FlexColumns.Widths(items, gap, frame.Width, context.Runs));
        reader.Add(table, frame);
        var row = new StoryRow { KeepsTogether = true };
        table.Rows.Add(row);
        for (var i = 0; i < items.Count; i++)
        {
            var (item, padding) = (items[i], i < items.Count - 1 ? new Edges(Length.Zero, gap, Length.Zero, Length.Zero) : Edges.None);
            var cell = new StoryCell { Padding = padding, VerticalAlign = AlignmentOf(element, item) };
            var inner = InCell(frame, table.Columns[i] - padding.Horizontal);
            cell.Blocks.AddRange(reader.ReadApart(() => reader.ReadBlock(item, inner)));
            row.Cells.Add(cell);
        }
    }

    /// <summary>A bar of two cells whose widths anyone can drag.</summary>
    public void ReadMeter(Element element, BlockFrame frame)
    {
        var share = MeterBar.Share(element);
        var height = element.Style.Height is { Kind: SizingKind.Fixed } sizing ? sizing.Value.Resolve(Length.Zero) : element.Style.FontSize;
        var text = element.TextContent.Trim();
        var table = new StoryTable(element, context.Names.OfTable(element)) { Description = text, Left = frame.Left };
        reader.Add(table, frame with { OwnsBorders = false });
        var row = new StoryRow { Height = height, KeepsTogether = true };
        table.Rows.Add(row);
        ReadOnlySpan<(double Share, Color Color)> parts = [(share, element.Style.Color), (1 - share, element.Style.BackgroundColor)];
        foreach (var (part, color) in parts)
        {
            if (part <= 0)
                continue;
            table.Columns.Add(frame.Width * part);
            var cell = new StoryCell { Shading = color.Over(Color.White) };
            cell.Blocks.AddRange(reader.ReadApart(() => { }));
            row.Cells.Add(cell);
        }
    }

    private void ReadCaptions(Element table, BlockFrame frame, CaptionSide side)
    {
        foreach (var caption in table.Elements.Where(child => child.Style.Display == Display.TableCaption && child.Style.CaptionSide == side))
            reader.ReadBlock(caption, frame);
    }

    private StoryRow ReadRow(Element element, TableGrid grid, int index, StoryTable table, BlockFrame frame)
    {
        var source = grid.Rows[index];
        var row = new StoryRow
        {
            IsHeader = source.IsHeader,
            KeepsTogether = source.Element != element && source.Element.Style.BreakInside is BreakInside.Avoid or BreakInside.AvoidPage,
        };
        foreach (var slot in grid.SlotsOf(index))
        {
            var width = Length.Zero;
            for (var column = slot.Column; column < slot.Column + slot.Span; column++)
                width += table.Columns[column];
            row.Cells.Add(ReadCell(element, grid, slot, index, width, frame));
        }
        var headsRows = source.Cells.All(cell => cell.Attribute("scope") == "rowgroup");
        if (row.IsHeader || (headsRows && source.Cells.Count > 0) || source.Element.Style.BreakAfter is BreakBetween.Avoid or BreakBetween.AvoidPage)
        {
            foreach (var paragraph in row.Cells.SelectMany(cell => cell.Blocks).OfType<StoryParagraph>())
                paragraph.KeepNext = true;
        }
        return row;
    }

    private StoryCell ReadCell(Element table, TableGrid grid, TableSlot slot, int rowIndex, Length width, BlockFrame frame)
    {
        if (slot.Cell is not { } element)
            return Empty(new StoryCell { Span = slot.Span });
        var style = element.Style;
        var padding = new Edges(
            style.PaddingTop.Resolve(width), style.PaddingRight.Resolve(width), style.PaddingBottom.Resolve(width), style.PaddingLeft.Resolve(width));
        var cell = new StoryCell
        {
            Span = slot.Span,
            StartsMerge = slot.RowSpan > 1 && slot.FirstRow == rowIndex,
            ContinuesMerge = slot.FirstRow < rowIndex,
            Borders = CellBorders.Of(table, grid, slot, rowIndex),
            Shading = CellBorders.ShadingOf(table, grid.Rows[rowIndex], element),
            Padding = padding,
            VerticalAlign = style.VerticalAlign.Kind,
        };
        if (cell.ContinuesMerge)
            return Empty(cell);
        cell.Blocks.AddRange(reader.ReadApart(() => reader.ReadChildren(element, InCell(frame, width - padding.Horizontal))));
        return cell;
    }

    private StoryCell Empty(StoryCell cell)
    {
        cell.Blocks.AddRange(reader.ReadApart(() => { }));
        return cell;
    }

    public static BlockFrame InCell(BlockFrame frame, Length width) =>
        new(Length.Zero, Length.Zero, Length.Max(width, Length.FromPoints(1))) { PageName = frame.PageName, IsInTable = true };

    public static VerticalAlignKind AlignmentOf(Element container, Element item) =>
        (item.Style.AlignSelf == ItemAlignment.Auto ? container.Style.AlignItems : item.Style.AlignSelf) switch
        {
            ItemAlignment.Center => VerticalAlignKind.Middle,
            ItemAlignment.End => VerticalAlignKind.Bottom,
            _ => VerticalAlignKind.Top,
        };
}
