using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Tables;

/// <summary>A row of known height with its cells, or the part of one that a page holds.</summary>
/// <param name="Lefts">The left edge of each column, and at the end of what follows the last.</param>
internal sealed record TableRowBox(GridRow Row, int Index, Length Height, Length[] Lefts, IReadOnlyList<TableCellBox> Cells);

/// <summary>A cell with its content set.</summary>
/// <param name="X">Of its border box, from the table's left edge.</param>
/// <param name="Width">Of its border box.</param>
/// <param name="Edges">The room of its borders and padding.</param>
/// <param name="Flow">Its content, uncut.</param>
/// <param name="Content">What is drawn of it.</param>
internal sealed record TableCellBox(GridCell Cell, Length X, Length Width, Edges Edges, Flow Flow, Fragment Content)
{
    /// <summary>From the top of the cell's area to its content, as its vertical alignment says.</summary>
    public Length ContentTop { get; init; }

    /// <summary>The height of the rows it covers.</summary>
    public Length Height { get; init; }

    public Length NaturalHeight => Content.Size.Height + Edges.Vertical;

    /// <summary>From the cell's top to its first baseline; to the foot of its content when it holds no line (CSS 2.2 §17.5.3).</summary>
    public Length Baseline => Edges.Top + (Content.FirstBaseline ?? Content.Size.Height);
}
