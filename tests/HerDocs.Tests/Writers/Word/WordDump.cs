using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Tests.Writers.Word;

/// <summary>Writes a Word document as text, as the Open XML SDK reads it back: blocks with their styles, then the styles in use.</summary>
internal static class WordDump
{
    public static string Body(WordprocessingDocument document)
    {
        var text = new StringBuilder();
        Blocks(text, document.MainDocumentPart!.Document!.Body!, "");
        return text.ToString();
    }

    /// <summary>Every style but the defaults that each document has: its kind, name, parent and what it adds.</summary>
    public static string Styles(WordprocessingDocument document)
    {
        var text = new StringBuilder();
        foreach (var style in document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Where(style => style.Default is null))
        {
            text.Append($"{style.Type!.InnerText} \"{style.StyleName!.Val}\"");
            if (style.BasedOn is { Val.Value: not ("DefaultParagraphFont" or "TableNormal") } parent)
                text.Append($" on {parent.Val}");
            if (style.NextParagraphStyle is { } next)
                text.Append($" then {next.Val}");
            foreach (var properties in style.Elements().Where(child => child.LocalName is "pPr" or "rPr" or "tblPr" or "tblStylePr"))
                text.Append($" {Properties(properties)}");
            text.Append('\n');
        }
        return text.ToString();
    }

    /// <summary>The values of the profile, as XML.</summary>
    public static string Store(WordprocessingDocument document) => string.Join('\n', document.MainDocumentPart!.CustomXmlParts.Select(Xml).Where(xml => xml.Contains("urn:herdocs:profile", StringComparison.Ordinal)));

    /// <summary>The document's own properties: name, type and value.</summary>
    public static string Facts(WordprocessingDocument document) => string.Join(
        '\n', document.CustomFilePropertiesPart?.Properties?.Elements<DocumentFormat.OpenXml.CustomProperties.CustomDocumentProperty>()
            .Select(property => $"{property.Name}: {property.FirstChild!.LocalName} {property.InnerText}") ?? []);

    private static string Xml(OpenXmlPart part)
    {
        using var reader = new StreamReader(part.GetStream());
        return System.Xml.Linq.XElement.Parse(reader.ReadToEnd()).ToString();
    }

    /// <summary>Headers and footers by kind, for each section.</summary>
    public static string Sections(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        var text = new StringBuilder();
        foreach (var section in main.Document!.Descendants<W.SectionProperties>())
        {
            text.Append($"section{Properties(section, "headerReference", "footerReference")}\n");
            foreach (var reference in section.Elements<W.HeaderFooterReferenceType>())
            {
                var root = main.GetPartById(reference.Id!).RootElement!;
                text.Append($"  {reference.Type!.InnerText} {(reference is W.HeaderReference ? "header" : "footer")}\n");
                Blocks(text, root, "    ");
            }
        }
        return text.ToString();
    }

    /// <summary>The footnotes by number; the lines above them left out.</summary>
    public static string Footnotes(WordprocessingDocument document)
    {
        var text = new StringBuilder();
        foreach (var note in document.MainDocumentPart!.FootnotesPart?.Footnotes?.Elements<W.Footnote>().Where(note => note.Type is null) ?? [])
        {
            text.Append($"footnote {note.Id}\n");
            Blocks(text, note, "  ");
        }
        return text.ToString();
    }

    /// <summary>How the document counts its footnotes.</summary>
    public static string Settings(WordprocessingDocument document)
    {
        var notes = document.MainDocumentPart!.DocumentSettingsPart!.Settings!.GetFirstChild<W.FootnoteDocumentWideProperties>();
        return notes is null ? "" : $"footnotes{Properties(notes, "footnote")}\n";
    }

