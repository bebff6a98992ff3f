using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Stories;

/// <summary>Reads tables, and what Word can only set beside one another in a table: rows of flexible boxes, bars.</summary>
internal sealed class TableReader(StoryReader reader, StoryFlow flow, StoryContext context, ColumnReader columns)
{
    public void Read(Element element, BlockFrame frame)
    {
        ReadCaptions(element, frame, CaptionSide.Top);
        var rows = TableGrid.RowsOf(element);
        if (rows.Count == 0)
            return;
        var grid = new TableGrid(rows);
        var (start, widths) = context.Widths.OfTable(element, frame.Width);
        if (element.Name != "table" && ReadAsColumns(element, grid, widths, frame))
            return;
        var table = new StoryTable(element, context.TableNames.Of(element))
        {
            IsData = element.Name == "table",
            RunsRightToLeft = RunsRightToLeft(element),
            Caption = element.Name == "table" ? TableTitles.Of(element) : null,
            IsAutomatic = element.Style.Width.Kind != SizingKind.Fixed,
            HasFirstColumn = element.Name == "table" && grid.HasRowHeadings,
            Start = frame.Start(element.Style.Direction) + start,
        };
        table.Columns.AddRange(widths);
        flow.Add(table, frame);
        for (var i = 0; i < rows.Count; i++)
            table.Rows.Add(ReadRow(element, grid, i, table, frame));
        TableLimit.Settle(table);
        CellSpaces.Settle(table);
        if (element.Style.BreakInside is BreakInside.Avoid or BreakInside.AvoidPage)
            KeepTogether(table);
        ReadCaptions(element, frame, CaptionSide.Bottom);
    }

