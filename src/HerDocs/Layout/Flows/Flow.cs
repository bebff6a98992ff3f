using HerDocs.Geometry;

namespace HerDocs.Layout.Flows;

/// <summary>
/// Laid-out content before it is cut into pages or columns: lines and boxes one below the other, the spaces between them, and where
/// they may be parted.
/// </summary>
internal sealed record Flow(IReadOnlyList<FlowItem> Items, Length Width)
{
    /// <summary>The named page on which the flow begins, null for the unnamed one.</summary>
    public string? FirstPageName { get; init; }

    /// <summary>The side on which the flow begins when its first box asks for one.</summary>
    public ForcedBreak? FirstBreak { get; init; }
}
