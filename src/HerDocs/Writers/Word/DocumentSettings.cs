using DocumentFormat.OpenXml.Wordprocessing;
using HerDocs.Css.Values;

namespace HerDocs.Writers.Word;

/// <summary>Settings of the whole document (ECMA-376-1 §17.15), in the order of the schema.</summary>
internal static class DocumentSettings
{
    public static Settings Make(Documents.Document document, bool hasFacingPages)
    {
        var settings = new Settings(new EmbedTrueTypeFonts(), new SaveSubsetFonts());
        if (hasFacingPages)
            settings.AppendChild(new MirrorMargins());
        if (document.Root.Style.Hyphens == Hyphens.Auto)
            settings.AppendChild(new AutoHyphenation());
        if (hasFacingPages)
            settings.AppendChild(new EvenAndOddHeaders());
        settings.AppendChild(new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress });
        settings.AppendChild(new Compatibility(
            Setting(CompatSettingNameValues.CompatibilityMode, "15"),
            Setting(CompatSettingNameValues.OverrideTableStyleFontSizeAndJustification, "1"),
            Setting(CompatSettingNameValues.EnableOpenTypeFeatures, "1"),
            Setting(CompatSettingNameValues.DoNotFlipMirrorIndents, "1")));
        if (document.Language.Length > 0)
            settings.AppendChild(new ThemeFontLanguages { Val = document.Language });
        settings.AppendChild(new DecimalSymbol { Val = "." });
        settings.AppendChild(new ListSeparator { Val = "," });
        return settings;
    }

    private static CompatibilitySetting Setting(CompatSettingNameValues name, string value) =>
        new() { Name = name, Uri = "http://schemas.microsoft.com/office/word", Val = value };
}