    /// <summary>Definitions with the levels that a style goes with, the first of them anyway; then the lists.</summary>
    public static string Numbering(WordprocessingDocument document)
    {
        var text = new StringBuilder();
        foreach (var child in document.MainDocumentPart!.NumberingDefinitionsPart!.Numbering!.Elements())
        {
            if (child is not W.AbstractNum definition)
            {
                text.Append($"list {child.GetAttributes()[0].Value}{Properties(child)}\n");
                continue;
            }
            text.Append($"definition {definition.AbstractNumberId} of {definition.StyleLink!.Val}\n");
            foreach (var level in definition.Elements<W.Level>().Where(level => level.LevelIndex?.Value == 0 || level.ParagraphStyleIdInLevel is not null))
                text.Append($"  level {level.LevelIndex}{Properties(level)}\n");
        }
        return text.ToString();
    }

    /// <summary>The colours and the fonts.</summary>
    public static string Theme(WordprocessingDocument document)
    {
        var elements = document.MainDocumentPart!.ThemePart!.Theme!.ThemeElements!;
        return string.Concat(elements.ColorScheme!.Elements().Concat(elements.FontScheme!.Elements()).Select(child => Describe(child) + "\n"));
    }

    public static string Properties(WordprocessingDocument document)
    {
        var properties = document.PackageProperties;
        return $"title {properties.Title}\nauthor {properties.Creator}\nsubject {properties.Subject}\nkeywords {properties.Keywords}\nlanguage {properties.Language}\n";
    }

    public static string Links(WordprocessingDocument document) =>
        string.Concat(document.MainDocumentPart!.HyperlinkRelationships.Select(link => $"{link.Id} {link.Uri.OriginalString}\n"));

    private static void Blocks(StringBuilder text, OpenXmlElement container, string indent)
    {
        foreach (var block in container.Elements())
        {
            switch (block)
            {
                case W.Paragraph paragraph:
                    text.Append($"{indent}{Style(paragraph)}{Direct(paragraph)}: {Content(paragraph)}\n");
                    break;
                case W.Table table:
                    Table(text, table, indent);
                    break;
                case W.SdtBlock control:
                    text.Append($"{indent}{Control(control)}\n");
                    Blocks(text, control.SdtContentBlock!, indent + "  ");
                    break;
            }
        }
    }

    private static void Table(StringBuilder text, W.Table table, string indent)
    {
        var columns = string.Join(' ', table.GetFirstChild<W.TableGrid>()!.Elements<W.GridColumn>().Select(column => column.Width));
        text.Append($"{indent}table{Properties(table.GetFirstChild<W.TableProperties>()!, "tblW", "tblLayout", "tblLook")} columns {columns}\n");
        Rows(text, table, indent + "  ");
    }

    private static void Rows(StringBuilder text, OpenXmlElement container, string indent)
    {
        foreach (var child in container.Elements())
        {
            if (child is W.SdtRow control)
            {
                text.Append($"{indent}{Control(control)}\n");
                Rows(text, control.SdtContentRow!, indent + "  ");
            }
            else if (child is W.TableRow row)
            {
                text.Append($"{indent}row{(row.TableRowProperties is { } properties ? Properties(properties) : "")}\n");
                Cells(text, row, indent + "  ");
            }
        }
    }

    private static void Cells(StringBuilder text, OpenXmlElement container, string indent)
    {
        foreach (var child in container.Elements())
        {
            if (child is W.SdtCell control)
            {
                text.Append($"{indent}{Control(control)}\n");
                Cells(text, control.SdtContentCell!, indent + "  ");
            }
            else if (child is W.TableCell cell)
            {
                text.Append($"{indent}cell{Properties(cell.TableCellProperties!, "tcW")}\n");
                Blocks(text, cell, indent + "  ");
            }
        }
    }

    /// <summary>Its tag, its name where that is another, and what it is.</summary>
    private static string Control(W.SdtElement control)
    {
        var properties = control.SdtProperties!;
        var tag = properties.GetFirstChild<W.Tag>()?.Val?.Value ?? "without a tag";
        return $"control {tag} \"{properties.GetFirstChild<W.SdtAlias>()!.Val}\"{Properties(properties, "rPr", "tag", "alias", "id")}";
    }

