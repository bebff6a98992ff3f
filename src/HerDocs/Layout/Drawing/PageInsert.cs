using HerDocs.Layout.Boxes;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Drawing;

/// <summary>A box that stands at the head or the foot of the page on which the line ends up where it was written.</summary>
internal sealed record PageInsert(Box Box, PageInsertPlace Place)
{
    /// <summary>What stands on its page of one that goes on on the next; null where all of it does.</summary>
    public Fragment? Part { get; init; }

    /// <summary>What the pages before left of it; null where it begins on its page.</summary>
    public FlowPart? Rest { get; init; }

    /// <summary>What was written in it is counted beside it, and not with it.</summary>
    public bool IsApart { get; init; }
}

/// <summary>Where on the page an insert stands (CSS Page Floats 3 §3; CSS Generated Content for Paged Media 3 §2).</summary>
internal enum PageInsertPlace { Top, Bottom, Footnote }
