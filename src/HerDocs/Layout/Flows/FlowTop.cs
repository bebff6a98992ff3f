using HerDocs.Geometry;

namespace HerDocs.Layout.Flows;

/// <summary>Where the content of a box begins in its flow: unknown until the margins have collapsed that may move it.</summary>
internal sealed class FlowTop
{
    public Length? Y { get; set; }
}
