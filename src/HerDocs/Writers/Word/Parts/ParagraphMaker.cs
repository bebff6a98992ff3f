using System.Globalization;
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

/// <summary>Makes paragraphs (ECMA-376 Part 1 §17.3.1): a style, what only the place says, and runs.</summary>
/// <param name="relationships">Those of the part that the paragraphs stand in.</param>
internal sealed class ParagraphMaker(
    PagedDocument pages, StyleCatalog catalog, FormatXml formats, Bookmarks bookmarks, PictureMaker pictures, Relationships relationships)
{
    private const string HyperlinkType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

    /// <summary>The paragraph; before it, if it has a drop cap, the frame of that.</summary>
    public IEnumerable<W.Paragraph> Make(StoryParagraph paragraph)
    {
        if (paragraph.DropCap is { } dropCap)
            yield return MakeDropCap(paragraph, dropCap);
        var made = new W.Paragraph(Properties(paragraph));
        var begins = paragraph.Begins.Where(bookmarks.Has).ToList();
        foreach (var element in begins)
            made.Append(bookmarks.Start(element));
        if (paragraph.Contents is { Instruction: { } instruction })
        {
            made.Append(
                new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
                new W.Run(new W.FieldCode($" {instruction} ") { Space = SpaceProcessingModeValues.Preserve }),
                new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }));
        }
        foreach (var picture in paragraph.Anchored)
        {
            if (pictures.Make(picture, relationships) is { } drawing)
                made.Append(new W.Run(drawing));
        }
        AppendContent(made, paragraph);
        if (paragraph.Contents is { Ends: true })
            made.Append(new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.End }));
        foreach (var element in begins)
            made.Append(bookmarks.End(element));
        yield return made;
    }

    private W.ParagraphProperties Properties(StoryParagraph paragraph)
    {
        var style = catalog.StyleOf(paragraph);
        var properties = new W.ParagraphProperties();
        if (style != catalog.Normal)
            properties.Append(new W.ParagraphStyleId { Val = style.Id });
        var wanted = style.Format with
        {
            Before = paragraph.Before.Twips,
            After = paragraph.After.Twips,
            KeepNext = (paragraph.Format.KeepNext == true && !paragraph.IsInTable) || paragraph.KeepNext,
            PageBreakBefore = paragraph.PageBreakBefore,
        };
        formats.AppendParagraph(properties, wanted.Minus(style.Format), null, NumberingOf(paragraph));
        return properties;
    }

    private static W.NumberingProperties? NumberingOf(StoryParagraph paragraph) =>
        paragraph.ListPlace is { } place
            ? new W.NumberingProperties(new W.NumberingLevelReference { Val = place.Level }, new W.NumberingId { Val = place.Numbering.Number })
            : null;

    private W.Paragraph MakeDropCap(StoryParagraph paragraph, DropCap dropCap)
    {
        var properties = new W.ParagraphProperties();
        var style = catalog.StyleOf(paragraph);
        if (style != catalog.Normal)
            properties.Append(new W.ParagraphStyleId { Val = style.Id });
        var frame = new W.FrameProperties
        {
            DropCap = W.DropCapLocationValues.Drop,
            Lines = dropCap.Lines,
            HorizontalSpace = TableStyleMaker.Twips(dropCap.Gap),
            Wrap = W.TextWrappingValues.Around,
            VerticalPosition = W.VerticalAnchorValues.Text,
            HorizontalPosition = W.HorizontalAnchorValues.Text,
        };
        var format = new ParagraphFormat
        {
            KeepNext = true,
            Before = paragraph.Before.Twips,
            After = 0,
            Line = dropCap.Height.Twips,
            LineRule = W.LineSpacingRuleValues.Exact,
            FirstLine = 0,
        };
        formats.AppendParagraph(properties, format, frame);
        var made = new W.Paragraph(properties);
        made.Append(MakeRun(dropCap.Letter, paragraph, new W.Text(dropCap.Letter.Text)));
        return made;
    }

    private void AppendContent(W.Paragraph made, StoryParagraph paragraph)
    {
        OpenXmlElement target = made;
        Element? link = null;
        foreach (var inline in paragraph.Content)
        {
            if (inline.Link != link)
            {
                link = inline.Link;
                target = link is not null && MakeLink(link) is { } opened ? made.AppendChild(opened) : made;
            }
            AppendInline(target, inline, paragraph);
        }
    }

    private W.Hyperlink? MakeLink(Element link)
    {
        var href = link.Attribute("href")!;
        if (!href.StartsWith('#'))
            return new W.Hyperlink { Id = relationships.Add(HyperlinkType, href, isExternal: true), History = true };
        return pages.Document.TargetOf(href) is { } target && bookmarks.Has(target)
            ? new W.Hyperlink { Anchor = bookmarks.NameOf(target), History = true }
            : null;
    }

    private void AppendInline(OpenXmlElement target, StoryInline inline, StoryParagraph paragraph)
    {
        switch (inline)
        {
            case TextInline text:
                AppendText(target, text, paragraph);
                break;
            case BreakInline:
                target.Append(MakeRun(inline, paragraph, new W.Break()));
                break;
            case SymbolInline symbol:
                // A character and not w:sym: LibreOffice draws nothing for that.
                target.Append(MakeRun(inline, paragraph, new W.Text(symbol.Symbol.ToString())));
                break;
            case TabInline:
                target.Append(MakeRun(inline, paragraph, new W.TabChar()));
                break;
            case FieldInline field:
                AppendField(target, inline, paragraph, field.Instruction, field.Result);
                break;
            case PageReferenceInline reference:
                AppendPageReference(target, reference, paragraph);
                break;
            case FootnoteCallInline call:
                AppendFootnoteCall(target, call, paragraph);
                break;
            case FootnoteNumberInline:
                target.Append(MakeRun(inline, paragraph, new W.FootnoteReferenceMark()));
                break;
            case PictureInline picture when pictures.Make(picture, relationships) is { } drawing:
                target.Append(MakeRun(inline, paragraph, drawing));
                break;
        }
    }

    private void AppendFootnoteCall(OpenXmlElement target, FootnoteCallInline call, StoryParagraph paragraph)
    {
        var run = MakeRun(call, paragraph, new W.FootnoteReference { Id = call.Number, CustomMarkFollows = call.Mark is null ? null : true });
        if (call.Mark is { } mark)
            run.Append(new W.Text(mark) { Space = SpaceProcessingModeValues.Preserve });
        target.Append(run);
    }

    private void AppendText(OpenXmlElement target, TextInline text, StoryParagraph paragraph)
    {
        var run = MakeRun(text, paragraph, null);
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
        var number = CounterStyle.Format(reference.CounterStyle, pages.Pages[place.PageNumber - 1].Counter);
        if (bookmarks.Has(element))
            AppendField(target, reference, paragraph, $"PAGEREF {bookmarks.NameOf(element)} \\h", number);
        else
            target.Append(MakeRun(reference, paragraph, new W.Text(number)));
    }

    private void AppendField(OpenXmlElement target, StoryInline inline, StoryParagraph paragraph, string instruction, string result)
    {
        target.Append(
            MakeRun(inline, paragraph, new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
            MakeRun(inline, paragraph, new W.FieldCode($" {instruction} ") { Space = SpaceProcessingModeValues.Preserve }),
            MakeRun(inline, paragraph, new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
            MakeRun(inline, paragraph, new W.Text(result) { Space = SpaceProcessingModeValues.Preserve }),
            MakeRun(inline, paragraph, new W.FieldChar { FieldCharType = W.FieldCharValues.End }));
    }

    private W.Run MakeRun(StoryInline inline, StoryParagraph paragraph, OpenXmlElement? content)
    {
        var properties = new W.RunProperties();
        if (catalog.StyleOf(inline, paragraph) is { } style)
            properties.Append(new W.RunStyle { Val = style.Id });
        var language = inline.Language.Equals(pages.Document.Language, StringComparison.OrdinalIgnoreCase) || inline.Language.Length == 0
            ? null : inline.Language;
        formats.AppendRun(properties, inline.Format.Minus(paragraph.Text).Refusals(), language);
        var run = new W.Run();
        if (properties.HasChildren)
            run.Append(properties);
        if (content is not null)
            run.Append(content);
        return run;
    }
}
