using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;

namespace HerDocs.QuestPdf.Blocks;

/// <summary>What a box stands in.</summary>
/// <param name="Width">Of the containing block.</param>
/// <param name="PageHeight">Of the area that content flows into.</param>
internal sealed record Room(Length Width, Length PageHeight)
{
    /// <summary>Of the containing block, where it does not follow from its content.</summary>
    public Length? Height { get; init; }

    public Direction Direction { get; init; }

    /// <summary>Takes the boxes whose place is that of a box around; null where there is no such box.</summary>
    public List<Box>? Positioned { get; init; }
}
