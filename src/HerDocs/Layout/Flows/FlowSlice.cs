using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flows;

/// <summary>What stands in one fragmentainer: the flow from one place to another.</summary>
/// <param name="FragmentIndex">Which page or column it is, blank pages counted.</param>
/// <param name="PageName">The named page that its content asks for.</param>
/// <param name="Room">The height of the fragmentainer.</param>
internal sealed record FlowSlice(int FragmentIndex, string? PageName, FlowPosition Start, FlowPosition End, Length Room)
{
    /// <summary>Of the fragmentainer, where they are not all as wide.</summary>
    public Length? Width { get; init; }

    /// <summary>How far below that content may hang and is still seen.</summary>
    public Length Below { get; init; } = Length.Unlimited;

    /// <summary>How high what stands in it is, without a margin at its end.</summary>
    public Length Used { get; init; }

    /// <summary>What it puts at the head or the foot of the page; null for nothing that was known when the flow was cut.</summary>
    public FragmentainerInserts? Inserts { get; init; }

    /// <summary>How far down what goes on beside the flow may reach.</summary>
    public Length OverhangRoom => IsUncut ? Length.Unlimited : Inserts is { } inserts ? Room - inserts.Mark.Height : Room;

    /// <summary>All that is left stands in it.</summary>
    public bool IsUncut { get; init; }

    /// <summary>It is of a flow within a page: pages are no concern of its own.</summary>
    public bool IsWithinPage => Below == Length.Unlimited;

    /// <summary>The first part of the item that the end cuts, if it cuts one.</summary>
    public Fragment? EndPart { get; init; }

    /// <summary>How far the content is taller than the fragmentainer.</summary>
    public Length Overflow { get; init; }

    /// <summary>The break that ends it, where it must end there.</summary>
    public ForcedBreak? Forced { get; init; }
}
