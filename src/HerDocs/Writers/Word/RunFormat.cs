using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Fonts;
using CssColor = HerDocs.Css.Values.Color;

namespace HerDocs.Writers.Word;

/// <summary>How characters look, in the terms of Word (ECMA-376-1 §17.3.2).</summary>
internal sealed record RunFormat(string Font, int HalfPoints, string Color)
{
    public bool Bold { get; init; }

    public bool Italic { get; init; }

    /// <summary>In twips.</summary>
    public int Spacing { get; init; }

    public bool Caps { get; init; }

    public bool SmallCaps { get; init; }

    public bool Underline { get; init; }

    public bool Strike { get; init; }

    public VerticalAlignKind Position { get; init; }

    public string? Highlight { get; init; }

    public static RunFormat Of(ComputedStyle style, FontLibrary fonts)
    {
        var font = fonts.Match(style.FontFamily, style.FontWeight, style.FontStyle, style.FontStretch).Primary;
        var subfamily = font?.Face.LegacySubfamily ?? "";
        return new RunFormat(font?.Face.LegacyFamily ?? "Calibri", Math.Max(2, style.FontSize.HalfPoints), Opaque(style.Color).Hex)
        {
            Bold = font is null ? style.FontWeight >= 600 : font.SyntheticBold || subfamily.Contains("Bold", StringComparison.Ordinal),
            Italic = font is null
                ? style.FontStyle != FontStyle.Normal
                : font.SyntheticOblique || subfamily.Contains("Italic", StringComparison.Ordinal),
            Spacing = style.LetterSpacing.Twips,
            Caps = style.TextTransform == TextTransform.Uppercase,
            SmallCaps = style.FontVariantCaps is FontVariantCaps.SmallCaps or FontVariantCaps.AllSmallCaps,
            Underline = style.TextDecorationLine.HasFlag(TextDecorationLine.Underline),
            Strike = style.TextDecorationLine.HasFlag(TextDecorationLine.LineThrough),
            Position = style.VerticalAlign.Kind is VerticalAlignKind.Super or VerticalAlignKind.Sub ? style.VerticalAlign.Kind : default,
            Highlight = style is { Display: Css.Values.Display.Inline, BackgroundColor: { IsTransparent: false } ground } ? Opaque(ground).Hex : null,
        };
    }

    /// <summary>What this changes of another format, as the properties of a style or a run.</summary>
    public T Differences<T>(T properties, RunFormat? other)
        where T : OpenXmlCompositeElement
    {
        if (Font != other?.Font)
            properties.AppendChild(new RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Font });
        if (Bold != (other?.Bold ?? false))
            properties.AppendChild(new Bold { Val = Bold ? null : false });
        if (Italic != (other?.Italic ?? false))
            properties.AppendChild(new Italic { Val = Italic ? null : false });
        if (Caps != (other?.Caps ?? false))
            properties.AppendChild(new Caps { Val = Caps ? null : false });
        if (SmallCaps != (other?.SmallCaps ?? false))
            properties.AppendChild(new SmallCaps { Val = SmallCaps ? null : false });
        if (Strike != (other?.Strike ?? false))
            properties.AppendChild(new Strike { Val = Strike ? null : false });
        if (Color != other?.Color)
            properties.AppendChild(new DocumentFormat.OpenXml.Wordprocessing.Color { Val = Color });
        if (Spacing != (other?.Spacing ?? 0))
            properties.AppendChild(new Spacing { Val = Spacing });
        if (HalfPoints != other?.HalfPoints)
        {
            properties.AppendChild(new FontSize { Val = Xml.Number(HalfPoints) });
            properties.AppendChild(new FontSizeComplexScript { Val = Xml.Number(HalfPoints) });
        }
        if (Underline != (other?.Underline ?? false))
            properties.AppendChild(new Underline { Val = Underline ? UnderlineValues.Single : UnderlineValues.None });
        if (Highlight is not null && Highlight != other?.Highlight)
            properties.AppendChild(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = Highlight });
        if (Position != (other?.Position ?? default))
            properties.AppendChild(new VerticalTextAlignment
            {
                Val = Position == VerticalAlignKind.Super ? VerticalPositionValues.Superscript : VerticalPositionValues.Subscript,
            });
        return properties;
    }

    /// <summary>Word has no half-transparent letters: what they look like on white.</summary>
    public static CssColor Opaque(CssColor color) => color.Alpha < 1 ? color.Over(CssColor.White) : color;
}
