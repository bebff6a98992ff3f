using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Floats;

/// <summary>A box that floats to one side, laid out and waiting for its place.</summary>
/// <param name="Fragment">Of its border box.</param>
internal sealed record FloatBox(Fragment Fragment, Edges Margin, bool IsLeft, Clear Clear)
{
    public Size MarginBox => new(
        Length.Max(Length.Zero, Fragment.Size.Width + Margin.Horizontal),
        Length.Max(Length.Zero, Fragment.Size.Height + Margin.Vertical));
}
