using DocumentFormat.OpenXml;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Packaging;
using HerDocs.Writers.Word.Stories;
using HerDocs.Writers.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Parts;

/// <summary>Makes tables (ECMA-376 Part 1 §17.4). Cells say only where they differ from the table's style.</summary>
internal sealed class TableMaker(BodyMaker body, FormatXml formats, IReadOnlyDictionary<string, TableLook> looks, ControlMaker controls)
{
    private readonly TableStyleMaker styles = new(formats);

    public W.Table Make(StoryTable table)
    {
        var look = looks[table.Name];
        var made = new W.Table(Properties(table, look), Grid(table));
        foreach (var row in MakeRows(table, look, 0, table.Rows.Count, 0))
            made.Append(row);
        return made;
    }

    /// <param name="depth">How many controls are around the rows already.</param>
    private IEnumerable<OpenXmlElement> MakeRows(StoryTable table, TableLook look, int start, int end, int depth)
    {
        for (var i = start; i < end;)
        {
            var control = table.Rows[i].Controls.ElementAtOrDefault(depth);
            var first = i++;
            if (control is null)
            {
                yield return MakeRow(table, look, first);
                continue;
            }
            while (i < end && table.Rows[i].Controls.ElementAtOrDefault(depth) == control)
                i++;
            yield return controls.Rows(control, table.Rows[first..i], depth, MakeRows(table, look, first, i, depth + 1));
        }
    }

    /// <summary>CT_TblPr, ECMA-376 Part 1 §17.4.59.</summary>
    private static W.TableProperties Properties(StoryTable table, TableLook look)
    {
        var width = Length.Zero;
        foreach (var column in table.Columns)
            width += column;
        var properties = new W.TableProperties(new W.TableStyle { Val = look.Id });
        if (table.RunsRightToLeft)
            properties.Append(new W.BiDiVisual());
        properties.Append(
            new W.TableWidth { Width = TableStyleMaker.Twips(width), Type = W.TableWidthUnitValues.Dxa },
            new W.TableIndentation { Width = table.Start.Twips, Type = W.TableWidthUnitValues.Dxa },
            new W.TableLayout { Type = table.IsAutomatic ? W.TableLayoutValues.Autofit : W.TableLayoutValues.Fixed },
            PartsOf(table, look));
        if (table.Caption is { Length: > 0 } caption)
            properties.Append(new W.TableCaption { Val = XmlText.Legal(caption) });
        if (table.Description is { Length: > 0 } description)
            properties.Append(new W.TableDescription { Val = XmlText.Legal(description) });
        return properties;
    }

    /// <summary>Which parts of its style a table has: by name, and by the bits of old (ECMA-376 Part 1 §17.4.55, Part 4 §2.7.3).</summary>
    private static W.TableLook PartsOf(StoryTable table, TableLook look)
    {
        var (hasHeader, hasFooter) = (table is { IsData: true, HasHeader: true }, table.HasFooter);
        var (hasFirst, hasLast, hasBands) = (table.HasFirstColumn, look.LastColumn is not null, look.Bands is not null);
        var bits = (hasHeader ? 0x20 : 0) | (hasFooter ? 0x40 : 0) | (hasFirst ? 0x80 : 0) | (hasLast ? 0x100 : 0) | (hasBands ? 0 : 0x200) | 0x400;
        return new W.TableLook
        {
            Val = bits.ToString("X4", System.Globalization.CultureInfo.InvariantCulture),
            FirstRow = hasHeader,
            LastRow = hasFooter,
            FirstColumn = hasFirst,
            LastColumn = hasLast,
            NoHorizontalBand = !hasBands,
            NoVerticalBand = true,
        };
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
        foreach (var place in TablePlace.Of(table, index))
            made.Append(MakeCell(place, look));
        return made;
    }

    private OpenXmlElement MakeCell(TablePlace place, TableLook look)
    {
        var (table, cell) = (place.Table, place.Cell);
        var width = Length.Zero;
        for (var i = place.Column; i < place.Column + cell.Span; i++)
            width += table.Columns[i];
        // CT_TcPr, ECMA-376 Part 1 §17.4.69.
        var properties = new W.TableCellProperties(
            new W.TableCellWidth { Width = TableStyleMaker.Twips(width), Type = W.TableWidthUnitValues.Dxa });
        if (cell.Span > 1)
            properties.Append(new W.GridSpan { Val = cell.Span });
        if (cell.StartsMerge || cell.ContinuesMerge)
            properties.Append(new W.VerticalMerge { Val = cell.StartsMerge && !cell.ContinuesMerge ? W.MergedCellValues.Restart : W.MergedCellValues.Continue });
        if (BordersOf(place, look) is { HasChildren: true } borders)
            properties.Append(borders);
        styles.AppendLook(properties, new CellLook(cell.Padding, cell.Shading, CellLook.KindOf(cell.VerticalAlign)), look.Expected(place));
        var made = new W.TableCell(properties);
        // What fills a cell is a control around it, for a cell must end with a paragraph.
        var control = cell.Blocks[0].Controls.FirstOrDefault() is { } first && cell.Blocks.TrueForAll(block => block.Controls.FirstOrDefault() == first) ? first : null;
        foreach (var block in body.Make(cell.Blocks, control is null ? 0 : 1))
            made.Append(block);
        return control is null ? made : controls.Cell(control, made);
    }

    private W.TableCellBorders BordersOf(TablePlace place, TableLook look)
    {
        var (table, cell) = (place.Table, place.Cell);
        var above = place.IsInFirstRow ? null : CellAt(table.Rows[place.Row - 1], place.Column);
        var below = place.IsInLastRow ? null : CellAt(table.Rows[place.Row + 1], place.Column);
        var top = cell.Borders.Top ?? (above is { StartsMerge: true } ? null : above?.Borders.Bottom);
        var bottom = cell.Borders.Bottom ?? below?.Borders.Top;
        var borders = new W.TableCellBorders();
        if (top != ExpectedTop(place, look) && !cell.ContinuesMerge)
            borders.Append(formats.Edge<W.TopBorder>(top));
        if (cell.Borders.Left != (place.IsFirst ? look.Outside.Left : null) && (cell.Borders.Left is not null || place.IsFirst))
            borders.Append(formats.Edge<W.LeftBorder>(cell.Borders.Left));
        if (bottom != ExpectedBottom(place, look))
            borders.Append(formats.Edge<W.BottomBorder>(bottom));
        if (cell.Borders.Right != (place.IsLast ? look.Outside.Right : look.InsideVertical))
            borders.Append(formats.Edge<W.RightBorder>(cell.Borders.Right));
        return borders;
    }

    private static BorderEdge? ExpectedTop(TablePlace place, TableLook look) =>
        place.IsInFirstRow ? look.Outside.Top
        : place.Table.Rows[place.Row - 1].IsHeader && !place.IsHeader ? look.HeaderBottom ?? look.InsideHorizontal
        : place.IsFooter ? look.FooterTop ?? look.InsideHorizontal
        : look.InsideHorizontal;

    private static BorderEdge? ExpectedBottom(TablePlace place, TableLook look) =>
        place.IsHeader ? look.HeaderBottom ?? look.InsideHorizontal
        : place.IsInLastRow ? look.Outside.Bottom
        : place.Table.HasFooter && place.Row == place.Table.Rows.Count - 2 ? look.FooterTop ?? look.InsideHorizontal
        : look.InsideHorizontal;

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
}
