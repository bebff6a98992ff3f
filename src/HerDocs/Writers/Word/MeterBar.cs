using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace HerDocs.Writers.Word;

/// <summary>A meter as two cells, one filled: a bar that can be dragged to another score.</summary>
internal static class MeterBar
{
    public static Table Make(ReplacedBox meter, BlockContext block)
    {
        var size = ReplacedSize.Of(meter, null, block.Width);
        var share = Meter.ShareOf(meter.Element!);
        var filled = size.Width * share;
        var color = RunFormat.Opaque(meter.Style.Color).Hex;
        var ground = meter.Style.BackgroundColor.IsTransparent ? "D9D9D9" : RunFormat.Opaque(meter.Style.BackgroundColor).Hex;
        var row = new TableRow(new TableRowProperties(
            new CantSplit(), new TableRowHeight { Val = (uint)Math.Max(20, size.Height.Twips), HeightType = HeightRuleValues.Exact }));
        if (share > 0)
            row.AppendChild(Cell(filled, color));
        if (share < 1)
            row.AppendChild(Cell(size.Width - filled, ground));
        var text = meter.Element!.TextContent.Trim();
        return new Table(
            new TableProperties(
                new TableWidth { Width = Xml.Number(size.Width.Twips), Type = TableWidthUnitValues.Dxa },
                new TableIndentation { Width = block.Left.Twips, Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableDescription { Val = text.Length > 0 ? text : share.ToString("P0", CultureInfo.InvariantCulture) }),
            new TableGrid(row.Elements<TableCell>().Select(cell => new GridColumn { Width = cell.TableCellProperties!.TableCellWidth!.Width })),
            row);
    }

    private static TableCell Cell(Length width, string fill) => new(
        new TableCellProperties(
            new TableCellWidth { Width = Xml.Number(width.Twips), Type = TableWidthUnitValues.Dxa },
            new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fill }),
        new Paragraph(new ParagraphProperties(new SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact })));
}
