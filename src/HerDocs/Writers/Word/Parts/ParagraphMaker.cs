using DocumentFormat.OpenXml;
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
    PagedDocument pages,
    StyleCatalog catalog,
    NumberingPlan numberings,
    FormatXml formats,
    Bookmarks bookmarks,
    PictureMaker pictures,
    Relationships relationships,
    ControlMaker controls)
{
    private readonly RunMaker runs = new(pages, catalog, formats, bookmarks, pictures, relationships, controls);

    /// <summary>The paragraph; before it, if it has a drop cap, the frame of that.</summary>
    public IEnumerable<W.Paragraph> Make(StoryParagraph paragraph)
    {
        if (paragraph.DropCap is { } dropCap)
            yield return MakeDropCap(paragraph, dropCap);
        var made = new W.Paragraph(Properties(paragraph));
        foreach (var start in bookmarks.StartsAt(paragraph))
            made.Append(start);
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
        if (paragraph.BreaksColumn)
            made.Append(new W.Run(new W.Break { Type = W.BreakValues.Column }));
        runs.Append(made, paragraph);
        if (paragraph.Contents is { Ends: true })
            made.Append(new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.End }));
        foreach (var end in bookmarks.EndsAt(paragraph))
            made.Append(end);
        yield return made;
    }

    public static bool IsDropCap(OpenXmlElement block) => block is W.Paragraph { ParagraphProperties.FrameProperties.DropCap: not null };

    private W.ParagraphProperties Properties(StoryParagraph paragraph)
    {
        var style = catalog.StyleOf(paragraph);
        var properties = StyleOnly(style);
        var wanted = style.Format with
        {
            Before = paragraph.Before.Twips,
            After = paragraph.After.Twips,
            KeepNext = style.Format.KeepNext == true && paragraph.IsInTable ? true : paragraph.Format.KeepNext == true || paragraph.KeepNext,
            PageBreakBefore = paragraph.PageBreakBefore,
            End = style.Format.End + (paragraph.StandsApart ? 1 : 0),
        };
        var numbering = numberings.DirectOf(paragraph) is var (number, level)
            ? new W.NumberingProperties(new W.NumberingLevelReference { Val = level }, new W.NumberingId { Val = number })
            : null;
        formats.AppendParagraph(properties, wanted.Minus(style.Format), paragraph.Format.Frame?.ToXml(), numbering);
        return properties;
    }

    private W.ParagraphProperties StyleOnly(WordStyle style)
    {
        var properties = new W.ParagraphProperties();
        if (style != catalog.Normal)
            properties.Append(new W.ParagraphStyleId { Val = style.Id });
        return properties;
    }

    private W.Paragraph MakeDropCap(StoryParagraph paragraph, DropCap dropCap)
    {
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
        var properties = StyleOnly(catalog.StyleOf(paragraph));
        formats.AppendParagraph(properties, format, frame);
        return new W.Paragraph(properties, runs.Make(dropCap.Letter, paragraph, new W.Text(dropCap.Letter.Text)));
    }
}
