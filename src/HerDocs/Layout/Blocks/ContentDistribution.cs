using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Layout.Blocks;

/// <summary>Where room to spare goes among items, lines or tracks (CSS Box Alignment 3 §5).</summary>
internal static class ContentDistribution
{
    /// <summary>The room before the first of some things and that between each two; with none to share, they begin at the start.</summary>
    public static (Length First, Length Between) Share(ContentAlignment alignment, Length free, int count) => alignment switch
    {
        ContentAlignment.End => (free, Length.Zero),
        ContentAlignment.Center => (free / 2, Length.Zero),
        ContentAlignment.SpaceBetween when count > 1 && free > Length.Zero => (Length.Zero, free / (count - 1)),
        ContentAlignment.SpaceAround when free > Length.Zero => (free / count / 2, free / count),
        ContentAlignment.SpaceEvenly when free > Length.Zero => (free / (count + 1), free / (count + 1)),
        _ => (Length.Zero, Length.Zero),
    };
}
