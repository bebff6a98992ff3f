using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css;

/// <summary>What media queries are asked of (Media Queries 4 §2): paper of a size, or a screen; and what else units are relative to.</summary>
/// <param name="Page">The sheet or window, for width, height and orientation.</param>
public sealed record MediaContext(Size Page)
{
    private readonly Lazy<Size>? pageArea;

    /// <summary>Paper of the size that a page has when its style sheet names none.</summary>
    public static readonly MediaContext Print = new(PageSize.A4);

    public bool IsScreen { get; init; }

    /// <summary>Whoever reads has asked for light letters on dark ground.</summary>
    public bool IsDark { get; init; }

    /// <summary>What a font measures, in em.</summary>
    public Func<FontChoice, FontMeasure, double> MeasureFont { get; init; } = (_, measure) => WithoutFont(measure);

    /// <summary>
    /// The initial containing block, which vw and its like are relative to (CSS Values 4 §6.1.2): the window, or the page area of the
    /// first page (CSS Paged Media 3 §3).
    /// </summary>
    public Size Viewport => pageArea?.Value ?? Page;

    /// <summary>A window as people have it at a desk.</summary>
    public static MediaContext Screen(bool isDark) =>
        new(new Size(Length.FromPixels(1280), Length.FromPixels(800))) { IsScreen = true, IsDark = isDark };

    /// <summary>What is taken for a font that nobody knows (CSS Values 4 §6.1.1); of cap and lh, which that leaves to the font, what is usual.</summary>
    public static double WithoutFont(FontMeasure measure) => measure switch
    {
        FontMeasure.CapHeight => 0.7,
        FontMeasure.Ideograph => 1,
        FontMeasure.LineHeight => 1.2,
        _ => 0.5,
    };

    /// <param name="area">Asked for once something is relative to it: it follows from styles itself.</param>
    internal MediaContext WithPageArea(Func<Size> area) => new(this, new Lazy<Size>(area));

    private MediaContext(MediaContext other, Lazy<Size> pageArea)
        : this(other)
    {
        this.pageArea = pageArea;
    }
}
