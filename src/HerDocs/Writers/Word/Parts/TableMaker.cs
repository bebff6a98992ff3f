using System.Globalization;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Stories;
using HerDocs.Writers.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Parts;

/// <summary>Makes tables (ECMA-376 Part 1 §17.4). Cells say only where they differ from the table's style.</summary>
internal sealed class TableMaker(BodyMaker body, FormatXml formats, IReadOnlyDictionary<string, TableLook> looks)
{
    public W.Table Make(StoryTable table)
    {
        var look = looks[table.Name];
        var made = new W.Table(Properties(table, look), Grid(table));
        for (var i = 0; i < table.Rows.Count; i++)
            made.Append(MakeRow(table, look, i));
        return made;
    }

    /// <summary>CT_TblPr, ECMA-376 Part 1 §17.4.59.</summary>
    private static W.TableProperties Properties(StoryTable table, TableLook look)
    {
        var width = Length.Zero;
        foreach (var column in table.Columns)
            width += column;
        var properties = new W.TableProperties(
            new W.TableStyle { Val = look.Id },
            new W.TableWidth { Width = TableStyleMaker.Twips(width), Type = W.TableWidthUnitValues.Dxa },
            new W.TableIndentation { Width = table.Left.Twips, Type = W.TableWidthUnitValues.Dxa },
            new W.TableLayout { Type = table.IsAutomatic ? W.TableLayoutValues.Autofit : W.TableLayoutValues.Fixed },
            new W.TableLook
            {
                Val = table.IsData ? "0020" : "0000",
                FirstRow = table.IsData && table.Rows.Exists(row => row.IsHeader),
                LastRow = false,
                FirstColumn = false,
                LastColumn = false,
                NoHorizontalBand = true,
                NoVerticalBand = true,
            });
        if (table.Description is { Length: > 0 } description)
            properties.Append(new W.TableDescription { Val = description });
        return properties;
    }

    private static W.TableGrid Grid(StoryTable table)
    {
        var grid = new W.TableGrid();
        foreach (var column in table.Columns)
            grid.Append(new W.GridColumn { Width = TableStyleMaker.Twips(column) });
        return grid;
    }

    private W.TableRow MakeRow(StoryTable table, TableLook look, int index)
    {
        var row = table.Rows[index];
        var properties = new W.TableRowProperties();
        if (row.KeepsTogether)
            properties.Append(new W.CantSplit());
        if (row.Height is { } height)
            properties.Append(new W.TableRowHeight { Val = (uint)Math.Max(20, height.Twips), HeightType = W.HeightRuleValues.Exact });
        if (row.IsHeader)
            properties.Append(new W.TableHeader());
        var made = new W.TableRow();
        if (properties.HasChildren)
            made.Append(properties);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            made.Append(MakeCell(table, look, index, column, cell));
            column += cell.Span;
        }
        return made;
    }

    private W.TableCell MakeCell(StoryTable table, TableLook look, int row, int column, StoryCell cell)
    {
        var width = Length.Zero;
        for (var i = column; i < column + cell.Span; i++)
            width += table.Columns[i];
        // CT_TcPr, ECMA-376 Part 1 §17.4.69.
        var properties = new W.TableCellProperties(
            new W.TableCellWidth { Width = TableStyleMaker.Twips(width), Type = W.TableWidthUnitValues.Dxa });
        if (cell.Span > 1)
            properties.Append(new W.GridSpan { Val = cell.Span });
        if (cell.StartsMerge || cell.ContinuesMerge)
            properties.Append(new W.VerticalMerge { Val = cell.StartsMerge && !cell.ContinuesMerge ? W.MergedCellValues.Restart : W.MergedCellValues.Continue });
        AppendBorders(properties, table, look, row, column, cell);
        if (!cell.Shading.IsTransparent)
            properties.Append(formats.ShadingOf(cell.Shading));
        AppendMargins(properties, cell.Padding, look.CellPadding);
        if (AlignmentOf(cell.VerticalAlign) is { } alignment)
            properties.Append(new W.TableCellVerticalAlignment { Val = alignment });
        var made = new W.TableCell(properties);
        foreach (var block in body.Make(cell.Blocks))
            made.Append(block);
        return made;
    }

    private void AppendBorders(W.TableCellProperties properties, StoryTable table, TableLook look, int row, int column, StoryCell cell)
    {
        var isHeader = table.Rows[row].IsHeader;
        var isFirst = row == 0;
        var isLast = row == table.Rows.Count - 1;
        var above = isFirst ? null : CellAt(table.Rows[row - 1], column);
        var below = isLast ? null : CellAt(table.Rows[row + 1], column);
        var top = cell.Borders.Top ?? (above is { StartsMerge: true } ? null : above?.Borders.Bottom);
        var bottom = cell.Borders.Bottom ?? below?.Borders.Top;
        var expectedTop = isFirst ? look.Outside.Top : table.Rows[row - 1].IsHeader && !isHeader ? look.HeaderBottom ?? look.InsideHorizontal : look.InsideHorizontal;
        var expectedBottom = isHeader ? look.HeaderBottom ?? look.InsideHorizontal : isLast ? look.Outside.Bottom : look.InsideHorizontal;
        var isFirstColumn = column == 0;
        var isLastColumn = column + cell.Span == table.Columns.Count;
        var borders = new W.TableCellBorders();
        if (top != expectedTop && !cell.ContinuesMerge)
            borders.Append(formats.Edge<W.TopBorder>(top));
        if (cell.Borders.Left != (isFirstColumn ? look.Outside.Left : null) && (cell.Borders.Left is not null || isFirstColumn))
            borders.Append(formats.Edge<W.LeftBorder>(cell.Borders.Left));
        if (bottom != expectedBottom)
            borders.Append(formats.Edge<W.BottomBorder>(bottom));
        if (cell.Borders.Right != (isLastColumn ? look.Outside.Right : look.InsideVertical))
            borders.Append(formats.Edge<W.RightBorder>(cell.Borders.Right));
        if (borders.HasChildren)
            properties.Append(borders);
    }

    private static StoryCell? CellAt(StoryRow row, int column)
    {
        var at = 0;
        foreach (var cell in row.Cells)
        {
            at += cell.Span;
            if (column < at)
                return cell;
        }
        return null;
    }

    private static void AppendMargins(W.TableCellProperties properties, Edges padding, Edges expected)
    {
        var margins = new W.TableCellMargin();
        if (padding.Top.Twips != expected.Top.Twips)
            margins.Append(new W.TopMargin { Width = TableStyleMaker.Twips(padding.Top), Type = W.TableWidthUnitValues.Dxa });
        if (padding.Left.Twips != expected.Left.Twips)
            margins.Append(new W.LeftMargin { Width = TableStyleMaker.Twips(padding.Left), Type = W.TableWidthUnitValues.Dxa });
        if (padding.Bottom.Twips != expected.Bottom.Twips)
            margins.Append(new W.BottomMargin { Width = TableStyleMaker.Twips(padding.Bottom), Type = W.TableWidthUnitValues.Dxa });
        if (padding.Right.Twips != expected.Right.Twips)
            margins.Append(new W.RightMargin { Width = TableStyleMaker.Twips(padding.Right), Type = W.TableWidthUnitValues.Dxa });
        if (margins.HasChildren)
            properties.Append(margins);
    }

    private static W.TableVerticalAlignmentValues? AlignmentOf(VerticalAlignKind kind) => kind switch
    {
        VerticalAlignKind.Middle => W.TableVerticalAlignmentValues.Center,
        VerticalAlignKind.Bottom => W.TableVerticalAlignmentValues.Bottom,
        _ => null,
    };
}
