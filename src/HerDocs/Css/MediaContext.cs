using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css;

/// <summary>What media queries are asked of (Media Queries 4 §2): paper of a size, or a screen.</summary>
/// <param name="Page">The sheet or window, for width, height, orientation and the viewport's units.</param>
public sealed record MediaContext(Size Page)
{
    /// <summary>Paper of the size that a page has when its style sheet names none.</summary>
    public static readonly MediaContext Print = new(PageSize.A4);

    public bool IsScreen { get; init; }

    /// <summary>Whoever reads has asked for light letters on dark ground.</summary>
    public bool IsDark { get; init; }

    /// <summary>A window as people have it at a desk.</summary>
    public static MediaContext Screen(bool isDark) =>
        new(new Size(Length.FromPixels(1280), Length.FromPixels(800))) { IsScreen = true, IsDark = isDark };
}