    /// <summary>Word parts no rows whose paragraphs stay with the next.</summary>
    private static void KeepTogether(StoryTable table)
    {
        foreach (var paragraph in table.Rows.SkipLast(1).SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks).OfType<StoryParagraph>())
            paragraph.KeepNext = true;
    }

    /// <summary>A row of cells that are as long as pages and hold chapters is no table.</summary>
    private bool ReadAsColumns(Element element, TableGrid grid, IReadOnlyList<Length> widths, BlockFrame frame)
    {
        if (grid.Rows.Count > 1 || grid.SlotsOf(0).Any(slot => slot.Cell is null || slot.Span > 1) || !BoxBorders.Of(element.Style).IsNone)
            return false;
        var cells = grid.SlotsOf(0).Select(slot => slot.Cell!).ToList();
        var paddings = cells.ConvertAll(cell => PaddingOf(cell, element, frame.Width));
        var parts = cells.Select((_, i) => new SectionColumn(
            widths[i] - paddings[i].Horizontal, i < cells.Count - 1 ? paddings[i].Right + paddings[i + 1].Left : Length.Zero)).ToList();
        if (columns.Of(cells, parts, frame) is not { } made)
            return false;
        reader.ReadColumns(cells, made, reader.ReadCell);
        return true;
    }

    /// <summary>Whether a flexible box sets its items beside one another in one line.</summary>
    public static bool IsRow(Element element) =>
        element.Style is { FlexDirection: FlexDirection.Row or FlexDirection.RowReverse, FlexWrap: FlexWrap.NoWrap }
        && element.Elements.Count() > 1
        && element.Children.All(child => child is Element or TextNode { Text: " " });

    public void ReadRow(Element element, BlockFrame frame)
    {
        var (items, widths, gap) = context.Widths.OfRow(element, frame.Width);
        SectionColumn[] parts = [.. widths.Select((width, i) => new SectionColumn(width, i < widths.Count - 1 ? gap : Length.Zero))];
        if (columns.Of(items, parts, frame) is { } made)
        {
            reader.ReadColumns(items, made, reader.ReadBlock);
            return;
        }
        var table = Layout(element, frame);
        table.Columns.AddRange(parts.Select(part => part.Width + part.Gap));
        flow.Add(table, frame);
        var row = new StoryRow { KeepsTogether = true };
        table.Rows.Add(row);
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            var (inner, padding) = InCell(table, frame, parts[i].Width + parts[i].Gap, new Edges(Length.Zero, parts[i].Gap, Length.Zero, Length.Zero));
            var cell = new StoryCell { Padding = padding, VerticalAlign = AlignmentOf(element, item) };
            cell.Blocks.AddRange(flow.Apart(() => reader.ReadBlock(item, inner)));
            row.Cells.Add(cell);
        }
    }

    /// <summary>A bar of two cells whose widths anyone can drag.</summary>
    public void ReadMeter(Element element, BlockFrame frame)
    {
        var share = MeterBar.Share(element);
        var height = element.Style.Height is { Kind: SizingKind.Fixed } sizing ? sizing.Value.Resolve(Length.Zero) : element.Style.FontSize;
        var table = new StoryTable(element, context.TableNames.Of(element))
        {
            RunsRightToLeft = RunsRightToLeft(element),
            Caption = element.Attribute("aria-label"),
            Description = element.TextContent.Trim(),
            HasFirstColumn = share > 0,
            Start = frame.Start(element.Style.Direction),
        };
        flow.Add(table, frame with { OwnsBorders = false });
        var row = new StoryRow { Height = height, KeepsTogether = true };
        table.Rows.Add(row);
        ReadOnlySpan<(double Share, Color Color)> parts = [(share, element.Style.Color), (1 - share, element.Style.BackgroundColor)];
        foreach (var (part, color) in parts)
        {
            if (part <= 0)
                continue;
            table.Columns.Add(frame.Width * part);
            row.Cells.Add(Empty(new StoryCell { Shading = color.Over(Color.White) }));
        }
    }

    /// <summary>A table that only sets things beside one another.</summary>
    public StoryTable Layout(Element element, BlockFrame frame) => new(element, context.TableNames.Of(element))
    {
        RunsRightToLeft = RunsRightToLeft(element),
        Start = frame.Start(element.Style.Direction),
    };

    private static bool RunsRightToLeft(Element table) => table.Style.Direction == Direction.RightToLeft;

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
            Controls = ControlsOf(source, element),
            IsFooter = source.Group?.Style.Display == Display.TableFooterGroup,
            KeepsTogether = source.Element != element && source.Element.Style.BreakInside is BreakInside.Avoid or BreakInside.AvoidPage,
        };
        foreach (var slot in grid.SlotsOf(index))
        {
            var width = Length.Zero;
            for (var column = slot.Column; column < slot.Column + slot.Span; column++)
                width += table.Columns[column];
            row.Cells.Add(ReadCell(table, grid, slot, index, width, frame));
        }
        var headsRows = source.Cells.All(cell => cell.Attribute("scope") == "rowgroup");
        if (row.IsHeader || (headsRows && source.Cells.Count > 0) || source.Element.Style.BreakAfter is BreakBetween.Avoid or BreakBetween.AvoidPage)
        {
            foreach (var paragraph in row.Cells.SelectMany(cell => cell.Blocks).OfType<StoryParagraph>())
                paragraph.KeepNext = true;
        }
        return row;
    }

    private List<StoryControl> ControlsOf(TableRow row, Element table)
    {
        var controls = new List<StoryControl>();
        if (row.Group is { } group && context.Controls.Of(group) is { } ofGroup)
            controls.Add(ofGroup);
        if (row.Element != table && row.Element != row.Group && context.Controls.Of(row.Element) is { } own)
            controls.Add(own);
        return controls;
    }

    private StoryCell ReadCell(StoryTable table, TableGrid grid, TableSlot slot, int rowIndex, Length width, BlockFrame frame)
    {
        if (slot.Cell is not { } element)
            return Empty(new StoryCell { Span = slot.Span });
        var (inner, padding) = InCell(table, frame, width, PaddingOf(element, table.Source, width));
        var cell = new StoryCell
        {
            Span = slot.Span,
            StartsMerge = slot.RowSpan > 1 && slot.FirstRow == rowIndex,
            ContinuesMerge = slot.FirstRow < rowIndex,
            Borders = CellBorders.Of(table.Source, grid, slot, rowIndex),
            Shading = CellBorders.ShadingOf(table.Source, grid.Rows[rowIndex], element),
            Padding = padding,
            VerticalAlign = element.Style.VerticalAlign.Kind,
        };
        if (cell.ContinuesMerge)
            return Empty(cell);
        cell.Blocks.AddRange(flow.Apart(() => reader.ReadCell(element, inner)));
        return cell;
    }

    private static Edges PaddingOf(Element cell, Element table, Length width)
    {
        var style = cell.Style;
        var (left, right) = (style.PaddingLeft.Resolve(width), style.PaddingRight.Resolve(width));
        var (start, end) = RunsRightToLeft(table) ? (right, left) : (left, right);
        return new Edges(style.PaddingTop.Resolve(width), end, style.PaddingBottom.Resolve(width), start);
    }

    private StoryCell Empty(StoryCell cell)
    {
        cell.Blocks.AddRange(flow.Apart(() => { }));
        return cell;
    }

    /// <summary>
    /// The place of a cell's content, and the padding that the cell itself has. Where rows run to the left, the paragraphs have the padding at
    /// their sides as indents: what is left there Word takes for the start, and LibreOffice for the left.
    /// </summary>
    /// <param name="width">Of the cell with its padding.</param>
    public static (BlockFrame Frame, Edges Padding) InCell(StoryTable table, BlockFrame frame, Length width, Edges padding)
    {
        var room = Length.Max(width - padding.Horizontal, Length.FromPoints(1));
        var inner = new BlockFrame(Length.Zero, Length.Zero, room) { PageName = frame.PageName, IsInTable = true };
        return table.RunsRightToLeft
            ? (inner with { Left = padding.Right, Right = padding.Left }, padding with { Left = Length.Zero, Right = Length.Zero })
            : (inner, padding);
    }

    public static VerticalAlignKind AlignmentOf(Element container, Element item) =>
        (item.Style.AlignSelf == ItemAlignment.Auto ? container.Style.AlignItems : item.Style.AlignSelf) switch
        {
            ItemAlignment.Center => VerticalAlignKind.Middle,
            ItemAlignment.End => VerticalAlignKind.Bottom,
            _ => VerticalAlignKind.Top,
        };
}
