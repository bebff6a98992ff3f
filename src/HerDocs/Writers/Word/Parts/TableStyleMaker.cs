using System.Globalization;
using DocumentFormat.OpenXml;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Parts;

/// <summary>Makes table styles.</summary>
internal sealed class TableStyleMaker(FormatXml formats)
{
    public W.Style Make(TableLook look)
    {
        var properties = new W.StyleTableProperties();
        if (look.Bands is not null)
            properties.Append(new W.TableStyleRowBandSize { Val = 1 });
        if (BordersOf(look) is { HasChildren: true } borders)
            properties.Append(borders);
        properties.Append(new W.TableCellMarginDefault(
            new W.TopMargin { Width = Twips(look.Whole.Padding.Top), Type = W.TableWidthUnitValues.Dxa },
            new W.TableCellLeftMargin { Width = (short)look.Whole.Padding.Left.Twips, Type = W.TableWidthValues.Dxa },
            new W.BottomMargin { Width = Twips(look.Whole.Padding.Bottom), Type = W.TableWidthUnitValues.Dxa },
            new W.TableCellRightMargin { Width = (short)look.Whole.Padding.Right.Twips, Type = W.TableWidthValues.Dxa }));
        var style = new W.Style(
            new W.StyleName { Val = look.Name },
            new W.BasedOn { Val = "TableNormal" },
            new W.UIPriority { Val = 59 },
            properties)
        { Type = W.StyleValues.Table, StyleId = look.Id, CustomStyle = true };
        var cells = new W.StyleTableCellProperties();
        AppendLook(cells, look.Whole, new CellLook(look.Whole.Padding, Color.Transparent, VerticalAlignKind.Top));
        if (cells.HasChildren)
            style.Append(cells);
        AppendParts(style, look);
        return style;
    }

    public static string Twips(Length length) => length.Twips.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a cell has otherwise than expected: CT_TcPr from shd on, ECMA-376 Part 1 §17.4.69.</summary>
    public void AppendLook(OpenXmlElement properties, CellLook look, CellLook expected)
    {
        if (look.Shading != expected.Shading)
            properties.Append(formats.ShadingOf(look.Shading));
        if (MarginsOf(look.Padding, expected.Padding) is { HasChildren: true } margins)
            properties.Append(margins);
        if (look.VerticalAlign != expected.VerticalAlign)
            properties.Append(new W.TableCellVerticalAlignment { Val = AlignmentOf(look.VerticalAlign) });
    }

    private static W.TableCellMargin MarginsOf(Edges padding, Edges expected)
    {
        var margins = new W.TableCellMargin();
        if (padding.Top.Twips != expected.Top.Twips)
            margins.Append(new W.TopMargin { Width = Twips(padding.Top), Type = W.TableWidthUnitValues.Dxa });
        if (padding.Left.Twips != expected.Left.Twips)
            margins.Append(new W.LeftMargin { Width = Twips(padding.Left), Type = W.TableWidthUnitValues.Dxa });
        if (padding.Bottom.Twips != expected.Bottom.Twips)
            margins.Append(new W.BottomMargin { Width = Twips(padding.Bottom), Type = W.TableWidthUnitValues.Dxa });
        if (padding.Right.Twips != expected.Right.Twips)
            margins.Append(new W.RightMargin { Width = Twips(padding.Right), Type = W.TableWidthUnitValues.Dxa });
        return margins;
    }

    private static W.TableVerticalAlignmentValues AlignmentOf(VerticalAlignKind kind) => kind switch
    {
        VerticalAlignKind.Middle => W.TableVerticalAlignmentValues.Center,
        VerticalAlignKind.Bottom => W.TableVerticalAlignmentValues.Bottom,
        _ => W.TableVerticalAlignmentValues.Top,
    };

    private W.TableBorders BordersOf(TableLook look)
    {
        var borders = new W.TableBorders();
        Append<W.TopBorder>(borders, look.Outside.Top);
        Append<W.LeftBorder>(borders, look.Outside.Left);
        Append<W.BottomBorder>(borders, look.Outside.Bottom);
        Append<W.RightBorder>(borders, look.Outside.Right);
        Append<W.InsideHorizontalBorder>(borders, look.InsideHorizontal);
        Append<W.InsideVerticalBorder>(borders, look.InsideVertical);
        return borders;
    }

    private void AppendParts(W.Style style, TableLook look)
    {
        if (look.FirstRow is { } first)
        {
            var part = Part(W.TableStyleOverrideValues.FirstRow, first, look.Whole, look.HeaderBottom is { } bottom ? formats.Edge<W.BottomBorder>(bottom) : null);
            part.InsertAt(new W.TableStyleConditionalFormattingTableRowProperties(new W.TableHeader()), 0);
            style.Append(part);
        }
        if (look.LastRow is { } last)
            style.Append(Part(W.TableStyleOverrideValues.LastRow, last, look.Whole, look.FooterTop is { } top ? formats.Edge<W.TopBorder>(top) : null));
        AppendColumn(style, W.TableStyleOverrideValues.FirstColumn, look.FirstColumn, look.Whole);
        AppendColumn(style, W.TableStyleOverrideValues.LastColumn, look.LastColumn, look.Whole);
        if (look.Bands is { } bands)
        {
            style.Append(Part(W.TableStyleOverrideValues.Band1Horizontal, look.Whole with { Shading = bands.First }, look.Whole));
            style.Append(Part(W.TableStyleOverrideValues.Band2Horizontal, look.Whole with { Shading = bands.Second }, look.Whole));
        }
        AppendCorner(style, W.TableStyleOverrideValues.NorthWestCell, look.FirstCell, look.FirstRow, look.FirstColumn);
        AppendCorner(style, W.TableStyleOverrideValues.NorthEastCell, look.LastCell, look.FirstRow, look.LastColumn);
    }

    private void AppendColumn(W.Style style, W.TableStyleOverrideValues kind, CellLook? column, CellLook whole)
    {
        if (column is { } look && look != whole)
            style.Append(Part(kind, look, whole));
    }

    /// <summary>Only where row and column do not agree, which programs settle in ways of their own.</summary>
    private void AppendCorner(W.Style style, W.TableStyleOverrideValues kind, CellLook? corner, CellLook? row, CellLook? column)
    {
        if (corner is { } look && row is { } inRow && column is { } inColumn && (look != inRow || look != inColumn))
            style.Append(Part(kind, look, new CellLook(Edges.All(Length.FromPoints(-1)), inRow.Shading, inRow.VerticalAlign)));
    }

    private W.TableStyleProperties Part(W.TableStyleOverrideValues kind, CellLook look, CellLook whole, OpenXmlElement? border = null)
    {
        var cell = new W.TableStyleConditionalFormattingTableCellProperties();
        if (border is not null)
            cell.Append(new W.TableCellBorders(border));
        AppendLook(cell, look, whole);
        var part = new W.TableStyleProperties { Type = kind };
        if (cell.HasChildren)
            part.Append(cell);
        return part;
    }

    private void Append<T>(OpenXmlElement borders, BorderEdge? edge)
        where T : W.BorderType, new()
    {
        if (edge is not null)
            borders.Append(formats.Edge<T>(edge));
    }
}
