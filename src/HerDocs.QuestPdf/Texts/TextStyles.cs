using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Fonts;
using HerDocs.Geometry;
using QuestPDF.Infrastructure;

namespace HerDocs.QuestPdf.Texts;

/// <summary>Computed styles as QuestPDF's text styles.</summary>
/// <param name="diagnostics">Takes what is wrong with fonts.</param>
internal sealed class TextStyles(DiagnosticBag diagnostics)
{
    /// <summary>What QuestPDF makes of the size of raised and lowered text; computed sizes are meant to be what they say.</summary>
    private const double RaisedSize = 0.6;

    private readonly Dictionary<(ComputedStyle, FontInstance?), TextStyle> known = [];

    /// <summary>A style without the lines of text-decoration, which boxes around have a part in.</summary>
    /// <param name="font">The font that shows the text; null for none.</param>
    public TextStyle Of(ComputedStyle style, FontInstance? font)
    {
        if (!known.TryGetValue((style, font), out var made))
            known.Add((style, font), made = Make(style, font));
        return made;
    }

    /// <summary>A style for text that is not known yet.</summary>
    /// <param name="texts">What it may be: QuestPDF chooses among the fonts that show these.</param>
    public TextStyle OfAny(ComputedStyle style, FontStack fonts, IEnumerable<string> texts)
    {
        var made = Of(style, fonts.Primary);
        var families = texts.SelectMany(text => fonts.Runs(text)).Select(run => run.Font).OfType<FontInstance>().Prepend(fonts.Primary!).Distinct()
            .Select(font => RegisteredFonts.NameOf(font, diagnostics)).OfType<string>().ToArray();
        return families.Length > 1 ? made.FontFamily(families) : made;
    }

    /// <summary>The lines under, over and through a text (CSS Text Decoration 3 §2): QuestPDF draws all of one text alike.</summary>
    /// <param name="decorations">The styles of the boxes around that draw lines, the outermost first.</param>
    public static TextStyle Decorate(TextStyle text, IEnumerable<ComputedStyle> decorations)
    {
        foreach (var style in decorations)
        {
            if (style.TextDecorationLine == TextDecorationLine.None)
                continue;
            if (style.TextDecorationLine.HasFlag(TextDecorationLine.Underline))
                text = text.Underline();
            if (style.TextDecorationLine.HasFlag(TextDecorationLine.Overline))
                text = text.Overline();
            if (style.TextDecorationLine.HasFlag(TextDecorationLine.LineThrough))
                text = text.Strikethrough();
            text = text.DecorationColor((style.TextDecorationColor ?? style.Color).ForQuestPdf());
            text = style.TextDecorationStyle switch
            {
                TextDecorationStyle.Double => text.DecorationDouble(),
                TextDecorationStyle.Dotted => text.DecorationDotted(),
                TextDecorationStyle.Dashed => text.DecorationDashed(),
                TextDecorationStyle.Wavy => text.DecorationWavy(),
                _ => text.DecorationSolid(),
            };
        }
        return text;
    }

    private TextStyle Make(ComputedStyle style, FontInstance? font)
    {
        var size = Math.Max(style.FontSize.Points, 0.01);
        var isRaised = style.VerticalAlign.Kind is VerticalAlignKind.Super or VerticalAlignKind.Sub;
        var said = isRaised ? size / RaisedSize : size;
        var text = TextStyle.Default
            .FontSize((float)said)
            .FontColor(style.Color.ForQuestPdf())
            .LineHeight(LineHeightOf(style, font) is { } height ? (float)(height.Points / said) : null)
            .LetterSpacing((float)(style.LetterSpacing.Points / said))
            .WordSpacing((float)(style.WordSpacing.Points / said));
        if (isRaised)
            text = style.VerticalAlign.Kind == VerticalAlignKind.Super ? text.Superscript() : text.Subscript();
        if (font is null || RegisteredFonts.NameOf(font, diagnostics) is not { } family)
            return text;
        text = text.FontFamily(family).Weight(WeightOf(style, font)).Italic(font.Face.Style != FontStyle.Normal || font.SyntheticOblique);
        return WithFeatures(text, style, font.Face);
    }

    /// <summary>A raised text adds nothing to the height of its line where its style says so.</summary>
    private static Length? LineHeightOf(ComputedStyle style, FontInstance? font)
    {
        if (style.LineHeight.IsNormal)
            return null;
        var normal = font is null ? style.FontSize : Length.FromFontUnits(font.Metrics.Ascent - font.Metrics.Descent, font.UnitsPerEm, style.FontSize);
        return Length.Max(style.LineHeight.Resolve(style.FontSize, normal), Length.FromPoints(0.01));
    }

    /// <summary>That of the face itself, or QuestPDF would thicken it; unless that is what is wanted.</summary>
    private static FontWeight WeightOf(ComputedStyle style, FontInstance font) =>
        (FontWeight)(Math.Clamp((int)Math.Round((font.SyntheticBold ? style.FontWeight : font.Weight) / 100), 1, 10) * 100);

    private static TextStyle WithFeatures(TextStyle text, ComputedStyle style, FontFace face)
    {
        // QuestPDF puts them off, fonts and CSS have them on.
        text = text.EnableFontFeature("liga");
        foreach (var feature in OpenTypeFeatures.For(style, face).Features)
            text = feature.Value == 0 ? text.DisableFontFeature(feature.Tag.ToString()) : text.EnableFontFeature(feature.Tag.ToString());
        return style.FontVariantLigatures.HasFlag(FontVariantLigatures.None) || style.LetterSpacing != Length.Zero ? text.DisableFontFeature("liga") : text;
    }
}
