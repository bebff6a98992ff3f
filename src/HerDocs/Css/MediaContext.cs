using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css;

/// <summary>What media queries are asked of (Media Queries 4 §2): paper of a size.</summary>
/// <param name="Page">The sheet, for width, height, orientation and the viewport's units.</param>
public sealed record MediaContext(Size Page)
{
    /// <summary>Paper of the size that a page has when its style sheet names none.</summary>
    public static readonly MediaContext Print = new(PageSize.A4);
}
