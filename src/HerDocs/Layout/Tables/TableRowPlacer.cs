using HerDocs.Layout.Blocks;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Tables;

/// <summary>Puts rows into a flow, with the breaks between them and what they cost.</summary>
internal sealed class TableRowPlacer(TableFrame table, BlockFrame frame)
{
    private readonly FlowBuilder flow = frame.Flow;

    public void Place(IReadOnlyList<TableRows> sets)
    {
        for (var i = 0; i < sets.Count; i++)
        {
            var first = table.Grid.Rows[sets[i].Metrics.First];
            if (i > 0)
                Separate(sets[i - 1], sets[i]);
            else if (Avoids(first))
                flow.EnterAvoid();
            flow.Content(sets[i]);
        }
        if (sets.Count == 0)
            return;
        var last = table.Grid.Rows[^1];
        if (Avoids(last))
            flow.LeaveAvoid();
        flow.BreakWish(BreakWishes.After(last.Row));
        flow.BreakWish(BreakWishes.After(last.Group));
    }

    private void Separate(TableRows above, TableRows below)
    {
        var next = below.Metrics.First;
        var (last, first) = (table.Grid.Rows[next - 1], table.Grid.Rows[next]);
        var isNewGroup = !ReferenceEquals(last.Group, first.Group);
        if (frame.Areas is not null && !IsRepeated(above))
            flow.PageName = PageNames.UsedBy(first.Row, first.Group, frame.PageName);
        flow.BreakWish(BreakWishes.After(last.Row));
        flow.BreakWish(BreakWishes.Before(first.Row));
        if (isNewGroup)
        {
            flow.BreakWish(BreakWishes.After(last.Group));
            flow.BreakWish(BreakWishes.Before(first.Group));
            if (Avoids(last))
                flow.LeaveAvoid();
            if (Avoids(first))
                flow.EnterAvoid();
        }
        if (IsRepeated(above) || IsRepeated(below))
            flow.NoBreak();
        else
            flow.Break(Penalty(next, isNewGroup));
        flow.BottomMargin(table.RowSpacing);
    }

    /// <summary>A header or footer that each page repeats needs rows beside it.</summary>
    private bool IsRepeated(TableRows rows) =>
        (table.RepeatsHeader && rows.Metrics.First < table.Grid.HeaderCount)
        || (table.RepeatsFooter && rows.Metrics.First >= BodyEnd);

    private double Penalty(int next, bool isNewGroup)
    {
        if (next == table.Grid.HeaderCount || next == BodyEnd)
            return BreakPenalty.Avoid;
        if (next == table.Grid.HeaderCount + 1 || next == BodyEnd - 1)
            return BreakPenalty.StrandedRow;
        return isNewGroup ? BreakPenalty.BetweenRowGroups : BreakPenalty.BetweenRows;
    }

    private int BodyEnd => table.Grid.Rows.Count - table.Grid.FooterCount;

    private static bool Avoids(GridRow row) => BreakWishes.AvoidsInside(row.Group.Style.BreakInside, row.Group.Element);
}
