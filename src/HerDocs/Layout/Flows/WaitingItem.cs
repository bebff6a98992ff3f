using HerDocs.Geometry;
using HerDocs.Layout.Floats;

namespace HerDocs.Layout.Flows;

/// <summary>What waits in a <see cref="FlowBuilder"/> until content comes.</summary>
/// <param name="At">The margins before it; null where all that come until content does move it along.</param>
internal readonly record struct WaitingItem(FlowItem Item, CollapsedMargin? At);

/// <summary>A float between blocks: how far down it stands is known once the margins are that collapse here.</summary>
internal sealed record WaitingFloat(FloatBox Box, FloatArea Area, Length X, Length Width) : FlowItem;
