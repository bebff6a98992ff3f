using System.Text;
using HerDocs.Pdf;
using HerDocs.Pdf.Content;
using HerDocs.Pdf.Metadata;
using HerDocs.Pdf.Navigation;
using HerDocs.Pdf.Structure;
using HerDocs.Tests.Cases;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;
using PigDocument = UglyToad.PdfPig.PdfDocument;

namespace HerDocs.Tests.Pdf;

/// <summary>What a reader written by others finds in our files.</summary>
public class ReadBackTests
{
    private static readonly string Everything = File.ReadAllText(Path.Combine(CaseFile.Root, "pdf", "everything.txt"));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_reader_finds_what_was_written(bool isReadable)
    {
        using var pdf = PigDocument.Open(PdfScript.Run(Everything, isReadable).Save());
        Assert.Equal(2, pdf.NumberOfPages);
        Assert.Equal("Her — a film ☺", pdf.Information.Title);
        Assert.Equal("ABCABC fiCBA fiAAB", Text(pdf, 1));
        Assert.Equal("CABCfifiAB", Text(pdf, 2));
        Assert.Equal((300, 400), (pdf.GetPage(1).Width, pdf.GetPage(1).Height));
        Assert.Equal(2, pdf.GetPage(1).GetImages().Count());
        Assert.Equal(["Link"], pdf.GetPage(1).GetAnnotations().Select(annotation => annotation.Type.ToString()));
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        Assert.Equal(["One ☺", "Two"], bookmarks.GetNodes().Select(node => node.Title));
        Assert.Equal([1, 2], bookmarks.GetNodes().OfType<DocumentBookmarkNode>().Select(node => node.PageNumber));
    }

    [Fact]
    public void Marked_content_comes_in_the_order_of_painting()
    {
        using var pdf = PigDocument.Open(PdfScript.Run(Everything).Save());
        var marked = pdf.GetPage(1).GetMarkedContents();
        Assert.Equal(
            ["Artifact", "Artifact", "H1 0", "P 1", "Link 2", "P 3", "Figure 4", "Lbl 5", "LBody 6"],
            marked.Select(content => content.IsArtifact ? content.Tag : $"{content.Tag} {content.MarkedContentIdentifier}"));
    }

    [Fact]
    public void A_long_document_has_balanced_trees_and_all_its_parts()
    {
        using var pdf = PigDocument.Open(LongDocument(pageCount: 300).Save());
        Assert.Equal(300, pdf.NumberOfPages);
        Assert.Equal("B", Text(pdf, 1));
        Assert.Equal("A", Text(pdf, 300));
        Assert.Equal(10, PageTreeRoot(pdf).Length);
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        Assert.Equal(300, bookmarks.GetNodes().Count());
    }

    [Fact]
    public void The_same_calls_make_the_same_bytes()
    {
        Assert.Equal(PdfScript.Run(Everything, isReadable: false).Save(), PdfScript.Run(Everything, isReadable: false).Save());
        var document = LongDocument(pageCount: 3);
        Assert.Equal(document.Save(), document.Save());
    }

    [Fact]
    public void Objects_are_packed_unless_the_file_is_for_people()
    {
        var compact = Encoding.Latin1.GetString(PdfScript.Run(Everything, isReadable: false).Save());
        Assert.Contains("/Type/ObjStm", compact, StringComparison.Ordinal);
        Assert.Contains("/Type/XRef", compact, StringComparison.Ordinal);
        Assert.DoesNotContain("trailer", compact, StringComparison.Ordinal);
        Assert.DoesNotContain("/Type/Page/", compact, StringComparison.Ordinal);
    }

    /// <summary>A paragraph, a place with a name and an outline item on every page.</summary>
    private static HerDocs.Pdf.PdfDocument LongDocument(int pageCount)
    {
        var document = new HerDocs.Pdf.PdfDocument { Information = new DocumentInformation { Title = "Long" } };
        for (var i = 0; i < pageCount; i++)
        {
            var page = document.AddPage(new PageBoxes(PdfRectangle.OfSize(100, 100)));
            page.Content.BeginMarkedContent(document.Structure.AppendElement(StructureType.Paragraph));
            page.Content.BeginText();
            page.Content.SetFont(BoxesFont.TrueType, 10);
            page.Content.ShowText(BoxesFont.Glyphs(i % 2 == 0 ? "B" : "A"));
            page.Content.EndText();
            page.Content.EndMarkedContent();
            page.Content.BeginArtifact(Artifact.Layout);
            page.Content.EndMarkedContent();
            document.AddDestination($"page {i}", new PdfDestination(page));
            document.Outline.Add($"Page {i}", new PdfDestination(page));
        }
        return document;
    }

    private static ArrayToken PageTreeRoot(PigDocument pdf)
    {
        var pages = (IndirectReferenceToken)pdf.Structure.Catalog.CatalogDictionary.Data["Pages"];
        return (ArrayToken)((DictionaryToken)pdf.Structure.GetObject(pages.Data).Data).Data["Kids"];
    }

    private static string Text(PigDocument pdf, int page) => string.Concat(pdf.GetPage(page).Letters.Select(letter => letter.Value));
}
