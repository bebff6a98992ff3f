using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Stories;

/// <summary>
/// The space between the block that was last and the one to come. Margins collapse into the larger one (CSS 2.2 §8.3.1), as Word lets
/// the larger of two spaces hold; padding parts them.
/// </summary>
internal sealed class PendingSpace
{
    private Length fixedSpace;
    private Length margin;

    /// <summary>The paragraph that takes what boxes leave below it.</summary>
    public StoryParagraph? Last { get; set; }

    /// <summary>A box begins.</summary>
    public void Open(ComputedStyle style, Length width)
    {
        margin = Length.Max(margin, (style.MarginTop ?? LengthPercentage.Zero).Resolve(width));
        // The padding below a border goes into the border's distance from the text.
        var padding = BoxBorders.OfBox(style).Top is not null ? style.BorderTopWidth : style.PaddingTop.Resolve(width);
        if (padding.IsZero)
            return;
        fixedSpace += margin + padding;
        margin = Length.Zero;
    }

    /// <summary>A box ends.</summary>
    public void Close(ComputedStyle style, Length width)
    {
        var below = (style.MarginBottom ?? LengthPercentage.Zero).Resolve(width);
        var padding = BoxBorders.OfBox(style).Bottom is not null ? Length.Zero : style.PaddingBottom.Resolve(width);
        if (Last is { } paragraph)
            paragraph.After = padding.IsZero ? Length.Max(paragraph.After, below) : paragraph.After + padding + below;
        else if (padding.IsZero)
            margin = Length.Max(margin, below);
        else
            fixedSpace += padding + below;
    }

    /// <summary>The space before the block that comes now.</summary>
    public Length Take()
    {
        var space = fixedSpace + margin;
        fixedSpace = margin = Length.Zero;
        return space;
    }
}
