using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Layout.Inlines;

/// <summary>What a style asks of the line ends of a paragraph (CSS Text 4 §6.3, §6.4).</summary>
/// <param name="IsJustified">Lines are brought to their width.</param>
/// <param name="Wrap">What counts besides that everything fits.</param>
/// <param name="MostHyphensInARow">Null for any number.</param>
/// <param name="KeepsLastLineWhole">The line before the last does not end in a hyphen.</param>
/// <param name="HyphenationZone">A line that without a hyphen leaves at most this empty takes none, in points.</param>
internal sealed record BreakRules(
    bool IsJustified, TextWrapStyle Wrap, int? MostHyphensInARow, bool KeepsLastLineWhole, double HyphenationZone)
{
    /// <summary>So are last lines, and those before a forced break (CSS Text 3 §6.3).</summary>
    public bool JustifiesLast { get; private init; }

    public static BreakRules Of(ComputedStyle style, bool isJustified, Length width) => new(
        isJustified,
        style.TextWrapStyle,
        style.HyphenateLimitLines,
        style.HyphenateLimitLast != HyphenateLimitLast.None,
        style.HyphenateLimitZone.Resolve(width).Points)
    {
        JustifiesLast = isJustified
            && (style.TextAlignLast == TextAlignLast.Justify || (style.TextAlignLast == TextAlignLast.Auto && style.TextAlign == TextAlign.JustifyAll)),
    };
}
