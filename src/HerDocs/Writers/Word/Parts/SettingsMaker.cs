using DocumentFormat.OpenXml;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Stories;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Parts;

/// <summary>Makes the settings part (ECMA-376 Part 1 §17.15.1): nothing that asks the reader when the document is opened.</summary>
internal static class SettingsMaker
{
    /// <summary>What Word 2013 and later call the present.</summary>
    private const string CompatibilityMode = "15";

    public static W.Settings Make(bool isMirrored, bool hasEvenPages, bool hyphenates, bool embedsFonts, FootnoteMarks? footnotes, WordLanguages languages)
    {
        var settings = new W.Settings();
        WordNamespaces.Declare(settings);
        // In the order of CT_Settings.
        settings.Append(new W.Zoom { Percent = "100" });
        if (embedsFonts)
            settings.Append(new W.EmbedTrueTypeFonts());
        if (isMirrored)
            settings.Append(new W.MirrorMargins());
        settings.Append(new W.DefaultTabStop { Val = 720 });
        if (hyphenates)
            settings.Append(new W.AutoHyphenation(), new W.ConsecutiveHyphenLimit { Val = 2 });
        if (hasEvenPages)
            settings.Append(new W.EvenAndOddHeaders());
        settings.Append(new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.DoNotCompress });
        if (footnotes is not null)
            settings.Append(FootnotesMaker.Settings(footnotes));
        settings.Append(new W.Compatibility(
            Setting(W.CompatSettingNameValues.CompatibilityMode, CompatibilityMode),
            Setting(W.CompatSettingNameValues.OverrideTableStyleFontSizeAndJustification, "1"),
            Setting(W.CompatSettingNameValues.EnableOpenTypeFeatures, "1"),
            Setting(W.CompatSettingNameValues.DoNotFlipMirrorIndents, "1"),
            Setting(W.CompatSettingNameValues.DifferentiateMultirowTableHeaders, "1")));
        settings.Append(languages.ThemeFonts());
        settings.Append(new W.ColorSchemeMapping
        {
            Background1 = W.ColorSchemeIndexValues.Light1,
            Text1 = W.ColorSchemeIndexValues.Dark1,
            Background2 = W.ColorSchemeIndexValues.Light2,
            Text2 = W.ColorSchemeIndexValues.Dark2,
            Accent1 = W.ColorSchemeIndexValues.Accent1,
            Accent2 = W.ColorSchemeIndexValues.Accent2,
            Accent3 = W.ColorSchemeIndexValues.Accent3,
            Accent4 = W.ColorSchemeIndexValues.Accent4,
            Accent5 = W.ColorSchemeIndexValues.Accent5,
            Accent6 = W.ColorSchemeIndexValues.Accent6,
            Hyperlink = W.ColorSchemeIndexValues.Hyperlink,
            FollowedHyperlink = W.ColorSchemeIndexValues.FollowedHyperlink,
        });
        settings.Append(new W.DecimalSymbol { Val = "." }, new W.ListSeparator { Val = "," });
        return settings;
    }

    private static W.CompatibilitySetting Setting(W.CompatSettingNameValues name, string value) =>
        new() { Name = new EnumValue<W.CompatSettingNameValues>(name), Uri = "http://schemas.microsoft.com/office/word", Val = value };
}
