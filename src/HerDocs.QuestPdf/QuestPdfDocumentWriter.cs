using HerDocs.Diagnostics;
using HerDocs.Layout;
using HerDocs.Pdf.Reading;
using HerDocs.QuestPdf.Pages;
using HerDocs.QuestPdf.Texts;
using HerDocs.Writers;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Infrastructure;
using Composed = QuestPDF.Fluent.Document;

namespace HerDocs.QuestPdf;

/// <summary>
/// Writes a document as a PDF that QuestPDF lays out and draws: it is told of boxes and styles, and finds lines and pages itself. Of our
/// own layout it gets only what it must be told, such as the widths of columns.
/// </summary>
public sealed class QuestPdfDocumentWriter(WriterOptions options, QuestPdfLicense license) : IDocumentWriter
{
    public string Format => "pdf";

    public string Title => "PDF";

    public byte[] Write(PagedDocument pages, DiagnosticBag diagnostics)
    {
        QuestPdfSettings.Apply(license);

        // 1. Say what QuestPDF has no means for.
        FeatureGaps.Report(pages, diagnostics);

        // 2. Cut the document where pages of another name begin.
        using var context = new WriterContext(pages, options);
        var sets = PageSets.Of(context.Root);

        // 3. Say what stands on them.
        var composed = Composed.Create(document =>
        {
            foreach (var set in sets)
                document.Page(page => new PageSetComposer(context, set).Compose(page));
        });

        // 4. Let QuestPDF lay it out.
        var file = Generate(composed.WithMetadata(Describe(pages.Document)).WithSettings(Settings(pages.Document)), diagnostics);
        diagnostics.AddRange(context.Diagnostics);
        return file;
    }

    public int CountPages(byte[] file, PagedDocument pages) => ImportedFile.Open(file).Pages.Count;

    private static byte[] Generate(IDocument composed, DiagnosticBag diagnostics)
    {
        try
        {
            return composed.GeneratePdf();
        }
        catch (DocumentLayoutException)
        {
            diagnostics.Report(
                DiagnosticCode.EngineFoundNoRoom,
                null,
                "QuestPDF finds no room for something on its page, and does not say for what",
                "make wide or tall boxes smaller, or build with --pdf-engine herdocs, which tells what hangs out of its page");
            return [];
        }
    }

    private static DocumentMetadata Describe(Document document) => new()
    {
        Title = document.Metadata.Title,
        Author = document.Metadata.Author,
        Subject = document.Metadata.Description,
        Keywords = document.Metadata.Keywords,
        Creator = "HerDocs",
        Producer = "QuestPDF",
        Language = document.Language.Length > 0 ? document.Language : null,
        // Same input, same bytes: without these QuestPDF asks the clock.
        CreationDate = DateTimeOffset.UnixEpoch,
        ModifiedDate = DateTimeOffset.UnixEpoch,
    };

    private DocumentSettings Settings(Document document) => new()
    {
        PDFA_Conformance = PDFA_Conformance.PDFA_2A,
        PDFUA_Conformance = PDFUA_Conformance.PDFUA_1,
        ImageRasterDpi = options.Resolution,
        ImageCompressionQuality = ImageCompressionQuality.Best,
        ContentDirection = document.RunsRightToLeft ? ContentDirection.RightToLeft : ContentDirection.LeftToRight,
    };
}
