using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Layout.Tables;

namespace HerDocs.Layout.Boxes;

/// <summary>A table: its captions and its grid (CSS 2.2 §17.2), with the boxes that an author left out supplied.</summary>
/// <param name="Element">Null where the table itself was left out.</param>
/// <param name="Groups">The header first and the footer last, wherever they were written.</param>
internal sealed record TableBox(
    Element? Element,
    ComputedStyle Style,
    IReadOnlyList<BlockBox> Captions,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<TableRowGroup> Groups) : Box(Element, Style)
{
    private TableGrid? grid;
    private TableBorders? borders;

    /// <summary>Which cell stands where.</summary>
    public TableGrid Grid => grid ??= new TableGrid(this);

    /// <summary>The borders that cells share; null where each has its own.</summary>
    public TableBorders? Borders => Style.BorderCollapse == BorderCollapse.Collapse ? borders ??= new TableBorders(this, Grid) : null;
}

/// <summary>One column that a col or colgroup speaks for.</summary>
/// <param name="Column">The col; null where only the group speaks for the column.</param>
/// <param name="Group">The colgroup, if there is one.</param>
internal sealed record TableColumn(Element? Column, Element? Group);

/// <summary>Header, footer or body rows.</summary>
internal sealed record TableRowGroup(Element? Element, ComputedStyle Style, TableGroupKind Kind, IReadOnlyList<TableRow> Rows);

internal enum TableGroupKind { Header, Body, Footer }

internal sealed record TableRow(Element? Element, ComputedStyle Style, IReadOnlyList<TableCell> Cells);

/// <summary>A cell: a block container that spans columns and rows; a row span of zero reaches the group's end (HTML §4.9.11).</summary>
internal sealed record TableCell(BlockBox Box, int ColumnSpan, int RowSpan);
