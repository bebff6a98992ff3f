using System.Globalization;
using DocumentFormat.OpenXml;
using HerDocs.Css.Values;
using HerDocs.Writers.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace HerDocs.Writers.Word.Formats;

/// <summary>Writes formats as the children of rPr and pPr, in the order of the schema.</summary>
internal sealed class FormatXml(Theme theme)
{
    /// <summary>The part of rPr that formats speak of: behind rStyle (CT_RPr, ECMA-376 Part 1 §17.3.2.28).</summary>
    public void AppendRun(OpenXmlElement properties, RunFormat format, RunScript script = default, W.Languages? language = null)
    {
        if (FontsOf(format.Fonts, script.NeedsHint) is { } fonts)
            properties.Append(fonts);
        if (format.Bold is { } bold)
            properties.Append(new W.Bold { Val = OnOff(bold) });
        if (format.BoldComplex is { } boldComplex)
            properties.Append(new W.BoldComplexScript { Val = OnOff(boldComplex) });
        if (format.Italic is { } italic)
            properties.Append(new W.Italic { Val = OnOff(italic) });
        if (format.ItalicComplex is { } italicComplex)
            properties.Append(new W.ItalicComplexScript { Val = OnOff(italicComplex) });
        if (format.Caps is { } caps)
            properties.Append(new W.Caps { Val = OnOff(caps) });
        if (format.SmallCaps is { } smallCaps)
            properties.Append(new W.SmallCaps { Val = OnOff(smallCaps) });
        if (format.Strike is { } strike)
            properties.Append(new W.Strike { Val = OnOff(strike) });
        if (format.Color is { } color)
            properties.Append(ColorOf(color));
        if (format.Spacing is { } spacing)
            properties.Append(new W.Spacing { Val = spacing });
        if (format.Position is { } position)
            properties.Append(new W.Position { Val = Number(position) });
        if (format.Size is { } size)
            properties.Append(new W.FontSize { Val = Number(size) }, new W.FontSizeComplexScript { Val = Number(size) });
        if (format.Underline is { } underline)
            properties.Append(new W.Underline { Val = underline });
        if (format.Shading is { } shading)
            properties.Append(ShadingOf(shading));
        if (format.VerticalAlign is { } vertical)
            properties.Append(new W.VerticalTextAlignment { Val = vertical });
        if (script.RunsRightToLeft)
            properties.Append(new W.RightToLeftText());
        if (script.IsComplexLeftToRight)
            properties.Append(new W.ComplexScript());
        if (language is not null)
            properties.Append(language);
        if (format.NumberForm is { } form)
            properties.Append(new W14.NumberingFormat { Val = form });
        if (format.NumberSpacing is { } numberSpacing)
            properties.Append(new W14.NumberSpacing { Val = numberSpacing });
    }

    /// <param name="properties">A pPr of any kind, holding nothing that stands behind keepNext (CT_PPrBase, §17.3.1.26).</param>
    /// <param name="frame">A framePr, which LibreOffice passes over in styles.</param>
    /// <param name="numbering">A numPr, where the paragraph is numbered.</param>
    public void AppendParagraph(
        OpenXmlElement properties, ParagraphFormat format, W.FrameProperties? frame = null, W.NumberingProperties? numbering = null)
    {
        if (format.KeepNext is { } keepNext)
            properties.Append(new W.KeepNext { Val = OnOff(keepNext) });
        if (format.KeepLines is { } keepLines)
            properties.Append(new W.KeepLines { Val = OnOff(keepLines) });
        if (format.PageBreakBefore is { } pageBreak)
            properties.Append(new W.PageBreakBefore { Val = OnOff(pageBreak) });
        if (frame is not null)
            properties.Append(frame);
        if (format.WidowControl is { } widowControl)
            properties.Append(new W.WidowControl { Val = OnOff(widowControl) });
        if (numbering is not null)
            properties.Append(numbering);
        if (format.Borders is { } borders)
            properties.Append(BordersOf(borders, format.HasBorderBetween == true));
        if (format.Shading is { } shading)
            properties.Append(ShadingOf(shading));
        if (format.Tabs is { } tabs)
            AppendTabs(properties, tabs);
        if (format.SuppressAutoHyphens is { } suppressHyphens)
            properties.Append(new W.SuppressAutoHyphens { Val = OnOff(suppressHyphens) });
        if (format.SpacesLetters is { } spacesLetters)
            properties.Append(new W.AutoSpaceDE { Val = OnOff(spacesLetters) });
        if (format.SpacesNumbers is { } spacesNumbers)
            properties.Append(new W.AutoSpaceDN { Val = OnOff(spacesNumbers) });
        if (format.Bidi is { } bidi)
            properties.Append(new W.BiDi { Val = OnOff(bidi) });
        AppendSpacing(properties, format);
        AppendIndentation(properties, format);
        if (format.Justification is { } justification)
            properties.Append(new W.Justification { Val = justification });
        if (format.OutlineLevel is { } level)
            properties.Append(new W.OutlineLevel { Val = level });
    }

