using HerDocs.Geometry;

namespace HerDocs.Layout.Columns;

/// <summary>How many columns there are, how wide each is, and what parts them.</summary>
internal sealed record ColumnGrid(int Count, Length Width, Length Gap, bool IsRightToLeft = false)
{
    public Length Left(int column) => (Width + Gap) * (IsRightToLeft ? Count - 1 - column : column);
}
