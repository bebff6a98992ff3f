using HerDocs.Geometry;

namespace HerDocs.Layout.Floats;

/// <summary>What floats take of one line on either side, and how far they push it down because it has no room beside them.</summary>
internal readonly record struct LineInset(Length Left, Length Right, Length Gap)
{
    public Length Sum => Left + Right;
}
