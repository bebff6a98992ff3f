using HerDocs.Tests.Built;

namespace HerDocs.Tests.QuestPdf;

/// <summary>The PDFs of the sample that QuestPDF makes.</summary>
public sealed class QuestPdfStructureTests : PdfStructureChecks
{
    private protected override byte[] File(string layout) => QuestPdfFiles.Sample(layout);

    /// <summary>Without hyphens texts are a little longer.</summary>
    [Theory]
    [InlineData("booklet", 12, 22)]
    [InlineData("review", 5, 20)]
    [InlineData("handout", 1, 4)]
    public void It_has_its_pages(string layout, int least, int most)
    {
        using var pdf = Open(layout);
        Assert.InRange(pdf.NumberOfPages, least, most);
    }

    [Theory]
    [InlineData("booklet")]
    [InlineData("review")]
    public void Every_line_of_the_contents_leads_somewhere(string layout)
    {
        using var pdf = Open(layout);
        var contents = BuiltDocuments.Contents(pdf);
        var links = pdf.GetPages().SelectMany(page => page.GetAnnotations()).Count(annotation => annotation.AnnotationDictionary.Data.ContainsKey("Dest")
            || annotation.Action is UglyToad.PdfPig.Actions.GoToAction);
        Assert.True(links >= contents.Count, $"{contents.Count} lines have {links} links");
    }
}
