namespace HerDocs.Layout.Flows;

/// <summary>A place in a flow: before an item, or within one that was cut, of which <paramref name="Rest"/> is left.</summary>
internal readonly record struct FlowPosition(int Index, FlowSplit? Rest = null);
