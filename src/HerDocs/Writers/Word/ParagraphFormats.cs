using DocumentFormat.OpenXml.Wordprocessing;
using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Fonts;
using HerDocs.Geometry;

namespace HerDocs.Writers.Word;

/// <summary>What computed styles come to in paragraphs.</summary>
internal static class ParagraphFormats
{
    public static ParagraphFormat Of(ComputedStyle style, FontLibrary fonts) => new(RunFormat.Of(style, fonts))
    {
        FirstLine = style.TextIndent.Resolve(Length.Zero).Twips,
        Line = LineHeight(style, fonts),
        Alignment = style.TextAlign switch
        {
            TextAlign.Right => JustificationValues.Right,
            TextAlign.End => JustificationValues.Right,
            TextAlign.Center => JustificationValues.Center,
            TextAlign.Justify => JustificationValues.Both,
            _ => JustificationValues.Left,
        },
        NoHyphens = style.Hyphens != Hyphens.Auto,
        RightToLeft = style.Direction == Direction.RightToLeft,
    };

    /// <summary>In twips. Word cuts what stands above a line of exact height, so it is never less than the letters need.</summary>
    public static int LineHeight(ComputedStyle style, FontLibrary fonts)
    {
        const double LeastFactor = 0.95;
        if (style.LineHeight.IsNormal)
            return 0;
        var font = fonts.Match(style.FontFamily, style.FontWeight, style.FontStyle, style.FontStretch).Primary;
        var normal = font is null ? style.FontSize * 1.2 : Length.FromFontUnits(font.Metrics.Ascent - font.Metrics.Descent, font.UnitsPerEm, style.FontSize);
        return Length.Max(style.LineHeight.Resolve(style.FontSize, normal), style.FontSize * LeastFactor).Twips;
    }
}
