using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Inlines;

/// <summary>Draws the lines that text-decoration asks for (CSS Text Decoration 3 §2) over the width of an inline box.</summary>
internal static class TextDecorations
{
    /// <summary>Where a line has text, without what hangs over at its end and what stands in it as a box.</summary>
    public static List<(Length From, Length To)> Stretches(Fragment line)
    {
        var stretches = new List<(Length From, Length To)>();
        var texts = line.Items.Where(placed => placed.Item is TextItem).ToList();
        foreach (var (at, item) in texts.OrderBy(placed => placed.At.X.Points))
        {
            var (left, right) = ((TextItem)item).Extent(isLast: ReferenceEquals(item, texts[^1].Item));
            var (from, to) = (at.X + left, at.X + right);
            if (to <= from)
                continue;
            if (stretches.Count > 0 && from <= stretches[^1].To + Length.FromPoints(0.5))
                stretches[^1] = (stretches[^1].From, Length.Max(stretches[^1].To, to));
            else
                stretches.Add((from, to));
        }
        return stretches;
    }

    /// <param name="texts">What the rules are not drawn through.</param>
    public static void Add(
        FragmentBuilder target, ComputedStyle style, FontInstance font, Length from, Length to, Length baseline, IReadOnlyList<PlacedItem> texts, InkCrossings ink)
    {
        var lines = style.TextDecorationLine;
        if (lines == TextDecorationLine.None || to <= from)
            return;
        var metrics = font.Metrics;
        Length Scaled(int units) => Length.FromFontUnits(units, font.UnitsPerEm, style.FontSize);
        // CSS Text Decoration 4 §2.6 and §2.7: an offset counts from where the position puts the line.
        var isUnder = style.TextUnderlinePosition.HasFlag(TextUnderlinePosition.Under);
        var offset = (isUnder ? LineMetrics.Descent(style, font) : Length.Zero)
            + (style.TextUnderlineOffset ?? (isUnder ? Length.Zero : -Scaled(metrics.UnderlinePosition)));
        var thickness = style.TextDecorationThickness ?? Scaled(metrics.UnderlineThickness);
        void Draw(Length top, Length thick, bool skipsInk)
        {
            var stretches = skipsInk
                ? ink.Left(texts, from, to, top, thick, style.TextDecorationSkipInk == TextDecorationSkipInk.All)
                : [(from, to)];
            foreach (var (left, right) in stretches)
                target.Add(left, top, new RuleItem(right - left, thick, style.TextDecorationStyle, style.TextDecorationColor ?? style.Color));
        }
        var skips = style.TextDecorationSkipInk != TextDecorationSkipInk.None;
        if (lines.HasFlag(TextDecorationLine.Underline))
            Draw(baseline + offset, thickness, skips);
        if (lines.HasFlag(TextDecorationLine.Overline))
            Draw(baseline - LineMetrics.Ascent(style, font), thickness, skips);
        if (lines.HasFlag(TextDecorationLine.LineThrough))
            Draw(baseline - Scaled(metrics.StrikeoutPosition), style.TextDecorationThickness ?? Scaled(metrics.StrikeoutThickness), skipsInk: false);
    }
}
