using HerDocs.Geometry;

namespace HerDocs.Layout.Flows;

/// <summary>What goes on at the top of the next page beside the flow or over it: the rest of a float, or of a box out of the flow.</summary>
/// <param name="X">From the flow's left edge.</param>
/// <param name="MarginBottom">That keeps what stands below it away.</param>
internal sealed record Overhang(FlowPart Part, Length X, Length MarginBottom, bool IsFloat);
