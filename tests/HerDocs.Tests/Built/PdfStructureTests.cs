using System.Globalization;
using HerDocs.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;

namespace HerDocs.Tests.Built;

/// <summary>The PDFs of the sample, as a reader that others wrote sees them.</summary>
public class PdfStructureTests
{
    public static TheoryData<string> Layouts => [.. BuiltDocuments.Layouts];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void It_is_tagged_and_says_its_title_and_language(string layout)
    {
        var document = BuiltDocuments.Sample(layout).Document;
        using var pdf = Open(layout);
        var catalog = pdf.Structure.Catalog.CatalogDictionary.Data;
        Assert.Equal(document.Metadata.Title, pdf.Information.Title);
        Assert.Equal("Her (2013)", pdf.Information.Title);
        Assert.Equal(document.Language, Assert.IsType<StringToken>(catalog["Lang"]).Data);
        Assert.True(Assert.IsType<BooleanToken>(Dictionary(pdf, catalog["MarkInfo"]).Data["Marked"]).Data);
        Assert.True(Assert.IsType<BooleanToken>(Dictionary(pdf, catalog["ViewerPreferences"]).Data["DisplayDocTitle"]).Data);
    }

    [Theory]
    [InlineData("booklet", 420, 595, 12, 20)]
    [InlineData("review", 595, 842, 5, 20)]
    [InlineData("handout", 595, 842, 1, 2)]
    public void It_has_its_pages(string layout, int width, int height, int least, int most)
    {
        using var pdf = Open(layout);
        Assert.InRange(pdf.NumberOfPages, least, most);
        Assert.All(pdf.GetPages(), page => Assert.Equal((width, height), ((int)Math.Round(page.Width), (int)Math.Round(page.Height))));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Headings_are_tagged_as_such_and_stand_in_the_outline_with_their_pages(string layout)
    {
        using var pdf = Open(layout);
        var document = BuiltDocuments.Sample(layout).Document;
        var headings = Elements(pdf).Where(element => element.Type is ['H', >= '1' and <= '6']).ToList();
        Assert.Equal(BuiltDocuments.Headings(document), headings.Select(heading => (heading.Type[1] - '0', PlainText.Of(heading.Text))));
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        var entries = bookmarks.GetNodes().OfType<DocumentBookmarkNode>().ToList();
        Assert.Equal(document.Outline.Select(entry => entry.Title), entries.Select(entry => entry.Title));
        Assert.All(entries, entry => Assert.Contains(
            headings, heading => heading.FirstPage == entry.PageNumber && PlainText.Of(heading.Text) == PlainText.Of(entry.Title)));
    }

    [Theory]
    [InlineData("booklet")]
    [InlineData("review")]
    public void The_contents_name_the_pages_where_headings_are(string layout)
    {
        using var pdf = Open(layout);
        var pages = Elements(pdf).Where(element => element.Type is "H2").ToDictionary(heading => PlainText.Of(heading.Text), heading => heading.FirstPage);
        var contents = BuiltDocuments.Contents(layout);
        Assert.True(contents.Count >= 7, $"the contents have only {contents.Count} lines");
        Assert.All(contents, line => Assert.Equal(pages[line.Title], line.Page));
    }

    [Fact]
    public void Pages_of_the_booklet_are_numbered_and_have_running_heads_where_no_section_opens()
    {
        using var pdf = Open("booklet");
        var headings = Elements(pdf).Where(element => element.Type is "H2").ToList();
        var heads = headings.Select(heading => PlainText.Of(heading.Text)).Append("her").ToList();
        var numbered = 0;
        foreach (var page in pdf.GetPages())
        {
            var furniture = page.GetMarkedContents().Where(content => content.IsArtifact).Select(content => PlainText.Of(TaggedPdf.TextOf(content))).ToList();
            // Covers and blank pages have none.
            if (furniture.All(text => text.Length == 0))
                continue;
            numbered++;
            var number = page.Number.ToString(CultureInfo.InvariantCulture);
            Assert.Contains(furniture, text => text.EndsWith(number, StringComparison.Ordinal) || text.StartsWith(number, StringComparison.Ordinal));
            if (headings.All(heading => heading.FirstPage != page.Number))
                Assert.Contains(furniture, text => heads.Any(head => text.StartsWith(head, StringComparison.Ordinal)));
        }
        Assert.True(numbered >= pdf.NumberOfPages - 4, $"only {numbered} of {pdf.NumberOfPages} pages are numbered");
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_letter_says_its_text_and_its_font_is_a_subset_of_its_own(string layout)
    {
        using var pdf = Open(layout);
        var letters = pdf.GetPages().SelectMany(page => page.Letters).ToList();
        Assert.All(letters, letter => Assert.Matches(@"^[^\0\uFFFD]+$", letter.Value));
        Assert.All(letters.Select(letter => letter.FontName).Distinct(), name => Assert.Matches("^[A-Z]{6}[+].", name));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Tables_have_header_cells_and_pictures_texts(string layout)
    {
        using var pdf = Open(layout);
        var elements = Elements(pdf);
        Assert.All(
            elements.Where(element => element.Type == "Table"), table => Assert.Contains(table.SelfAndDescendants(), element => element.Type == "TH"));
        Assert.All(elements.Where(element => element.Type == "Figure"), figure => Assert.NotEmpty(figure.Alt ?? ""));
        Assert.Contains(elements, element => element.Type == "Table");
    }

    private static PdfDocument Open(string layout) => PdfDocument.Open(BuiltDocuments.Sample(layout, "pdf"));

    private static List<TaggedElement> Elements(PdfDocument pdf) => [.. TaggedPdf.Read(pdf).SelectMany(element => element.SelfAndDescendants())];

    private static DictionaryToken Dictionary(PdfDocument pdf, IToken token) =>
        (DictionaryToken)(token is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data).Data : token);
}
