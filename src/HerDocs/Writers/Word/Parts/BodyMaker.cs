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
    private readonly ControlMaker controls;

    public BodyMaker(ParagraphMaker paragraphs, FormatXml formats, IReadOnlyDictionary<string, TableLook> looks, ControlMaker controls)
    {
        this.paragraphs = paragraphs;
        this.controls = controls;
        tables = new TableMaker(this, formats, looks, controls);
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

    /// <param name="depth">How many controls are around the blocks already.</param>
    public IEnumerable<OpenXmlElement> Make(IReadOnlyList<StoryBlock> blocks, int depth = 0)
    {
        for (var i = 0; i < blocks.Count;)
        {
            var control = blocks[i].Controls.ElementAtOrDefault(depth);
            var start = i++;
            if (control is null)
            {
                foreach (var made in Make(blocks[start]))
                    yield return made;
                continue;
            }
            while (i < blocks.Count && blocks[i].Controls.ElementAtOrDefault(depth) == control)
                i++;
            List<OpenXmlElement> content = [.. Make([.. blocks.Skip(start).Take(i - start)], depth + 1)];
            // LibreOffice takes a drop cap in a control for a paragraph.
            if (ParagraphMaker.IsDropCap(content[0]))
            {
                yield return content[0];
                content.RemoveAt(0);
            }
            yield return controls.Block(control, content);
        }
    }

    private IEnumerable<OpenXmlElement> Make(StoryBlock block) => block is StoryTable table ? [tables.Make(table)] : paragraphs.Make((StoryParagraph)block);
}
