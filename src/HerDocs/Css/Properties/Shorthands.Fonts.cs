using HerDocs.Css.Grammars;
using HerDocs.Css.Syntax;
using HerDocs.Css.Values;

namespace HerDocs.Css.Properties;

/// <summary>Shorthands for fonts and text.</summary>
internal static partial class Shorthands
{
    private static IEnumerable<DeclaredProperty> Fonts()
    {
        yield return new(
            "font",
            "[ <'font-style'> || [ normal | small-caps ] || <'font-weight'> || <font-width-css3> ]? <'font-size'> [ / <'line-height'> ]? "
            + "<'font-family'>",
            "CSS Fonts 4 §2.7",
            [
                PropertyTable.FontStyle, PropertyTable.FontVariantCaps, PropertyTable.FontWeight, PropertyTable.FontStretch,
                PropertyTable.FontSize, PropertyTable.LineHeight, PropertyTable.FontFamily,
                // Reset by the shorthand, though it cannot set them.
                PropertyTable.FontKerning, PropertyTable.FontVariantNumeric, PropertyTable.FontVariantLigatures,
                PropertyTable.FontVariantPosition, PropertyTable.FontFeatureSettings, PropertyTable.FontVariationSettings,
                PropertyTable.FontVariantEastAsian, PropertyTable.FontVariantAlternates, PropertyTable.FontOpticalSizing,
            ],
            ReadFont);
        yield return new(
            "font-variant",
            "normal | none | [ <'font-variant-ligatures'> || <'font-variant-caps'> || <'font-variant-numeric'> || <'font-variant-position'> || "
            + "<'font-variant-east-asian'> || <'font-variant-alternates'> ]",
            "CSS Fonts 4 §6.11",
            FontVariants(),
            ReadFontVariant);
        yield return new(
            "font-synthesis",
            "none | [ weight || style || small-caps ]",
            "CSS Fonts 4 §2.8.5",
            [PropertyTable.FontSynthesisWeight, PropertyTable.FontSynthesisStyle, PropertyTable.FontSynthesisSmallCaps],
            ReadFontSynthesis);
        yield return AnyOrder(
            "text-decoration",
            "CSS Text Decoration 4 §2.4",
            PropertyTable.TextDecorationLine,
            PropertyTable.TextDecorationStyle,
            PropertyTable.TextDecorationColor,
            PropertyTable.TextDecorationThickness);
    }

    private static Specified?[]? ReadFont(ValueReader reader)
    {
        var values = new Specified?[16];
        for (var i = 0; i < 4 && ReadFontPrefix(reader, values); i++)
        {
        }
        if ((values[4] = PropertyTable.FontSize.Parse(reader)) is null)
            return null;
        if (reader.TakeDelim('/') && (values[5] = PropertyTable.LineHeight.Parse(reader)) is null)
            return null;
        values[6] = PropertyTable.FontFamily.Parse(reader);
        return values[6] is null ? null : values;
    }

    /// <summary>One of the optional values before the size; normal may stand for any of them.</summary>
    private static bool ReadFontPrefix(ValueReader reader, Specified?[] values)
    {
        if (reader.TakeKeyword("normal"))
            return true;
        var before = reader.Position;
        if (values[0] is null && (values[0] = PropertyTable.FontStyle.Parse(reader)) is not null)
            return true;
        reader.Position = before;
        if (values[1] is null && reader.Peek.Is(TokenKind.Ident, "small-caps"))
            return (values[1] = PropertyTable.FontVariantCaps.Parse(reader)) is not null;
        if (values[2] is null && (values[2] = PropertyTable.FontWeight.Parse(reader)) is not null)
            return true;
        reader.Position = before;
        return values[3] is null && (values[3] = FontGrammars.WidthKeyword.Parse(reader)) is not null;
    }

    private static Specified?[]? ReadFontVariant(ValueReader reader)
    {
        if (reader.TakeKeyword("normal"))
            return new Specified?[6];
        if (reader.Peek.Is(TokenKind.Ident, "none"))
            return [PropertyTable.FontVariantLigatures.Parse(reader), null, null, null, null, null];
        return ReadAnyOrder(reader, FontVariants());
    }

    private static Longhand[] FontVariants() =>
    [
        PropertyTable.FontVariantLigatures, PropertyTable.FontVariantCaps, PropertyTable.FontVariantNumeric,
        PropertyTable.FontVariantPosition, PropertyTable.FontVariantEastAsian, PropertyTable.FontVariantAlternates,
    ];

    /// <summary>What is not named is not made.</summary>
    private static Specified?[]? ReadFontSynthesis(ValueReader reader)
    {
        string[] names = ["weight", "style", "small-caps"];
        var allowed = new bool[names.Length];
        if (!reader.TakeKeyword("none"))
        {
            do
            {
                var index = Array.FindIndex(names, name => reader.Peek.Is(TokenKind.Ident, name));
                if (index < 0 || allowed[index])
                    return null;
                allowed[index] = true;
                reader.Skip();
            }
            while (!reader.AtEnd);
        }
        return [.. allowed.Select(allows => new Specified<Automatic>(allows ? Automatic.Auto : Automatic.None))];
    }
}
