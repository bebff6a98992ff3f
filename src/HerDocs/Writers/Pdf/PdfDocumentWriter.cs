using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Layout;
using HerDocs.Pdf;
using HerDocs.Pdf.Metadata;
using HerDocs.Pdf.Navigation;

namespace HerDocs.Writers.Pdf;

/// <summary>Writes pages as a tagged PDF: structure first, in the order of reading, then what each page paints, then the ways around in it.</summary>
public sealed class PdfDocumentWriter(WriterOptions options) : IDocumentWriter
{
    private const string Producer = "HerDocs";

    public string Format => "pdf";

    public string Title => "PDF";

    public byte[] Write(PagedDocument pages, DiagnosticBag diagnostics)
    {
        var claimed = Build(pages, Conformance.PdfA2 | Conformance.PdfUA1, diagnostics);
        if (claimed is null)
            return [];
        var problems = claimed.FindConformanceProblems();
        if (problems.Count == 0)
            return claimed.Save();
        foreach (var problem in problems)
            diagnostics.Report(
                DiagnosticCode.PdfNotConforming,
                null,
                $"the PDF does not keep to PDF/UA and PDF/A: {problem}",
                "it is written all the same, without that claim");
        return Build(pages, Conformance.None, diagnostics)!.Save();
    }

    private PdfDocument? Build(PagedDocument pages, Conformance conformance, DiagnosticBag diagnostics)
    {
        var document = pages.Document;
        var pdf = new PdfDocument(new PdfOptions { Conformance = conformance })
        {
            Information = Describe(document),
            ViewerPreferences = new ViewerPreferences { IsRightToLeft = document.RunsRightToLeft },
        };
        var inventory = new Inventory(pages);
        if (EmbeddedFonts.Embed(inventory, diagnostics) is not { } fonts)
            return null;
        var pdfPages = pages.Pages.Select(page => pdf.AddPage(PageFrame.Boxes(page))).ToList();
        var tags = new StructureMaker(inventory, document, new LinkMaker(inventory, pages, pdfPages)).Make(document.Body, pdf.Structure);
        var pictures = new StoredPictures(inventory.Pictures, options.Resolution);
        var drawings = new DrawingPainter(pdf, fonts, pictures);
        var backgrounds = new BackgroundPictures(pdf, document, drawings);
        for (var i = 0; i < pdfPages.Count; i++)
            new PagePainter(pdf, pages.Pages[i], pdfPages[i], fonts, pictures, drawings, backgrounds, tags).Paint();
        OutlineMaker.Make(pages, pdf, pdfPages, tags);
        pdf.PageLabels = PageLabelMaker.Make(pages.Pages);
        return pdf;
    }

    private static DocumentInformation Describe(Document document) => new()
    {
        Title = document.Metadata.Title,
        Author = document.Metadata.Author,
        Subject = document.Metadata.Description,
        Keywords = document.Metadata.Keywords?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
        Creator = Producer,
        Producer = Producer,
        Language = document.Language.Length > 0 ? document.Language : null,
    };
}
