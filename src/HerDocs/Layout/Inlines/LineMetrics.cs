using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Fonts;
using HerDocs.Geometry;

namespace HerDocs.Layout.Inlines;

/// <summary>How far an inline box reaches above and below its baseline, leading included (CSS 2.2 §10.8.1).</summary>
internal readonly record struct LineMetrics(Length Above, Length Below)
{
    public static LineMetrics Of(ComputedStyle style, FontInstance font)
    {
        var ascent = Ascent(style, font);
        var descent = Descent(style, font);
        var halfLeading = (LineHeight(style, font) - ascent - descent) / 2;
        return new LineMetrics(ascent + halfLeading, descent + halfLeading);
    }

    public static Length Ascent(ComputedStyle style, FontInstance font) =>
        Length.FromFontUnits(font.Metrics.Ascent, font.UnitsPerEm, style.FontSize);

    public static Length Descent(ComputedStyle style, FontInstance font) =>
        Length.FromFontUnits(-font.Metrics.Descent, font.UnitsPerEm, style.FontSize);

    public static Length LineHeight(ComputedStyle style, FontInstance font)
    {
        var normal = font.Metrics.Ascent - font.Metrics.Descent + font.Metrics.LineGap;
        return style.LineHeight.Resolve(style.FontSize, Length.FromFontUnits(normal, font.UnitsPerEm, style.FontSize));
    }

    /// <summary>How far an inline box's baseline is raised above its parent's; the line-relative values are settled by the line.</summary>
    public static Length Raise(ComputedStyle style, FontInstance font, ComputedStyle parent, FontInstance parentFont) =>
        style.VerticalAlign.Kind switch
        {
            VerticalAlignKind.Raised => style.VerticalAlign.Raise.Resolve(LineHeight(style, font)),
            // CSS leaves the amounts open; these are those of browsers.
            VerticalAlignKind.Super => parent.FontSize / 3,
            VerticalAlignKind.Sub => -parent.FontSize / 5,
            VerticalAlignKind.TextTop => Ascent(parent, parentFont) - Of(style, font).Above,
            VerticalAlignKind.TextBottom => Of(style, font).Below - Descent(parent, parentFont),
            VerticalAlignKind.Middle => (XHeight(parent, parentFont) - Ascent(style, font) + Descent(style, font)) / 2,
            _ => Length.Zero,
        };

    public static Length XHeight(ComputedStyle style, FontInstance font) =>
        Length.FromFontUnits(font.Metrics.XHeight, font.UnitsPerEm, style.FontSize);
}
