using HerDocs.Geometry;

namespace HerDocs.Layout.Flows;

/// <summary>What it costs to leave room empty.</summary>
internal static class BreakCost
{
    /// <summary>Of empty room at a page's foot: little for a line or two, more than any other fault but the gravest for half a page.</summary>
    public static double Empty(Length used, Length room)
    {
        var empty = Math.Clamp(1 - (used / room), 0, 1);
        return BreakPenalty.Page * empty * empty;
    }

    /// <summary>
    /// Of facing pages that end at different heights: a line hardly anything, two or three much. Where one has to end far above the
    /// other there is nothing to even out.
    /// </summary>
    /// <param name="before">What the first of them leaves empty.</param>
    /// <param name="empty">What the second does.</param>
    public static double Facing(Length before, Length empty, Length room)
    {
        const double Most = 0.1;
        var apart = Math.Min(Math.Abs((empty - before) / room), Most);
        return BreakPenalty.Page * 5 * apart * apart;
    }

    /// <summary>Of what has no room at the head or the foot of its page: the more of a footnote stands with its call, the better.</summary>
    /// <param name="used">What content takes of the page.</param>
    public static double GoingOn(FragmentainerInserts? inserts, Length used)
    {
        if (inserts is null or { Cut.Rest.Count: 0 })
            return 0;
        var cut = inserts.Cut;
        if (cut.Left.IsZero)
            return BreakPenalty.MovedFloat;
        return (cut.IsNoteMoved ? BreakPenalty.MovedNote : BreakPenalty.CutNote) + (BreakPenalty.Page / 2 * (cut.Left / (used + inserts.Mark.Available)));
    }

    /// <summary>Of a last page that holds almost nothing, when it continues from the one before.</summary>
    public static double Stub(Length used, Length room)
    {
        const double Enough = 0.25;
        var filled = used / room;
        return filled >= Enough ? 0 : BreakPenalty.Page / 2 * (1 - (filled / Enough));
    }
}
