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
                body.Append(properties);
            else
                (((W.Paragraph)body.LastChild!).ParagraphProperties ??= new W.ParagraphProperties()).Append(properties);
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
}
