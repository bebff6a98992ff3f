using HerDocs.Css;
using HerDocs.Documents;

namespace HerDocs.Layout.Boxes;

/// <summary>A table: its captions and its grid (CSS 2.2 §17.2), with the boxes that an author left out supplied.</summary>
internal sealed record TableBox(
    Element? Element,
    ComputedStyle Style,
    IReadOnlyList<Box> Captions,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<TableRowGroup> Groups) : Box(Element, Style);

/// <summary>One column that a col or colgroup speaks for.</summary>
internal sealed record TableColumn(Element Element, ComputedStyle Style);

/// <summary>Header, footer or body rows.</summary>
internal sealed record TableRowGroup(Element? Element, ComputedStyle Style, TableGroupKind Kind, IReadOnlyList<TableRow> Rows);

internal enum TableGroupKind { Header, Body, Footer }

internal sealed record TableRow(Element? Element, ComputedStyle Style, IReadOnlyList<TableCell> Cells);

/// <summary>A cell: a block container that spans columns and rows; a row span of zero reaches the group's end (HTML §4.9.11).</summary>
internal sealed record TableCell(BlockBox Box, int ColumnSpan, int RowSpan);
