using DocumentFormat.OpenXml;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Layout;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Packaging;
using HerDocs.Writers.Word.Stories;
using HerDocs.Writers.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Parts;

/// <summary>Makes what paragraphs hold: runs, links and fields (ECMA-376 Part 1 §17.3.2, §17.16).</summary>
internal sealed class RunMaker(
    PagedDocument pages, StyleCatalog catalog, FormatXml formats, Bookmarks bookmarks, PictureMaker pictures, Relationships relationships,
    ControlMaker controls)
{
    private const string HyperlinkType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

    private readonly WordLanguages languages = new(pages.Document.Language);

    public void Append(W.Paragraph made, StoryParagraph paragraph) => Append(made, paragraph.Content, 0, paragraph);

    /// <param name="depth">How many controls are around the inlines already.</param>
    private void Append(OpenXmlElement container, List<StoryInline> inlines, int depth, StoryParagraph paragraph)
    {
        for (var i = 0; i < inlines.Count;)
        {
            var start = i;
            var control = inlines[i].Controls.ElementAtOrDefault(depth);
            while (i < inlines.Count && inlines[i].Controls.ElementAtOrDefault(depth) == control)
                i++;
            var group = inlines[start..i];
            if (control is null)
                Append(container, group, paragraph);
            else
                Append(Open(control, group, container, paragraph), group, depth + 1, paragraph);
        }
    }

    private W.SdtContentRun Open(StoryControl control, List<StoryInline> inlines, OpenXmlElement container, StoryParagraph paragraph)
    {
        var content = new W.SdtContentRun();
        var look = Make(inlines[0], paragraph, null).RunProperties?.CloneNode(true);
        container.Append(new W.SdtRun(controls.RunProperties(control, inlines, look, paragraph), content));
        return content;
    }

    private void Append(OpenXmlElement container, List<StoryInline> inlines, StoryParagraph paragraph)
    {
        var target = container;
        Element? link = null;
        foreach (var inline in inlines)
        {
            if (inline.Link != link)
            {
                link = inline.Link;
                target = link is not null && MakeLink(link, paragraph) is { } opened ? container.AppendChild(opened) : container;
            }
            Append(target, inline, paragraph);
        }
    }

    public W.Run Make(StoryInline inline, StoryParagraph paragraph, OpenXmlElement? content)
    {
        var properties = new W.RunProperties();
        if (catalog.StyleOf(inline, paragraph) is { } style)
            properties.Append(new W.RunStyle { Val = style.Id });
        formats.AppendRun(properties, inline.Format.Minus(paragraph.Text).Refusals(), inline.Script, languages.Of(inline.Language, inline.Script));
        var run = new W.Run();
        if (properties.HasChildren)
            run.Append(properties);
        if (content is not null)
            run.Append(content);
        return run;
    }

    /// <summary>Null for what leads nowhere: its text stands without a link.</summary>
    private W.Hyperlink? MakeLink(Element link, StoryParagraph paragraph)
    {
        var href = link.Attribute("href")!;
        var made = new W.Hyperlink { History = true };
        if (link.Attribute("title") is { Length: > 0 } title)
            made.Tooltip = XmlText.Legal(title);
        if (href.StartsWith('#'))
        {
            if (pages.Document.TargetOf(href) is not { } target || bookmarks.NameOf(target, paragraph) is not { } name)
                return null;
            made.Anchor = name;
            return made;
        }
        if (ExternalLinks.TargetOf(href) is not { } address)
            return null;
        made.Id = relationships.Add(HyperlinkType, address, isExternal: true);
        return made;
    }

    private void Append(OpenXmlElement target, StoryInline inline, StoryParagraph paragraph)
    {
        switch (inline)
        {
            case TextInline text:
                AppendText(target, text, paragraph);
                break;
            case BreakInline:
                target.Append(Make(inline, paragraph, new W.Break()));
                break;
            case SymbolInline symbol:
                // A character and not w:sym: LibreOffice draws nothing for that.
                target.Append(Make(inline, paragraph, new W.Text(symbol.Symbol.ToString())));
                break;
            case TabInline:
                target.Append(Make(inline, paragraph, new W.TabChar()));
                break;
            case FieldInline field:
                AppendField(target, inline, paragraph, field.Instruction, field.Result);
                break;
            case StyleHeadInline head:
                AppendField(target, head, paragraph, $"STYLEREF {StyleOf(head)}{head.Switches}", head.Result);
                break;
            case TextReferenceInline reference:
                AppendField(target, reference, paragraph, $"REF {bookmarks.TextNameOf(reference.Target)} \\* CHARFORMAT{reference.Switches}", reference.Result);
                break;
            case PageReferenceInline reference:
                AppendPageReference(target, reference, paragraph);
                break;
            case FootnoteCallInline call:
                AppendFootnoteCall(target, call, paragraph);
                break;
            case FootnoteNumberInline:
                target.Append(Make(inline, paragraph, new W.FootnoteReferenceMark()));
                break;
            case PictureInline picture when pictures.Make(picture, relationships) is { } drawing:
                target.Append(Make(inline, paragraph, drawing));
                break;
        }
    }

    /// <summary>Headings by their number, which Word understands in every language.</summary>
    private static string StyleOf(StyleHeadInline head) => head.StyleName.StartsWith("heading ", StringComparison.Ordinal) ? head.StyleName["heading ".Length..] : $"\"{head.StyleName}\"";

    private void AppendFootnoteCall(OpenXmlElement target, FootnoteCallInline call, StoryParagraph paragraph)
    {
        var run = Make(call, paragraph, new W.FootnoteReference { Id = call.Number, CustomMarkFollows = call.Mark is null ? null : true });
        if (call.Mark is { } mark)
            run.Append(new W.Text(mark) { Space = SpaceProcessingModeValues.Preserve });
        target.Append(run);
    }

    private void AppendText(OpenXmlElement target, TextInline text, StoryParagraph paragraph)
    {
        var run = Make(text, paragraph, null);
        var isFirst = true;
        foreach (var line in text.Text.Split('\n'))
        {
            if (!isFirst)
                run.Append(new W.Break());
            isFirst = false;
            foreach (var piece in Pieces(line))
                run.Append(piece);
        }
        target.Append(run);
    }

    /// <summary>Characters that Word has elements of its own for stand apart from text (ECMA-376 Part 1 §17.3.3).</summary>
    private static IEnumerable<OpenXmlElement> Pieces(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\t' or '\u00AD' or '\u2011'))
                continue;
            if (i > start)
                yield return new W.Text(text[start..i]) { Space = SpaceProcessingModeValues.Preserve };
            if (i < text.Length)
                yield return text[i] switch { '\t' => new W.TabChar(), '\u00AD' => new W.SoftHyphen(), _ => new W.NoBreakHyphen() };
            start = i + 1;
        }
    }

    private void AppendPageReference(OpenXmlElement target, PageReferenceInline reference, StoryParagraph paragraph)
    {
        if (!pages.Document.ElementsById.TryGetValue(reference.TargetId, out var element) || pages.PlaceOf(element) is not { } place)
            return;
        var page = pages.Pages[place.PageNumber - 1];
        var number = CounterStyle.Format(reference.CounterStyle, page.Counter);
        // The field takes the form of numbers that the section of the page has.
        var form = reference.CounterStyle == (page.NumberStyle ?? "decimal") ? "" : PageNumberStyles.SwitchOf(reference.CounterStyle);
        if (bookmarks.NameOf(element, paragraph) is { } name)
            AppendField(target, reference, paragraph, $"PAGEREF {name} \\h{form}", number);
        else
            target.Append(Make(reference, paragraph, new W.Text(number)));
    }

    private void AppendField(OpenXmlElement target, StoryInline inline, StoryParagraph paragraph, string instruction, string result)
    {
        target.Append(
            Make(inline, paragraph, new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
            Make(inline, paragraph, new W.FieldCode($" {instruction} ") { Space = SpaceProcessingModeValues.Preserve }),
            Make(inline, paragraph, new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
            Make(inline, paragraph, new W.Text(result) { Space = SpaceProcessingModeValues.Preserve }),
            Make(inline, paragraph, new W.FieldChar { FieldCharType = W.FieldCharValues.End }));
    }
}
