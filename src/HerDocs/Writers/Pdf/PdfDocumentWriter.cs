using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Layout;
using HerDocs.Pdf;
using HerDocs.Pdf.Metadata;
using HerDocs.Pdf.Navigation;
using HerDocs.Pdf.Structure;

namespace HerDocs.Writers.Pdf;

/// <summary>Writes pages as a tagged PDF: structure first, in the order of reading, then what each page paints, then the ways around in it.</summary>
public sealed class PdfDocumentWriter(WriterOptions options) : IDocumentWriter
{
    private const string Producer = "HerDocs";

    public string Format => "pdf";

    public string Title => "PDF";

    public byte[] Write(PagedDocument pages, DiagnosticBag diagnostics)
    {
        var inventory = new Inventory(pages);
        PdfChecks.Run(pages, diagnostics);
        if (EmbeddedFonts.Embed(inventory, diagnostics) is not { } fonts)
            return [];
        var pictures = new StoredPictures(inventory.Pictures, options.Resolution, diagnostics);
        const Conformance Everything = Conformance.PdfA2 | Conformance.PdfUA1;
        var (claimed, tags) = Build(pages, inventory, fonts, pictures, Everything);
        var problems = claimed.FindConformanceProblems();
        if (problems.Count == 0)
            return claimed.Save();
        Report(problems, tags, diagnostics);
        var kept = problems.Aggregate(Everything, (rest, problem) => rest & ~problem.Standards);
        return Build(pages, inventory, fonts, pictures, kept).Pdf.Save();
    }

    /// <summary>What has no place is that the document says no title or language, which has been told with its place.</summary>
    private static void Report(IReadOnlyList<ConformanceProblem> problems, StructureTags tags, DiagnosticBag diagnostics)
    {
        foreach (var problem in problems)
        {
            if (problem.Element is not null)
                diagnostics.Report(
                    DiagnosticCode.PdfNotConforming,
                    SourceOf(problem.Element, tags)?.Origin ?? default,
                    $"the PDF does not keep to {NameOf(problem.Standards)}: {problem}",
                    "it is written all the same, without that claim");
        }
    }

    private static string NameOf(Conformance standards) => standards switch
    {
        Conformance.PdfUA1 => "PDF/UA",
        Conformance.PdfA2 => "PDF/A",
        _ => "PDF/UA and PDF/A",
    };

    private static Element? SourceOf(StructureElement made, StructureTags tags)
    {
        for (var element = made; element is not null; element = element.Parent)
        {
            if (tags.Elements.FirstOrDefault(pair => pair.Value == element).Key is { } source)
                return source;
        }
        return null;
    }

    private static (PdfDocument Pdf, StructureTags Tags) Build(
        PagedDocument pages, Inventory inventory, EmbeddedFonts fonts, StoredPictures pictures, Conformance conformance)
    {
        var document = pages.Document;
        var pdf = new PdfDocument(new PdfOptions { Conformance = conformance })
        {
            Information = Describe(document),
            ViewerPreferences = new ViewerPreferences { IsRightToLeft = document.RunsRightToLeft },
        };
        var pdfPages = pages.Pages.Select(page => pdf.AddPage(PageFrame.Boxes(page))).ToList();
        var tags = new StructureMaker(inventory, document, new LinkMaker(inventory, pages, pdfPages)).Make(document.Body, pdf.Structure, LanguageOf(document));
        var drawings = new DrawingPainter(pdf, fonts, pictures);
        var backgrounds = new BackgroundPictures(pdf, document, drawings);
        for (var i = 0; i < pdfPages.Count; i++)
            new PagePainter(pdf, pages.Pages[i], pdfPages[i], fonts, pictures, drawings, backgrounds, tags).Paint();
        OutlineMaker.Make(pages, pdf, pdfPages, tags);
        pdf.PageLabels = PageLabelMaker.Make(pages.Pages);
        return (pdf, tags);
    }

    private static DocumentInformation Describe(Document document) => new()
    {
        Title = document.Metadata.Title,
        Author = document.Metadata.Author,
        Subject = document.Metadata.Description,
        Keywords = document.Metadata.Keywords?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
        Creator = Producer,
        Producer = Producer,
        Language = LanguageOf(document) is { Length: > 0 } language ? language : null,
    };

    private static string LanguageOf(Document document) => document.Language.Length > 0 ? document.Language : document.Body.Language;
}