    public W.Shading ShadingOf(Color color) => new()
    {
        Val = W.ShadingPatternValues.Clear,
        Color = "auto",
        Fill = color.IsTransparent ? "auto" : color.Hex,
        ThemeFill = color.IsTransparent ? null : theme.PartOf(color),
    };

    public T Edge<T>(BorderEdge? edge)
        where T : W.BorderType, new() => edge is not { } drawn
            ? new T { Val = W.BorderValues.Nil }
            : new T
            {
                Val = drawn.Style,
                Size = drawn.Width,
                Space = drawn.Space,
                Color = drawn.Color.Hex,
                ThemeColor = theme.PartOf(drawn.Color),
            };

    private static void AppendTabs(OpenXmlElement properties, TabStops stops)
    {
        var tabs = new W.Tabs();
        if (stops.Center is { } center)
            tabs.Append(new W.TabStop { Val = W.TabStopValues.Center, Position = center });
        if (stops.End is { } end)
            tabs.Append(new W.TabStop { Val = W.TabStopValues.Right, Leader = stops.Leader, Position = end });
        if (tabs.HasChildren)
            properties.Append(tabs);
    }

    private static void AppendSpacing(OpenXmlElement properties, ParagraphFormat format)
    {
        if (format.Before is null && format.After is null && format.Line is null)
            return;
        var spacing = new W.SpacingBetweenLines { LineRule = format.LineRule };
        if (format.Before is { } before)
            spacing.Before = Number(Math.Max(0, before));
        if (format.After is { } after)
            spacing.After = Number(after);
        if (format.Line is { } line)
            spacing.Line = Number(line);
        properties.Append(spacing);
    }

    private static void AppendIndentation(OpenXmlElement properties, ParagraphFormat format)
    {
        if (format.Start is null && format.End is null && format.FirstLine is null)
            return;
        // In paragraphs from right to left Word means the start by left and the end by right.
        var indentation = new W.Indentation();
        if (format.Start is { } start)
            indentation.Left = Number(start);
        if (format.End is { } end)
            indentation.Right = Number(end);
        if (format.FirstLine is >= 0 and { } firstLine)
            indentation.FirstLine = Number(firstLine);
        else if (format.FirstLine is { } hanging)
            indentation.Hanging = Number(-hanging);
        properties.Append(indentation);
    }

    private W.ParagraphBorders BordersOf(BoxBorders borders, bool hasBetween)
    {
        var made = new W.ParagraphBorders();
        made.Append(Edge<W.TopBorder>(borders.Top), Edge<W.LeftBorder>(borders.Left), Edge<W.BottomBorder>(borders.Bottom), Edge<W.RightBorder>(borders.Right));
        if (hasBetween)
            made.Append(Edge<W.BetweenBorder>(borders.Bottom ?? borders.Top));
        return made;
    }

    /// <summary>Fonts of the theme by their part, so that they follow a change of theme (ECMA-376 Part 1 §17.3.2.26).</summary>
    private W.RunFonts? FontsOf(ScriptFonts? fonts, bool hasHint)
    {
        if (fonts is null && !hasHint)
            return null;
        var made = new W.RunFonts { Hint = hasHint ? W.FontTypeHintValues.EastAsia : null };
        if (fonts is null)
            return made;
        var isHeading = fonts.Latin != theme.BodyFonts.Latin && fonts.Latin == theme.HeadingFonts.Latin;
        var part = isHeading ? theme.HeadingFonts : theme.BodyFonts;
        if (fonts.Latin == part.Latin)
            made.AsciiTheme = made.HighAnsiTheme = isHeading ? W.ThemeFontValues.MajorHighAnsi : W.ThemeFontValues.MinorHighAnsi;
        else
            made.Ascii = made.HighAnsi = fonts.Latin;
        if (fonts.EastAsian is not { } eastAsian || eastAsian == part.EastAsian)
            made.EastAsiaTheme = isHeading ? W.ThemeFontValues.MajorEastAsia : W.ThemeFontValues.MinorEastAsia;
        else
            made.EastAsia = eastAsian;
        if (fonts.Complex is not { } complex || complex == part.Complex)
            made.ComplexScriptTheme = isHeading ? W.ThemeFontValues.MajorBidi : W.ThemeFontValues.MinorBidi;
        else
            made.ComplexScript = complex;
        return made;
    }

    private W.Color ColorOf(Color color) => new() { Val = color.Hex, ThemeColor = theme.PartOf(color) };

    /// <summary>True is what the element means without a value.</summary>
    private static OnOffValue? OnOff(bool value) => value ? null : new OnOffValue(false);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