    private static string Style(W.Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "Normal";

    private static string Direct(W.Paragraph paragraph) =>
        paragraph.ParagraphProperties is { } properties ? Properties(properties, "pStyle", "sectPr") : "";

    private static string Content(OpenXmlElement container)
    {
        var text = new StringBuilder();
        foreach (var child in container.Elements())
        {
            switch (child)
            {
                case W.Run run:
                    text.Append(Run(run));
                    break;
                case W.SdtRun control:
                    text.Append($"⟦{Control(control)}: {Content(control.SdtContentRun!)}⟧");
                    break;
                case W.Hyperlink link:
                    text.Append($"[{Content(link)}]({(link.Anchor is { } anchor ? "#" + anchor : link.Id)})");
                    break;
                case W.BookmarkStart bookmark:
                    text.Append($"<{bookmark.Name}>");
                    break;
                case W.BookmarkEnd:
                    text.Append("</>");
                    break;
            }
        }
        return text.ToString();
    }

    private static string Run(W.Run run)
    {
        var text = new StringBuilder();
        foreach (var child in run.Elements())
        {
            text.Append(child switch
            {
                W.Text written => written.Text,
                W.TabChar => "→",
                W.Break => "↵",
                W.NoBreakHyphen => "‑",
                W.SoftHyphen => "\u00AD",
                W.FieldCode code => code.Text.Trim(),
                W.FieldChar mark => mark.FieldCharType!.InnerText switch { "begin" => "{", "separate" => " = ", _ => "}" },
                W.Drawing drawing => Drawing(drawing),
                W.FootnoteReference call => $"<footnote {call.Id}{(call.CustomMarkFollows?.Value == true ? " as" : "")}>",
                W.RunProperties => "",
                _ => $"<{child.LocalName}>",
            });
        }
        var properties = run.RunProperties is { } own ? Properties(own, "rStyle") : "";
        var style = run.RunProperties?.RunStyle?.Val?.Value;
        return style is null && properties.Length == 0 ? text.ToString() : $"‹{style}{properties}|{text}›";
    }

    private static string Drawing(W.Drawing drawing)
    {
        var properties = drawing.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Single();
        var extent = drawing.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Extent>().Single();
        var text = string.Create(CultureInfo.InvariantCulture, $"picture \"{properties.Description}\" {extent.Cx!.Value / 12700.0:0.##}×{extent.Cy!.Value / 12700.0:0.##}pt");
        if (drawing.Descendants<DocumentFormat.OpenXml.Drawing.SourceRectangle>().SingleOrDefault() is { HasAttributes: true } crop)
            text += $" {Describe(crop)}";
        if (drawing.Descendants<DocumentFormat.OpenXml.Drawing.BlipExtension>().Any())
            text += " with its drawing";
        if (drawing.Anchor is { } anchor)
            text += $" {(anchor.BehindDoc!.Value ? "behind" : "beside")} the text {Place(anchor.HorizontalPosition!)} {Place(anchor.VerticalPosition!)}";
        return $"<{text}>";
    }

    private static string Place(OpenXmlElement position)
    {
        var from = position.GetAttribute("relativeFrom", "").Value;
        var inner = position.InnerText;
        return double.TryParse(inner, CultureInfo.InvariantCulture, out var emus)
            ? string.Create(CultureInfo.InvariantCulture, $"{emus / 12700:0.##}pt from {from}")
            : $"{inner} of {from}";
    }

    /// <summary>Children as <c>name(attributes children)</c> in brackets; nothing when there are none.</summary>
    private static string Properties(OpenXmlElement element, params string[] without)
    {
        var parts = element.Elements().Where(child => !without.Contains(child.LocalName)).Select(Describe).ToList();
        return parts.Count == 0 ? "" : $" [{string.Join(' ', parts)}]";
    }

    private static string Describe(OpenXmlElement element)
    {
        var attributes = element.GetAttributes().Select(attribute => attribute.LocalName == "val" ? attribute.Value : $"{attribute.LocalName}={attribute.Value}");
        var inner = attributes.Concat(element.Elements().Select(Describe)).ToList();
        return inner.Count == 0 ? element.LocalName : $"{element.LocalName}({string.Join(' ', inner)})";
    }
}
