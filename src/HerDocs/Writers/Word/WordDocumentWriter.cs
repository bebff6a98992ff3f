using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HerDocs.Diagnostics;
using HerDocs.Geometry;
using HerDocs.Layout;
using HerDocs.Layout.Boxes;

namespace HerDocs.Writers.Word;

/// <summary>
/// Writes a Word document for people to go on editing: styles from the stylesheet, sections from the pages, fields for what follows
/// from the text.
/// </summary>
internal sealed class WordDocumentWriter : IDocumentWriter
{
    public string Format => "docx";

    public string Title => "Word";

    public byte[] Write(PagedDocument pages, DiagnosticBag diagnostics)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            var context = new WordContext(pages, main);
            var body = new Body();
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(body);
            var sections = new SectionWriter(context, new HeaderWriter(context));
            WriteBody(context, body, sections);
            AddParts(context, sections, diagnostics);
            CoreProperties.Write(package, pages.Document);
        }
        return StablePackage.Of(stream.ToArray());
    }

    private static void WriteBody(WordContext context, Body body, SectionWriter sections)
    {
        var root = new BoxBuilder().Block(context.Document.Body);
        var area = sections.AreaOf(null);
        var writer = new BlockWriter(context, body, sections);
        writer.Write(root, new BlockContext(context.Document.Body, Length.Zero, Length.Zero, area.Content.Width));
        if (writer.Last is null)
            writer.Separator(Length.Zero);
        body.AppendChild(sections.Finish());
    }

    private static void AddParts(WordContext context, SectionWriter sections, DiagnosticBag diagnostics)
    {
        var main = context.Main;
        if (!context.Numberings.IsEmpty)
            main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = context.Numberings.Make();
        main.AddNewPart<DocumentSettingsPart>("settings").Settings = DocumentSettings.Make(context.Document, sections.HasFacingPages);
        new EmbeddedFonts(context, diagnostics).Write();
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = context.Styles.Make();
    }
}
