using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Tables;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;
using TableBorders = HerDocs.Layout.Tables.TableBorders;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using TableGrid = HerDocs.Layout.Tables.TableGrid;
using TableLayout = HerDocs.Layout.Tables.TableLayout;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace HerDocs.Writers.Word;

/// <summary>Writes a table with its real rows, spans and header rows; its columns are as wide as they are in print.</summary>
internal sealed class TableWriter
{
    private readonly WordContext context;
    private readonly TableBox table;
    private readonly BlockContext block;
    private readonly TableGrid grid;
    private readonly TableBorders borders;
    private readonly Edges margins;

    public TableWriter(WordContext context, TableBox table, BlockContext block)
    {
        this.context = context;
        this.table = table;
        this.block = block;
        grid = new TableGrid(table);
        borders = new TableBorders(table, grid);
        margins = grid.Cells.Select(PaddingOf).GroupBy(padding => padding).MaxBy(group => group.Count())?.Key ?? default;
    }

    /// <param name="ids">What the first cell is to be marked with.</param>
    public Table? Make(IEnumerable<string> ids)
    {
        if (grid.Rows.Count == 0)
            return null;
        var place = BlockWidth.Of(table, block.Width, context.Blocks.Intrinsic, shrinks: true);
        var widths = TableLayout.Widths(table, context.Blocks.Intrinsic).Distribute(place.Content);
        var made = new Table(Properties(place.Content), Columns(widths));
        for (var row = 0; row < grid.Rows.Count; row++)
            made.AppendChild(Row(row, widths));
        if (made.Descendants<Paragraph>().FirstOrDefault() is { } first)
        {
            foreach (var id in ids)
                context.Bookmarks.Mark(id, first);
        }
        return made;
    }

    private TableProperties Properties(Length width) => new(
        new TableStyle { Val = context.Styles.Table(StyleNames.ForTable(table.Element), Style) },
        new TableWidth { Width = Xml.Number(width.Twips), Type = TableWidthUnitValues.Dxa },
        new TableIndentation { Width = block.Left.Twips, Type = TableWidthUnitValues.Dxa },
        new DocumentFormat.OpenXml.Wordprocessing.TableLayout { Type = TableLayoutValues.Fixed },
        new TableLook { Val = "0420", FirstRow = HeaderRows > 0, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = false, NoVerticalBand = true });

    private static DocumentFormat.OpenXml.Wordprocessing.TableGrid Columns(Length[] widths) =>
        new(widths.Select(width => new GridColumn { Width = Xml.Number(width.Twips) }));

    private int HeaderRows => grid.Rows.TakeWhile(row => row.Group.Kind == TableGroupKind.Header).Count();

    /// <summary>The style holds the lines that most rows have, and the room in most cells.</summary>
    private Style Style(Style style)
    {
        var line = LineBetweenRows;
        var tableBorders = new DocumentFormat.OpenXml.Wordprocessing.TableBorders();
        if (line.IsVisible)
        {
            tableBorders.AppendChild(ParagraphEdge.Write(new BottomBorder(), line));
            tableBorders.AppendChild(ParagraphEdge.Write(new InsideHorizontalBorder(), line));
        }
        var properties = new StyleTableProperties(tableBorders, new TableCellMarginDefault(
            new TopMargin { Width = Xml.Number(margins.Top.Twips), Type = TableWidthUnitValues.Dxa },
            new TableCellLeftMargin { Width = (short)margins.Left.Twips, Type = TableWidthValues.Dxa },
            new BottomMargin { Width = Xml.Number(margins.Bottom.Twips), Type = TableWidthUnitValues.Dxa },
            new TableCellRightMargin { Width = (short)margins.Right.Twips, Type = TableWidthValues.Dxa }));
        style.AppendChild(properties);
        return style;
    }

    private BorderLine LineBetweenRows =>
        borders.Collapse && grid.ColumnCount > 0 ? borders.Above(grid.Rows.Count, 0) : BorderLine.None;

    private TableRow Row(int index, Length[] widths)
    {
        var row = grid.Rows[index];
        var made = new TableRow();
        var properties = new TableRowProperties(new CantSplit());
        if (row.Group.Kind == TableGroupKind.Header)
            properties.AppendChild(new TableHeader());
        made.AppendChild(properties);
        var keep = row.Row.Style.BreakAfter is BreakBetween.Avoid or BreakBetween.AvoidPage || row.Group.Kind == TableGroupKind.Header;
        for (var column = 0; column < grid.ColumnCount;)
        {
            var cell = grid.At(index, column);
            made.AppendChild(cell is null ? Empty(widths[column]) : Cell(cell, index, widths, keep));
            column = cell?.EndColumn ?? column + 1;
        }
        return made;
    }

    private static TableCell Empty(Length width) => new(
        new TableCellProperties(new TableCellWidth { Width = Xml.Number(width.Twips), Type = TableWidthUnitValues.Dxa }), new Paragraph());

