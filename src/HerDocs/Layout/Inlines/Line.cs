using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Inlines;

/// <summary>A finished line box.</summary>
/// <param name="Width">Of its content, spaces at its end left out.</param>
/// <param name="End">Where the next line begins in the paragraph's text.</param>
/// <param name="IsKeptWithNext">Parting it from the next line would tear a letter apart that spans both.</param>
internal sealed record Line(Fragment Fragment, Length Width, int End, bool EndsWithHyphen, bool IsKeptWithNext);
