using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word;

/// <summary>
/// The named styles of the document (ECMA-376-1 §17.7). What looks the same under one name is one style; what looks otherwise under
/// the same name becomes a style of its own based on it.
/// </summary>
internal sealed class WordStyles(ParagraphFormat normal, string language)
{
    public const string NormalId = "Normal";

    private readonly List<Style> styles = [];
    private readonly Dictionary<(string Name, ParagraphFormat Format), string> paragraphs = [];
    private readonly Dictionary<string, ParagraphFormat> firstParagraphs = [];
    private readonly Dictionary<(string Name, RunFormat Format, RunFormat Around), string> characters = [];
    private readonly Dictionary<string, int> variants = [];

    public ParagraphFormat Normal => normal;

    /// <summary>The fonts that styles name.</summary>
    public IEnumerable<string> FontNames =>
        styles.SelectMany(style => style.Descendants<RunFonts>()).Select(font => font.Ascii?.Value).OfType<string>().Append(normal.Run.Font);

    /// <summary>The id of the paragraph style for a name and a format.</summary>
    public string Paragraph(string name, ParagraphFormat format)
    {
        if (paragraphs.TryGetValue((name, format), out var id))
            return id;
        var isFirst = firstParagraphs.TryAdd(name, format);
        var styleName = isFirst ? name : Variant(name);
        id = StyleNames.Id(styleName);
        paragraphs.Add((name, format), id);
        var based = isFirst ? normal : firstParagraphs[name];
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = isFirst && StyleNames.IsBuiltIn(name) ? null : true };
        style.AppendChild(new StyleName { Val = styleName });
        style.AppendChild(new BasedOn { Val = isFirst ? NormalId : StyleNames.Id(name) });
        if (StyleNames.HeadingLevel(name) is not null)
            style.AppendChild(new NextParagraphStyle { Val = NormalId });
        style.AppendChild(new PrimaryStyle());
        var properties = format.Differences(new StyleParagraphProperties(), based);
        if (isFirst && StyleNames.HeadingLevel(name) is { } level)
            properties.AppendChild(new OutlineLevel { Val = level - 1 });
        Append(style, properties);
        Append(style, format.Run.Differences(new StyleRunProperties(), based.Run));
        styles.Add(style);
        return id;
    }

    /// <summary>The id of the character style for what an inline element changes; null when it changes nothing.</summary>
    public string? Characters(string name, RunFormat format, RunFormat around)
    {
        if (format == around)
            return null;
        if (characters.TryGetValue((name, format, around), out var known))
            return known;
        var properties = format.Differences(new StyleRunProperties(), around);
        var same = styles.Find(style => style.Type?.Value == StyleValues.Character && BaseName(style) == name
            && style.StyleRunProperties?.OuterXml == properties.OuterXml);
        var id = same?.StyleId?.Value ?? AddCharacters(name, properties);
        characters.Add((name, format, around), id);
        return id;
    }

    /// <summary>The id of a table style, which holds the cells' margins and the lines between rows.</summary>
    public string Table(string name, Func<Style, Style> fill)
    {
        var style = fill(new Style { Type = StyleValues.Table, CustomStyle = true });
        var same = styles.Find(other => other.Type?.Value == StyleValues.Table && other.StyleTableProperties?.OuterXml == style.StyleTableProperties?.OuterXml
            && BaseName(other) == name);
        if (same is not null)
            return same.StyleId!.Value!;
        var styleName = styles.Exists(other => other.StyleName?.Val?.Value == name) ? Variant(name) : name;
        style.StyleId = StyleNames.Id(styleName);
        style.PrependChild(new BasedOn { Val = "TableNormal" });
        style.PrependChild(new StyleName { Val = styleName });
        styles.Add(style);
        return style.StyleId!;
    }

    public Styles Make()
    {
        var all = new Styles();
        var defaults = new RunPropertiesBaseStyle();
        normal.Run.Differences(defaults, null);
        defaults.AppendChild(new Languages { Val = language.Length > 0 ? language : "en-GB" });
        all.AppendChild(new DocDefaults(
            new RunPropertiesDefault(defaults),
            new ParagraphPropertiesDefault(normal.Differences(new ParagraphPropertiesBaseStyle(), null))));
        all.AppendChild(new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = NormalId, Default = true });
        all.AppendChild(new Style(new StyleName { Val = "Default Paragraph Font" }, new UIPriority { Val = 1 }, new SemiHidden(), new UnhideWhenUsed())
        {
            Type = StyleValues.Character, StyleId = "DefaultParagraphFont", Default = true,
        });
        all.AppendChild(PlainTable());
        foreach (var style in styles)
            all.AppendChild(style);
        return all;
    }

    private string AddCharacters(string name, StyleRunProperties properties)
    {
        var styleName = styles.Exists(style => style.StyleName?.Val?.Value == name) ? Variant(name) : name;
        var style = new Style { Type = StyleValues.Character, StyleId = StyleNames.Id(styleName), CustomStyle = styleName == name && StyleNames.IsBuiltIn(name) ? null : true };
        style.AppendChild(new StyleName { Val = styleName });
        style.AppendChild(new BasedOn { Val = "DefaultParagraphFont" });
        style.AppendChild(new PrimaryStyle());
        style.AppendChild(properties);
        styles.Add(style);
        return style.StyleId!;
    }

    private string Variant(string name)
    {
        variants[name] = variants.GetValueOrDefault(name, 1) + 1;
        return $"{name} {Xml.Number(variants[name])}";
    }

    private static string BaseName(Style style)
    {
        var name = style.StyleName?.Val?.Value ?? "";
        var end = name.Length;
        while (end > 0 && char.IsAsciiDigit(name[end - 1]))
            end--;
        return end < name.Length && end > 0 && name[end - 1] == ' ' ? name[..(end - 1)] : name;
    }

    private static void Append(Style style, OpenXmlCompositeElement properties)
    {
        if (properties.HasChildren)
            style.AppendChild(properties);
    }

    private static Style PlainTable() => new(
        new StyleName { Val = "Normal Table" },
        new UIPriority { Val = 99 },
        new SemiHidden(),
        new UnhideWhenUsed(),
        new StyleTableProperties(
            new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa },
            new TableCellMarginDefault(
                new TopMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })))
    {
        Type = StyleValues.Table, StyleId = "TableNormal", Default = true,
    };
}
