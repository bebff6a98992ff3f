using DocumentFormat.OpenXml;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace HerDocs.Writers.Word.Parts;

/// <summary>Makes the part of the styles (ECMA-376 Part 1 §17.7).</summary>
internal sealed class StylesPart(StyleCatalog catalog, IReadOnlyList<TableLook> tables, FormatXml formats, string language)
{
    public W.Styles Make()
    {
        var styles = new W.Styles();
        WordNamespaces.Declare(styles);
        styles.Append(Defaults(), Latent());
        var normal = catalog.Normal;
        foreach (var style in catalog.ParagraphStyles)
        {
            styles.Append(ParagraphStyle(style));
            if (style == normal)
                AppendDefaults(styles);
        }
        foreach (var style in catalog.CharacterStyles)
            styles.Append(CharacterStyle(style));
        foreach (var table in tables)
            styles.Append(TableStyleMaker.Make(table, formats));
        return styles;
    }

    /// <summary>What the body says holds for everything, so that Normal itself has nothing to say.</summary>
    private W.DocDefaults Defaults()
    {
        var run = new W.RunPropertiesBaseStyle();
        // What is false or nothing is so by itself.
        formats.AppendRun(run, catalog.Normal.Text.Minus(RunDefaults));
        // Word kerns and ligates only when told to; our pages always do.
        run.InsertBefore(new W.Kern { Val = 2U }, run.GetFirstChild<W.FontSize>());
        var languages = new W.Languages { Val = language, EastAsia = language, Bidi = language };
        if (run.GetFirstChild<W14.NumberingFormat>() is { } first)
            run.InsertBefore(languages, first);
        else if (run.GetFirstChild<W14.NumberSpacing>() is { } second)
            run.InsertBefore(languages, second);
        else
            run.Append(languages);
        run.InsertAfter(new W14.Ligatures { Val = W14.LigaturesValues.Standard }, languages);
        var paragraph = new W.ParagraphPropertiesBaseStyle();
        formats.AppendParagraph(paragraph, catalog.Normal.Format.Minus(ParagraphDefaults));
        return new W.DocDefaults(new W.RunPropertiesDefault(run), new W.ParagraphPropertiesDefault(paragraph));
    }

    private static readonly RunFormat RunDefaults = new()
    {
        Bold = false,
        Italic = false,
        Caps = false,
        SmallCaps = false,
        Strike = false,
        Spacing = 0,
        Position = 0,
        RightToLeft = false,
        Underline = W.UnderlineValues.None,
        Shading = Css.Values.Color.Transparent,
        VerticalAlign = W.VerticalPositionValues.Baseline,
        NumberForm = W14.NumberFormValues.Default,
        NumberSpacing = W14.NumberSpacingValues.Default,
    };

    private static readonly ParagraphFormat ParagraphDefaults = new()
    {
        KeepNext = false,
        KeepLines = false,
        PageBreakBefore = false,
        Borders = default(BoxBorders),
        HasBorderBetween = false,
        Shading = Css.Values.Color.Transparent,
        Tabs = TabStops.None,
        SuppressAutoHyphens = false,
        Bidi = false,
        Left = 0,
        Right = 0,
        FirstLine = 0,
        Justification = W.JustificationValues.Left,
        OutlineLevel = 9,
    };

    /// <summary>Of the styles that Word knows and this document does not use, only the headings are offered.</summary>
    private static W.LatentStyles Latent() => new()
    {
        DefaultLockedState = false,
        DefaultUiPriority = 99,
        DefaultSemiHidden = false,
        DefaultUnhideWhenUsed = false,
        DefaultPrimaryStyle = false,
        Count = 376,
    };

    private static void AppendDefaults(W.Styles styles) => styles.Append(
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
        { Type = W.StyleValues.Numbering, Default = true, StyleId = "NoList" });

    private W.Style ParagraphStyle(WordStyle style)
    {
        var made = Named(style, W.StyleValues.Paragraph);
        if (style == catalog.Normal)
        {
            made.Default = true;
            return made;
        }
        var paragraph = new W.StyleParagraphProperties();
        formats.AppendParagraph(paragraph, style.Format.Minus(style.BasedOn!.Format));
        if (paragraph.HasChildren)
            made.Append(paragraph);
        var run = new W.StyleRunProperties();
        formats.AppendRun(run, style.Text.Minus(style.BasedOn.Text));
        if (run.HasChildren)
            made.Append(run);
        return made;
    }

    private W.Style CharacterStyle(WordStyle style)
    {
        var made = Named(style, W.StyleValues.Character);
        var run = new W.StyleRunProperties();
        formats.AppendRun(run, style.Text);
        made.Append(run);
        return made;
    }

    /// <summary>CT_Style, ECMA-376 Part 1 §17.7.4.17: name, basedOn, next, uiPriority, qFormat in this order.</summary>
    private W.Style Named(WordStyle style, W.StyleValues type)
    {
        var made = new W.Style(new W.StyleName { Val = style.Name })
        {
            Type = type,
            StyleId = style.Id,
            CustomStyle = BuiltInStyles.Contains(style.Name) ? null : true,
        };
        if (style.BasedOn is { } parent)
            made.Append(new W.BasedOn { Val = parent.Id });
        else if (type == W.StyleValues.Character)
            made.Append(new W.BasedOn { Val = "DefaultParagraphFont" });
        if (type == W.StyleValues.Paragraph && NextOf(style) is { } next && next.Id != style.Id)
            made.Append(new W.NextParagraphStyle { Val = next.Id });
        made.Append(new W.UIPriority { Val = BuiltInStyles.PriorityOf(style.Name) });
        if (BuiltInStyles.IsPrimary(style.Name) || !BuiltInStyles.Contains(style.Name))
            made.Append(new W.PrimaryStyle());
        return made;
    }

    /// <summary>Behind a heading comes its rule, if it has one, and then text.</summary>
    private WordStyle? NextOf(WordStyle style)
    {
        var isHeading = style.Name.StartsWith("heading ", StringComparison.Ordinal);
        if (isHeading && catalog.Find($"Rule After {StyleNames.Capital(style.Name)}") is { } rule)
            return rule;
        return isHeading || style.Name is "Title" or "Subtitle" || style.Name.StartsWith("Rule After ", StringComparison.Ordinal) || style.Name == "Body Text First"
            ? catalog.Find(StyleNames.BodyText) ?? catalog.Normal
            : null;
    }
}
