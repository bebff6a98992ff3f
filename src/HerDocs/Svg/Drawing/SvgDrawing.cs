using HerDocs.Geometry;

namespace HerDocs.Svg.Drawing;

/// <summary>An SVG picture, read and settled: its sizes, and what it shows in painting order. Immutable.</summary>
public sealed record SvgDrawing
{
    /// <summary>The part of the plane that the picture shows, in user units.</summary>
    public required Area ViewBox { get; init; }

    public required AspectRatio AspectRatio { get; init; }

    public required IReadOnlyList<SvgItem> Items { get; init; }

    /// <summary>Null where the picture does not say it.</summary>
    public Length? NaturalWidth { get; init; }

    /// <summary>Null where the picture does not say it.</summary>
    public Length? NaturalHeight { get; init; }

    /// <summary>Width by height; null where the picture has none.</summary>
    public double? NaturalRatio { get; init; }

    /// <summary>What the picture calls itself.</summary>
    public string? Title { get; init; }

    /// <summary>The picture as a file by itself that runs and fetches nothing, for those who show SVG.</summary>
    public required string Markup { get; init; }
}
