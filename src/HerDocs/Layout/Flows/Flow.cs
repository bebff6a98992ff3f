using System.Collections.Immutable;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Flows;

/// <summary>
/// Laid-out content before it is cut into pages or columns: lines and boxes one below the other, the spaces between them, and where
/// they may be parted.
/// </summary>
internal sealed class Flow(ImmutableArray<FlowItem> items, Length width)
{
    private FlowMeasures? measures;

    public ImmutableArray<FlowItem> Items => items;

    public Length Width => width;

    /// <summary>Where it is not cut.</summary>
    public Length Height
    {
        get
        {
            var height = Length.Zero;
            foreach (var item in items)
                height += item.Height;
            return height;
        }
    }

    /// <summary>The named page on which the flow begins, null for the unnamed one.</summary>
    public string? FirstPageName { get; init; }

    /// <summary>Of the document's own flow: the first item of each box in it that has content, in order.</summary>
    public IReadOnlyList<(Box Box, int Item)> Starts { get; init; } = [];

    /// <summary>The side on which the flow begins when its first box asks for one.</summary>
    public ForcedBreak? FirstBreak { get; init; }

    /// <summary>Made only for what is cut.</summary>
    public FlowMeasures Measures => measures ??= new FlowMeasures(this);
}
