using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace HerDocs.Tests.Built;

/// <summary>What holds of the sample's PDFs whatever laid them out, as a reader that others wrote sees it.</summary>
public abstract class PdfStructureChecks
{
    public static TheoryData<string> Layouts => [.. BuiltDocuments.Layouts];

    /// <summary>The sample in a layout.</summary>
    private protected abstract byte[] File(string layout);

    [Theory]
    [MemberData(nameof(Layouts))]
    public void It_is_tagged_and_says_its_title_and_language(string layout)
    {
        var document = BuiltDocuments.Sample(layout).Document;
        using var pdf = Open(layout);
        var catalog = pdf.Structure.Catalog.CatalogDictionary.Data;
        Assert.Equal(document.Metadata.Title, pdf.Information.Title);
        Assert.Equal("Her (2013)", pdf.Information.Title);
        Assert.Equal(document.Language, catalog["Lang"] is HexToken hex ? hex.Data : Assert.IsType<StringToken>(catalog["Lang"]).Data);
        Assert.True(Assert.IsType<BooleanToken>(Dictionary(pdf, catalog["MarkInfo"]).Data["Marked"]).Data);
        Assert.True(Assert.IsType<BooleanToken>(Dictionary(pdf, catalog["ViewerPreferences"]).Data["DisplayDocTitle"]).Data);
    }

    [Theory]
    [InlineData("booklet", 420, 595)]
    [InlineData("review", 595, 842)]
    [InlineData("handout", 595, 842)]
    public void Its_pages_have_their_size(string layout, int width, int height)
    {
        using var pdf = Open(layout);
        Assert.All(pdf.GetPages(), page => Assert.Equal((width, height), ((int)Math.Round(page.Width), (int)Math.Round(page.Height))));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Headings_are_tagged_as_such(string layout)
    {
        using var pdf = Open(layout);
        var headings = Elements(pdf).Where(element => element.Type is ['H', >= '1' and <= '6']);
        Assert.Equal(
            BuiltDocuments.Headings(BuiltDocuments.Sample(layout).Document), headings.Select(heading => (heading.Type[1] - '0', PlainText.Of(heading.Text))));
    }

    [Theory]
    [InlineData("booklet")]
    [InlineData("review")]
    public void The_contents_name_the_pages_where_headings_are(string layout)
    {
        using var pdf = Open(layout);
        var pages = Elements(pdf).Where(element => element.Type is "H2").ToDictionary(heading => PlainText.Of(heading.Text), heading => heading.FirstPage);
        var contents = BuiltDocuments.Contents(pdf);
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
    public void Tables_have_header_cells_and_pictures_texts(string layout)
    {
        using var pdf = Open(layout);
        var elements = Elements(pdf);
        Assert.All(
            elements.Where(element => element.Type == "Table"), table => Assert.Contains(table.SelfAndDescendants(), element => element.Type == "TH"));
        Assert.All(elements.Where(element => element.Type == "Figure"), figure => Assert.NotEmpty(figure.Alt ?? ""));
        Assert.Contains(elements, element => element.Type == "Table");
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_letter_says_its_text(string layout)
    {
        using var pdf = Open(layout);
        Assert.All(pdf.GetPages().SelectMany(page => page.Letters), letter => Assert.Matches(@"^[^\0\uFFFD]+$", letter.Value));
    }

    private protected PdfDocument Open(string layout) => PdfDocument.Open(File(layout));

    private protected static List<TaggedElement> Elements(PdfDocument pdf) => [.. TaggedPdf.Read(pdf).SelectMany(element => element.SelfAndDescendants())];

    private static DictionaryToken Dictionary(PdfDocument pdf, IToken token) =>
        (DictionaryToken)(token is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data).Data : token);
}
