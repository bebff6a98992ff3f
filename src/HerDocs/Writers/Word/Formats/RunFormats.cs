using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Layout;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace HerDocs.Writers.Word.Formats;

/// <summary>Reads run formats from computed styles.</summary>
internal sealed class RunFormats(LayoutContext layout)
{
    /// <summary>Of capitals that stand for small ones, as tall as Word makes its small capitals.</summary>
    private const double SmallCapitalScale = 0.8;

    /// <summary>From this weight on a variable font is bold in Word.</summary>
    private const double BoldFrom = 600;

    private readonly Dictionary<ComputedStyle, RunFormat> formats = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<ScriptSamples> samples = new(() => ScriptSamples.Of(layout.Document));

    public FontStack FontsFor(ComputedStyle style) => layout.FontsFor(style);

    /// <summary>The font of letters of one kind; null where the document's fonts have none.</summary>
    public FontInstance? FontFor(ComputedStyle style, ScriptSlot slot) =>
        slot == ScriptSlot.Latin ? FontsFor(style).Primary : samples.Value.FontOf(FontsFor(style), slot);

    /// <summary>The format of text in a box, decorations of boxes around it left out.</summary>
    public RunFormat Of(ComputedStyle style)
    {
        if (!formats.TryGetValue(style, out var format))
            formats.Add(style, format = Read(style));
        return format;
    }

    /// <summary>The format of text in an inline box, which adds its own decorations to those around it.</summary>
    public RunFormat Of(ComputedStyle style, ComputedStyle parentStyle, RunFormat parent)
    {
        var format = Of(style);
        var isSmaller = style.FontSize < parentStyle.FontSize;
        format = style.VerticalAlign.Kind switch
        {
            // Word makes these smaller by itself.
            VerticalAlignKind.Super => format with
            {
                VerticalAlign = W.VerticalPositionValues.Superscript,
                Size = isSmaller ? parent.Size : format.Size,
            },
            VerticalAlignKind.Sub => format with
            {
                VerticalAlign = W.VerticalPositionValues.Subscript,
                Size = isSmaller ? parent.Size : format.Size,
            },
            VerticalAlignKind.Raised => format with
            {
                Position = parent.Position + style.VerticalAlign.Raise.Resolve(style.FontSize).HalfPoints,
            },
            _ => format with { Position = parent.Position, VerticalAlign = parent.VerticalAlign },
        };
        return format with
        {
            Underline = Equals(format.Underline, W.UnderlineValues.None) ? parent.Underline : format.Underline,
            Strike = format.Strike == true || parent.Strike == true,
            Shading = style.BackgroundColor.IsTransparent ? parent.Shading : style.BackgroundColor.Over(Color.White),
        };
    }

    /// <summary>The same text in another font, for characters that those of the style lack.</summary>
    public static RunFormat In(RunFormat format, FontInstance font, ScriptSlot slot)
    {
        format = format with { Fonts = format.Fonts!.With(slot, font.Face.LegacyFamily) };
        return slot == ScriptSlot.Complex
            ? format with { BoldComplex = IsBold(font), ItalicComplex = IsItalic(font) }
            : Slanting(format, font);
    }

    /// <summary>As bold and as slanted as a font: East Asian letters need not be what Latin ones of the same text are.</summary>
    public static RunFormat Slanting(RunFormat format, FontInstance font) => format with { Bold = IsBold(font), Italic = IsItalic(font) };

    private RunFormat Read(ComputedStyle style)
    {
        var font = FontsFor(style).Primary;
        var complex = FontFor(style, ScriptSlot.Complex) ?? font;
        var hasAllSmallCaps = style.FontVariantCaps is FontVariantCaps.AllSmallCaps or FontVariantCaps.AllPetiteCaps;
        return new RunFormat
        {
            Fonts = new ScriptFonts(
                font?.Face.LegacyFamily ?? style.FontFamily[0],
                FontFor(style, ScriptSlot.EastAsian)?.Face.LegacyFamily,
                FontFor(style, ScriptSlot.Complex)?.Face.LegacyFamily),
            Bold = font is not null && IsBold(font),
            BoldComplex = complex is not null && IsBold(complex),
            Italic = font is not null && IsItalic(font),
            ItalicComplex = complex is not null && IsItalic(complex),
            Caps = style.TextTransform.HasFlag(TextTransform.Uppercase) || hasAllSmallCaps,
            SmallCaps = style.FontVariantCaps is FontVariantCaps.SmallCaps or FontVariantCaps.PetiteCaps or FontVariantCaps.Unicase,
            Strike = style.TextDecorationLine.HasFlag(TextDecorationLine.LineThrough),
            Color = style.Color.Over(Color.White),
            Spacing = style.LetterSpacing.Twips,
            Position = 0,
            Size = HalfPoints(hasAllSmallCaps ? style.FontSize * SmallCapitalScale : style.FontSize),
            Underline = UnderlineOf(style),
            Shading = Color.Transparent,
            VerticalAlign = W.VerticalPositionValues.Baseline,
            NumberForm = NumberFormOf(style.FontVariantNumeric),
            NumberSpacing = NumberSpacingOf(style.FontVariantNumeric),
        };
    }

    /// <summary>Word knows half-points only. A size between two takes the smaller, so that lines hold no less than on our pages.</summary>
    private static int HalfPoints(Length size) => Math.Max(2, (int)Math.Ceiling((size.Points * 2) - 0.5));

    private static bool IsBold(FontInstance font) =>
        font.SyntheticBold || (font.Face.Axes.Count > 0 ? font.Weight >= BoldFrom : Says(font.Face, "Bold"));

    private static bool IsItalic(FontInstance font) =>
        font.SyntheticOblique || Says(font.Face, "Italic") || Says(font.Face, "Oblique");

    private static bool Says(FontFace face, string word) => face.LegacySubfamily.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static W.UnderlineValues UnderlineOf(ComputedStyle style) =>
        !style.TextDecorationLine.HasFlag(TextDecorationLine.Underline) ? W.UnderlineValues.None : style.TextDecorationStyle switch
        {
            TextDecorationStyle.Double => W.UnderlineValues.Double,
            TextDecorationStyle.Dotted => W.UnderlineValues.Dotted,
            TextDecorationStyle.Dashed => W.UnderlineValues.Dash,
            TextDecorationStyle.Wavy => W.UnderlineValues.Wave,
            _ => W.UnderlineValues.Single,
        };

    private static W14.NumberFormValues NumberFormOf(FontVariantNumeric numeric) =>
        numeric.HasFlag(FontVariantNumeric.OldstyleNums) ? W14.NumberFormValues.OldStyle
        : numeric.HasFlag(FontVariantNumeric.LiningNums) ? W14.NumberFormValues.Lining
        : W14.NumberFormValues.Default;

    private static W14.NumberSpacingValues NumberSpacingOf(FontVariantNumeric numeric) =>
        numeric.HasFlag(FontVariantNumeric.TabularNums) ? W14.NumberSpacingValues.Tabular
        : numeric.HasFlag(FontVariantNumeric.ProportionalNums) ? W14.NumberSpacingValues.Proportional
        : W14.NumberSpacingValues.Default;
}
