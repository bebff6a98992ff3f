using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Parts;

/// <summary>Makes the part of the styles (ECMA-376 Part 1 §17.7).</summary>
internal sealed class StylesPart(
    StyleCatalog catalog, NumberingPlan numberings, IReadOnlyCollection<TableLook> tables, FormatXml formats, Theme theme, WordLanguages languages)
{
    /// <summary>Of styles that the stylesheet makes: between the titles and the emphases of Word's own.</summary>
    private const int CustomPriority = 12;

    public W.Styles Make()
    {
        var styles = new W.Styles();
        WordNamespaces.Declare(styles);
        styles.Append(StyleDefaults.Document(catalog.Normal.Text, formats, languages), StyleDefaults.Latent(), Normal());
        styles.Append(StyleDefaults.Common());
        foreach (var style in catalog.ParagraphStyles.Where(style => style != catalog.Normal))
            styles.Append(ParagraphStyle(style));
        foreach (var style in catalog.CharacterStyles)
            styles.Append(CharacterStyle(style));
        var tableStyles = new TableStyleMaker(formats);
        foreach (var table in tables)
            styles.Append(tableStyles.Make(table));
        foreach (var definition in numberings.Definitions)
            styles.Append(ListStyle(definition));
        return styles;
    }

    private W.Style Normal()
    {
        var made = Named(catalog.Normal, W.StyleValues.Paragraph);
        made.Default = true;
        var paragraph = new W.StyleParagraphProperties();
        formats.AppendParagraph(paragraph, catalog.Normal.Format.Minus(StyleDefaults.Paragraph));
        var run = new W.StyleRunProperties();
        formats.AppendRun(run, catalog.Normal.Text.Minus(StyleDefaults.Run) with { Fonts = null });
        made.Append(paragraph, run);
        return made;
    }

    private W.Style ParagraphStyle(WordStyle style)
    {
        var made = Named(style, W.StyleValues.Paragraph);
        var paragraph = new W.StyleParagraphProperties();
        AppendFormat(paragraph, style);
        if (paragraph.HasChildren)
            made.Append(paragraph);
        var run = new W.StyleRunProperties();
        formats.AppendRun(run, style.Text.Minus(style.BasedOn!.Text));
        if (run.HasChildren)
            made.Append(run);
        return made;
    }

    /// <summary>Where a style stands for a level of a list, that says how far its text is indented.</summary>
    private void AppendFormat(W.StyleParagraphProperties properties, WordStyle style)
    {
        var format = style.Format.Minus(style.BasedOn!.Format);
        if (numberings.BindingOf(style) is not var (definition, level))
        {
            // What is no list takes back the number of the style that it is based on.
            var none = style is { IsListed: false, BasedOn.IsListed: true } ? new W.NumberingProperties(new W.NumberingId { Val = 0 }) : null;
            formats.AppendParagraph(properties, format, null, none);
            return;
        }
        var look = definition.Looks[level];
        var numbering = new W.NumberingProperties();
        if (level > 0)
            numbering.Append(new W.NumberingLevelReference { Val = level });
        numbering.Append(new W.NumberingId { Val = definition.Number });
        var own = format with
        {
            Start = format.Start == look.Start ? null : format.Start,
            FirstLine = format.FirstLine == -look.Hanging ? null : format.FirstLine,
        };
        formats.AppendParagraph(properties, own, null, numbering);
    }

    private W.Style CharacterStyle(WordStyle style)
    {
        var made = Named(style, W.StyleValues.Character);
        var run = new W.StyleRunProperties();
        formats.AppendRun(run, style.Text);
        // Links are what the theme says links are, whatever else has their colour.
        if (style.Name == InlineNames.Hyperlink && run.GetFirstChild<W.Color>() is { } color && style.Text.Color == theme.LinkColor)
            color.ThemeColor = W.ThemeColorValues.Hyperlink;
        made.Append(run);
        return made;
    }

    /// <summary>ECMA-376 Part 1 §17.9.27.</summary>
    private static W.Style ListStyle(ListDefinition definition) => new(
        new W.StyleName { Val = definition.Style!.Name },
        new W.BasedOn { Val = "NoList" },
        new W.UIPriority { Val = 99 },
        new W.StyleParagraphProperties(new W.NumberingProperties(new W.NumberingId { Val = definition.Number })))
    { Type = W.StyleValues.Numbering, StyleId = definition.Style.Id, CustomStyle = true };

    /// <summary>CT_Style, ECMA-376 Part 1 §17.7.4.17: name, basedOn, next, uiPriority, semiHidden, qFormat in this order.</summary>
    private W.Style Named(WordStyle style, W.StyleValues type)
    {
        var isCustom = !BuiltInStyles.Contains(style.Name);
        var made = new W.Style(new W.StyleName { Val = style.Name }) { Type = type, StyleId = style.Id, CustomStyle = isCustom ? true : null };
        if (style.BasedOn is { } parent)
            made.Append(new W.BasedOn { Val = parent.Id });
        else if (type == W.StyleValues.Character)
            made.Append(new W.BasedOn { Val = "DefaultParagraphFont" });
        if (type == W.StyleValues.Paragraph && NextOf(style) is { } next && next.Id != style.Id)
            made.Append(new W.NextParagraphStyle { Val = next.Id });
        made.Append(new W.UIPriority { Val = BuiltInStyles.PriorityOf(style.Name) ?? CustomPriority });
        if (style.IsTechnical)
            made.Append(new W.SemiHidden());
        else if (isCustom || BuiltInStyles.IsPrimary(style.Name))
            made.Append(new W.PrimaryStyle());
        return made;
    }

    /// <summary>Behind a heading comes its rule, if it has one, and then text.</summary>
    private WordStyle? NextOf(WordStyle style)
    {
        if (catalog.Find($"{StyleNames.Rule} {ClassNames.Capital(style.Name)}") is { } rule)
            return rule;
        var isHeading = style.Name.StartsWith("heading ", StringComparison.Ordinal) || style.Name is StyleNames.Title or "Subtitle" or "caption";
        return isHeading || style.Name.StartsWith(StyleNames.Rule, StringComparison.Ordinal) || style.Name == $"{StyleNames.BodyText} First"
            ? catalog.Find(StyleNames.BodyText) ?? catalog.Normal
            : null;
    }
}
