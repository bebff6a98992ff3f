using System.Globalization;
using DocumentFormat.OpenXml;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Parts;

/// <summary>Makes table styles.</summary>
internal static class TableStyleMaker
{
    public static W.Style Make(TableLook look, FormatXml formats)
    {
        var properties = new W.StyleTableProperties();
        var borders = BordersOf(look, formats);
        if (borders.HasChildren)
            properties.Append(borders);
        properties.Append(new W.TableCellMarginDefault(
            new W.TopMargin { Width = Twips(look.CellPadding.Top), Type = W.TableWidthUnitValues.Dxa },
            new W.TableCellLeftMargin { Width = (short)look.CellPadding.Left.Twips, Type = W.TableWidthValues.Dxa },
            new W.BottomMargin { Width = Twips(look.CellPadding.Bottom), Type = W.TableWidthUnitValues.Dxa },
            new W.TableCellRightMargin { Width = (short)look.CellPadding.Right.Twips, Type = W.TableWidthValues.Dxa }));
        var style = new W.Style(
            new W.StyleName { Val = look.Name },
            new W.BasedOn { Val = "TableNormal" },
            new W.UIPriority { Val = 59 },
            properties)
        { Type = W.StyleValues.Table, StyleId = look.Id, CustomStyle = true };
        if (look.IsData)
            style.Append(HeaderRow(look, formats));
        return style;
    }

    public static string Twips(Length length) => length.Twips.ToString(CultureInfo.InvariantCulture);

    private static W.TableBorders BordersOf(TableLook look, FormatXml formats)
    {
        var borders = new W.TableBorders();
        Append<W.TopBorder>(borders, look.Outside.Top, formats);
        Append<W.LeftBorder>(borders, look.Outside.Left, formats);
        Append<W.BottomBorder>(borders, look.Outside.Bottom, formats);
        Append<W.RightBorder>(borders, look.Outside.Right, formats);
        Append<W.InsideHorizontalBorder>(borders, look.InsideHorizontal, formats);
        Append<W.InsideVerticalBorder>(borders, look.InsideVertical, formats);
        return borders;
    }

    private static W.TableStyleProperties HeaderRow(TableLook look, FormatXml formats)
    {
        var properties = new W.TableStyleProperties { Type = W.TableStyleOverrideValues.FirstRow };
        properties.Append(new W.TableStyleConditionalFormattingTableRowProperties(new W.TableHeader()));
        if (look.HeaderBottom is { } bottom)
            properties.Append(new W.TableStyleConditionalFormattingTableCellProperties(new W.TableCellBorders(formats.Edge<W.BottomBorder>(bottom))));
        return properties;
    }

    private static void Append<T>(OpenXmlElement borders, BorderEdge? edge, FormatXml formats)
        where T : W.BorderType, new()
    {
        if (edge is not null)
            borders.Append(formats.Edge<T>(edge));
    }
}
