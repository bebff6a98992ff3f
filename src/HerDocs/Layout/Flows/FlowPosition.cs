namespace HerDocs.Layout.Flows;

/// <summary>A place in a flow: before an item, or within one that was cut, of which <paramref name="Rest"/> is left.</summary>
internal readonly record struct FlowPosition(int Index, FlowSplit? Rest = null);

/// <summary>What stands in one fragmentainer: the flow from one place to another.</summary>
/// <param name="FragmentIndex">Which page or column it is, blank pages counted.</param>
/// <param name="PageName">The named page that its content asks for.</param>
/// <param name="EndPart">The first part of the item that the end cuts, if it cuts one.</param>
/// <param name="Overflow">How far the content is taller than the fragmentainer.</param>
internal sealed record FlowSlice(
    int FragmentIndex, string? PageName, FlowPosition Start, FlowPosition End, Drawing.Fragment? EndPart, Geometry.Length Overflow);
