using HerDocs.Geometry;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Tables;

/// <summary>What the rows of a table share when they are drawn.</summary>
/// <param name="RepeatsHeader">On each page that the table goes on to.</param>
/// <param name="RepeatsFooter">On each page where the table is cut.</param>
internal sealed record TableFrame(TableBox Table, ColumnTracks Tracks, bool RepeatsHeader, bool RepeatsFooter)
{
    public TableGrid Grid => Table.Grid;

    public TableBorders? Borders => Table.Borders;

    public Length RowSpacing => Table.Borders is null ? Table.Style.BorderSpacing.Height : Length.Zero;
}
