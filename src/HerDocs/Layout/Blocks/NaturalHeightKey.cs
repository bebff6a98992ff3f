using HerDocs.Geometry;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Blocks;

/// <summary>What the height depends on that the content of a box has if it can grow.</summary>
/// <param name="Width">Of the content.</param>
/// <param name="ContainingWidth">What percentages of its edges are of.</param>
/// <param name="ContainingHeight">What percentages of heights in it are of.</param>
internal readonly record struct NaturalHeightKey(Box Box, Length Width, Length ContainingWidth, Length? ContainingHeight);
