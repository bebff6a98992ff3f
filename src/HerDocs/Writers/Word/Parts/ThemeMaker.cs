using DocumentFormat.OpenXml;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Styles;
using A = DocumentFormat.OpenXml.Drawing;

namespace HerDocs.Writers.Word.Parts;

/// <summary>Makes the theme part (ECMA-376 Part 1 §14.2.7, §20.1.6.9).</summary>
internal static class ThemeMaker
{
    public static A.Theme Make(Theme theme)
    {
        var colors = new A.ColorScheme { Name = "HerDocs" };
        foreach (var (slot, color) in theme.Colors)
            colors.Append(SlotOf(slot.Name, color.Hex));
        var fonts = new A.FontScheme(new A.MajorFont(FontsOf(theme.HeadingFonts)), new A.MinorFont(FontsOf(theme.BodyFonts))) { Name = "HerDocs" };
        return new A.Theme(new A.ThemeElements(colors, fonts, Formats())) { Name = "HerDocs" };
    }

    private static OpenXmlElement[] FontsOf(ScriptFonts fonts) =>
    [
        new A.LatinFont { Typeface = fonts.Latin },
        new A.EastAsianFont { Typeface = fonts.EastAsian ?? "" },
        new A.ComplexScriptFont { Typeface = fonts.Complex ?? "" },
    ];

    private static OpenXmlCompositeElement SlotOf(string slot, string hex)
    {
        OpenXmlCompositeElement made = slot switch
        {
            "dk1" => new A.Dark1Color(),
            "lt1" => new A.Light1Color(),
            "dk2" => new A.Dark2Color(),
            "lt2" => new A.Light2Color(),
            "accent1" => new A.Accent1Color(),
            "accent2" => new A.Accent2Color(),
            "accent3" => new A.Accent3Color(),
            "accent4" => new A.Accent4Color(),
            "accent5" => new A.Accent5Color(),
            "accent6" => new A.Accent6Color(),
            "hlink" => new A.Hyperlink(),
            _ => new A.FollowedHyperlinkColor(),
        };
        made.Append(new A.RgbColorModelHex { Val = hex });
        return made;
    }

    /// <summary>Plain: three of each kind, which the schema asks for.</summary>
    private static A.FormatScheme Formats() => new(
        new A.FillStyleList(Fill(), Fill(), Fill()),
        new A.LineStyleList(Line(), Line(), Line()),
        new A.EffectStyleList(Effect(), Effect(), Effect()),
        new A.BackgroundFillStyleList(Fill(), Fill(), Fill()))
    { Name = "HerDocs" };

    private static A.SolidFill Fill() => new(new A.SchemeColor { Val = A.SchemeColorValues.PhColor });

    private static A.Outline Line() => new(Fill()) { Width = 6350 };

    private static A.EffectStyle Effect() => new(new A.EffectList());
}
