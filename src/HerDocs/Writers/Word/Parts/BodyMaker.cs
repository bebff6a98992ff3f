using DocumentFormat.OpenXml;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Stories;
using HerDocs.Writers.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Parts;

/// <summary>Makes the blocks of the main part, section by section.</summary>
internal sealed class BodyMaker
{
    private readonly ParagraphMaker paragraphs;
    private readonly TableMaker tables;

    public BodyMaker(ParagraphMaker paragraphs, FormatXml formats, IReadOnlyDictionary<string, TableLook> looks)
    {
        this.paragraphs = paragraphs;
        tables = new TableMaker(this, formats, looks);
    }

    public W.Document Make(Story story, Func<StorySection, W.SectionProperties> sectionProperties)
    {
        var body = new W.Body();
        for (var i = 0; i < story.Sections.Count; i++)
        {
            var section = story.Sections[i];
            foreach (var block in Make(section.Blocks))
                body.Append(block);
            var properties = sectionProperties(section);
            if (i == story.Sections.Count - 1)
                End(body, properties);
            else
                LastParagraph(body).Append(properties);
        }
        var document = new W.Document(body);
        WordNamespaces.DeclareDrawing(document);
        return document;
    }

    public IEnumerable<OpenXmlElement> Make(IEnumerable<StoryBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is StoryTable table)
            {
                yield return tables.Make(table);
                continue;
            }
            foreach (var paragraph in paragraphs.Make((StoryParagraph)block))
                yield return paragraph;
        }
    }

    /// <summary>Word wants a paragraph at the end of cells and sections; this one takes no room to speak of.</summary>
    public static W.Paragraph EmptyParagraph() => new(new W.ParagraphProperties(
        new W.SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = W.LineSpacingRuleValues.Exact }));

    /// <summary>The properties of the paragraph that ends a section, which hold those of the section.</summary>
    private static W.ParagraphProperties LastParagraph(W.Body body)
    {
        if (body.LastChild is not W.Paragraph last)
            last = body.AppendChild(EmptyParagraph());
        return last.ParagraphProperties ??= new W.ParagraphProperties();
    }

    private static void End(W.Body body, W.SectionProperties properties)
    {
        if (body.LastChild is not W.Paragraph)
            body.Append(EmptyParagraph());
        body.Append(properties);
    }
}
