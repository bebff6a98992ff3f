using HerDocs.Geometry;

namespace HerDocs.Layout.Flows;

/// <summary>A box that the end of a slice cut: it goes on in the next.</summary>
/// <param name="Drawn">The height of its border box so far.</param>
/// <param name="Before">The height of its padding box so far, where something is positioned in it.</param>
/// <param name="Waiting">What is positioned in it and stands farther down than the slices so far, with places counted through all of them.</param>
internal sealed record InterruptedBox(FlowContainer Container, Length Drawn, Length Before, IReadOnlyList<OutOfFlowBox> Waiting);
