using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Inlines;

/// <summary>Draws the lines that text-decoration asks for (CSS Text Decoration 3 §2) over the width of an inline box.</summary>
internal static class TextDecorations
{
    public static void Add(FragmentBuilder target, ComputedStyle style, FontInstance font, Length from, Length to, Length baseline)
    {
        var lines = style.TextDecorationLine;
        if (lines == TextDecorationLine.None || to <= from)
            return;
        var metrics = font.Metrics;
        Length Scaled(int units) => Length.FromFontUnits(units, font.UnitsPerEm, style.FontSize);
        var offset = style.TextUnderlineOffset is { } own ? own : -Scaled(metrics.UnderlinePosition);
        var thickness = style.TextDecorationThickness ?? Scaled(metrics.UnderlineThickness);
        void Draw(Length top, Length thick) =>
            target.Add(from, top, new RuleItem(to - from, thick, style.TextDecorationStyle, style.TextDecorationColor ?? style.Color));
        if (lines.HasFlag(TextDecorationLine.Underline))
            Draw(baseline + offset, thickness);
        if (lines.HasFlag(TextDecorationLine.Overline))
            Draw(baseline - LineMetrics.Ascent(style, font), thickness);
        if (lines.HasFlag(TextDecorationLine.LineThrough))
            Draw(baseline - Scaled(metrics.StrikeoutPosition), style.TextDecorationThickness ?? Scaled(metrics.StrikeoutThickness));
    }
}
