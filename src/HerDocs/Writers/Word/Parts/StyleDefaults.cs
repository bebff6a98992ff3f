using HerDocs.Css.Values;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace HerDocs.Writers.Word.Parts;

/// <summary>Makes what the styles of a document begin with: the defaults, what Word need not show, and the styles that every document has.</summary>
internal static class StyleDefaults
{
    /// <summary>What is so where nothing is said.</summary>
    public static readonly RunFormat Run = new()
    {
        Bold = false,
        BoldComplex = false,
        Italic = false,
        ItalicComplex = false,
        Caps = false,
        SmallCaps = false,
        Strike = false,
        Spacing = 0,
        Position = 0,
        Underline = W.UnderlineValues.None,
        Shading = Color.Transparent,
        VerticalAlign = W.VerticalPositionValues.Baseline,
        NumberForm = W14.NumberFormValues.Default,
        NumberSpacing = W14.NumberSpacingValues.Default,
    };

    public static readonly ParagraphFormat Paragraph = new()
    {
        KeepNext = false,
        KeepLines = false,
        PageBreakBefore = false,
        WidowControl = true,
        Borders = default(BoxBorders),
        HasBorderBetween = false,
        Shading = Color.Transparent,
        Tabs = TabStops.None,
        SuppressAutoHyphens = false,
        SpacesLetters = true,
        SpacesNumbers = true,
        Bidi = false,
        Before = 0,
        After = 0,
        Start = 0,
        End = 0,
        FirstLine = 0,
        Justification = W.JustificationValues.Left,
        OutlineLevel = 9,
    };

    /// <summary>
    /// Fonts and languages only: what else Normal looks like it says itself, as LibreOffice takes defaults in tables for direct formatting.
    /// </summary>
    public static W.DocDefaults Document(RunFormat normal, FormatXml formats, WordLanguages languages)
    {
        var run = new W.RunPropertiesBaseStyle();
        formats.AppendRun(run, new RunFormat { Fonts = normal.Fonts });
        // Word kerns and ligates only when told to; our pages always do.
        run.Append(new W.Kern { Val = 2U }, languages.Defaults(), new W14.Ligatures { Val = W14.LigaturesValues.Standard });
        return new W.DocDefaults(new W.RunPropertiesDefault(run), new W.ParagraphPropertiesDefault());
    }

    /// <summary>Of the styles that Word knows and this document does not use, only those are offered that a writer reaches for.</summary>
    public static W.LatentStyles Latent()
    {
        var latent = new W.LatentStyles
        {
            DefaultLockedState = false,
            DefaultUiPriority = 99,
            DefaultSemiHidden = true,
            DefaultUnhideWhenUsed = true,
            DefaultPrimaryStyle = false,
            Count = BuiltInStyles.Count,
        };
        foreach (var name in BuiltInStyles.Primary)
        {
            latent.Append(new W.LatentStyleExceptionInfo
            {
                Name = name,
                UiPriority = BuiltInStyles.PriorityOf(name),
                SemiHidden = false,
                UnhideWhenUsed = false,
                PrimaryStyle = true,
            });
        }
        return latent;
    }

    /// <summary>What runs, tables and lists are that say nothing.</summary>
    public static W.Style[] Common() =>
    [
        new W.Style(
            new W.StyleName { Val = "Default Paragraph Font" },
            new W.UIPriority { Val = 1 },
            new W.SemiHidden(),
            new W.UnhideWhenUsed())
        { Type = W.StyleValues.Character, Default = true, StyleId = "DefaultParagraphFont" },
        new W.Style(
            new W.StyleName { Val = "Normal Table" },
            new W.UIPriority { Val = 99 },
            new W.SemiHidden(),
            new W.UnhideWhenUsed(),
            new W.StyleTableProperties(
                new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellMarginDefault(
                    new W.TopMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
                    new W.TableCellLeftMargin { Width = 0, Type = W.TableWidthValues.Dxa },
                    new W.BottomMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
                    new W.TableCellRightMargin { Width = 0, Type = W.TableWidthValues.Dxa })))
        { Type = W.StyleValues.Table, Default = true, StyleId = "TableNormal" },
        new W.Style(
            new W.StyleName { Val = "No List" },
            new W.UIPriority { Val = 99 },
            new W.SemiHidden(),
            new W.UnhideWhenUsed())
        { Type = W.StyleValues.Numbering, Default = true, StyleId = "NoList" },
    ];
}