    private TableCell Cell(GridCell cell, int row, Length[] widths, bool keepsWithNext)
    {
        var style = cell.Cell.Box.Style;
        var width = widths[cell.Column..cell.EndColumn].Aggregate(Length.Zero, (sum, one) => sum + one);
        var properties = new TableCellProperties(new TableCellWidth { Width = Xml.Number(width.Twips), Type = TableWidthUnitValues.Dxa });
        if (cell.ColumnSpan > 1)
            properties.AppendChild(new GridSpan { Val = cell.ColumnSpan });
        if (cell.RowSpan > 1)
            properties.AppendChild(new VerticalMerge { Val = row == cell.Row ? MergedCellValues.Restart : MergedCellValues.Continue });
        AddBorders(properties, cell);
        var ground = new[] { style, grid.Rows[row].Row.Style, grid.Rows[row].Group.Style }.FirstOrDefault(layer => !layer.BackgroundColor.IsTransparent);
        if (ground is not null)
            properties.AppendChild(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = RunFormat.Opaque(ground.BackgroundColor).Hex });
        AddMargins(properties, PaddingOf(cell));
        if (style.VerticalAlign.Kind is VerticalAlignKind.Middle or VerticalAlignKind.Bottom)
            properties.AppendChild(new TableCellVerticalAlignment
            {
                Val = style.VerticalAlign.Kind == VerticalAlignKind.Middle ? TableVerticalAlignmentValues.Center : TableVerticalAlignmentValues.Bottom,
            });
        var made = new TableCell(properties);
        if (row == cell.Row)
            WriteContent(cell, made, width);
        if (made.LastChild is not Paragraph)
            made.AppendChild(new Paragraph());
        if (keepsWithNext)
        {
            foreach (var paragraph in made.Elements<Paragraph>())
                (paragraph.ParagraphProperties ??= new ParagraphProperties()).KeepNext ??= new KeepNext();
        }
        return made;
    }

    private void WriteContent(GridCell cell, TableCell made, Length width)
    {
        var padding = PaddingOf(cell);
        var element = cell.Cell.Box.Element ?? block.Element;
        var inside = new BlockContext(element, Length.Zero, Length.Zero, width - padding.Horizontal) { Frame = block.Frame };
        var writer = new BlockWriter(context, made);
        writer.WriteContents(cell.Cell.Box, inside);
    }

    private void AddBorders(TableCellProperties properties, GridCell cell)
    {
        var cellBorders = new TableCellBorders();
        var style = cell.Cell.Box.Style;
        BorderLine Own(Length width, BorderStyle lineStyle, Css.Values.Color? color) => BoxPainter.Line(width, lineStyle, color, style);
        var top = borders.Collapse ? borders.Above(cell.Row, cell.Column) : Own(style.BorderTopWidth, style.BorderTopStyle, style.BorderTopColor);
        var left = borders.Collapse ? borders.Before(cell.Row, cell.Column) : Own(style.BorderLeftWidth, style.BorderLeftStyle, style.BorderLeftColor);
        var bottom = borders.Collapse ? borders.Above(cell.EndRow, cell.Column) : Own(style.BorderBottomWidth, style.BorderBottomStyle, style.BorderBottomColor);
        var right = borders.Collapse ? borders.Before(cell.Row, cell.EndColumn) : Own(style.BorderRightWidth, style.BorderRightStyle, style.BorderRightColor);
        var usual = LineBetweenRows;
        if (top != (cell.Row == 0 ? BorderLine.None : usual))
            cellBorders.AppendChild(ParagraphEdge.Write(new TopBorder(), top));
        if (left.IsVisible)
            cellBorders.AppendChild(ParagraphEdge.Write(new LeftBorder(), left));
        if (bottom != usual)
            cellBorders.AppendChild(ParagraphEdge.Write(new BottomBorder(), bottom));
        if (right.IsVisible)
            cellBorders.AppendChild(ParagraphEdge.Write(new RightBorder(), right));
        if (cellBorders.HasChildren)
            properties.AppendChild(cellBorders);
    }

    private void AddMargins(TableCellProperties properties, Edges padding)
    {
        if (padding == margins)
            return;
        var cellMargins = new TableCellMargin();
        if (padding.Top != margins.Top)
            cellMargins.AppendChild(new TopMargin { Width = Xml.Number(padding.Top.Twips), Type = TableWidthUnitValues.Dxa });
        if (padding.Left != margins.Left)
            cellMargins.AppendChild(new LeftMargin { Width = Xml.Number(padding.Left.Twips), Type = TableWidthUnitValues.Dxa });
        if (padding.Bottom != margins.Bottom)
            cellMargins.AppendChild(new BottomMargin { Width = Xml.Number(padding.Bottom.Twips), Type = TableWidthUnitValues.Dxa });
        if (padding.Right != margins.Right)
            cellMargins.AppendChild(new RightMargin { Width = Xml.Number(padding.Right.Twips), Type = TableWidthUnitValues.Dxa });
        properties.AppendChild(cellMargins);
    }

    private static Edges PaddingOf(GridCell cell) => BoxEdges.Of(cell.Cell.Box.Style, Length.Zero).Padding;
}
