using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HerDocs.Css;
using HerDocs.Css.Rules;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Pages;

namespace HerDocs.Writers.Word;

/// <summary>Margin boxes as headers and footers: what stands left, in the middle and right in one line, held by tabs.</summary>
internal sealed class HeaderWriter(WordContext context)
{
    private int parts;

    /// <summary>Sections without any get an empty one, as they would show those of the section before.</summary>
    public void Write(SectionProperties properties, PageArea right, PageArea left)
    {
        AddHeader(properties, right, HeaderFooterValues.Default);
        AddHeader(properties, left, HeaderFooterValues.Even);
        AddFooter(properties, right, HeaderFooterValues.Default);
        AddFooter(properties, left, HeaderFooterValues.Even);
    }

    private void AddHeader(SectionProperties properties, PageArea area, HeaderFooterValues type)
    {
        var id = $"header{Xml.Number(++parts)}";
        var paragraph = Line(area, "header", MarginBox.TopLeft, MarginBox.TopCenter, MarginBox.TopRight);
        if (!area.Style.Style.BackgroundColor.IsTransparent)
            paragraph.AppendChild(PageGround.Make(area, (uint)parts));
        context.Main.AddNewPart<HeaderPart>(id).Header = new Header(paragraph);
        properties.AppendChild(new HeaderReference { Type = type, Id = id });
    }

    private void AddFooter(SectionProperties properties, PageArea area, HeaderFooterValues type)
    {
        var id = $"footer{Xml.Number(++parts)}";
        context.Main.AddNewPart<FooterPart>(id).Footer =
            new Footer(Line(area, "footer", MarginBox.BottomLeft, MarginBox.BottomCenter, MarginBox.BottomRight));
        properties.AppendChild(new FooterReference { Type = type, Id = id });
    }

    private Paragraph Line(PageArea area, string name, MarginBox left, MarginBox centre, MarginBox right)
    {
        var styles = new[] { left, centre, right }.Select(box => area.Style.MarginBoxes.GetValueOrDefault(box)).ToArray();
        var style = styles.FirstOrDefault(box => box is not null);
        var properties = new ParagraphProperties();
        var paragraph = new Paragraph(properties);
        if (style is null)
            return paragraph;
        var format = ParagraphFormats.Of(style, context.Document.Fonts) with { Line = 0, Alignment = JustificationValues.Left };
        properties.AppendChild(new ParagraphStyleId { Val = context.Styles.Paragraph(name, format) });
        properties.AppendChild(new Tabs(
            new TabStop { Val = TabStopValues.Center, Position = (area.Content.Width / 2).Twips },
            new TabStop { Val = TabStopValues.Right, Position = area.Content.Width.Twips }));
        for (var i = 0; i < styles.Length; i++)
        {
            if (i > 0 && styles[i..].Any(box => box is not null))
                paragraph.AppendChild(new Run(new TabChar()));
            if (styles[i] is { } box)
                AddContent(paragraph, box, format.Run);
        }
        return paragraph;
    }

    private void AddContent(Paragraph paragraph, ComputedStyle style, RunFormat around)
    {
        var format = RunFormat.Of(style, context.Document.Fonts);
        RunProperties? properties = context.Styles.Characters("Running Head", format, around) is { } id ? new RunProperties(new RunStyle { Val = id }) : null;
        foreach (var item in style.Content ?? [])
        {
            switch (item)
            {
                case ContentText text:
                    AddText(paragraph, text.Text, properties);
                    break;
                case ContentCounter { Name: "page" }:
                    Fields.Append(paragraph, "PAGE", "1", properties);
                    break;
                case ContentCounter { Name: "pages" }:
                    Fields.Append(paragraph, "NUMPAGES", Xml.Number(context.Pages.Pages.Count), properties);
                    break;
                case ContentString named when context.Strings.TryGetValue(named.Name, out var known):
                    if (known.StyleName is { } styleName)
                        Fields.Append(paragraph, $"STYLEREF \"{styleName}\"", known.Value, properties);
                    else
                        AddText(paragraph, known.Value, properties);
                    break;
            }
        }
    }

    private static void AddText(Paragraph paragraph, string text, RunProperties? properties)
    {
        var run = new Run();
        if (properties is not null)
            run.AppendChild(properties.CloneNode(deep: true));
        run.AppendChild(new Text(Xml.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        paragraph.AppendChild(run);
    }
}
