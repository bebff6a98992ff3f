using UglyToad.PdfPig.Outline;

namespace HerDocs.Tests.Built;

/// <summary>The PDFs of the sample that our own engine makes.</summary>
public sealed class PdfStructureTests : PdfStructureChecks
{
    private protected override byte[] File(string layout) => BuiltDocuments.Sample(layout, "pdf");

    [Theory]
    [InlineData("booklet", 12, 20)]
    [InlineData("review", 5, 20)]
    [InlineData("handout", 1, 2)]
    public void It_has_its_pages(string layout, int least, int most)
    {
        using var pdf = Open(layout);
        Assert.InRange(pdf.NumberOfPages, least, most);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Headings_stand_in_the_outline_with_their_pages(string layout)
    {
        using var pdf = Open(layout);
        var document = BuiltDocuments.Sample(layout).Document;
        var headings = Elements(pdf).Where(element => element.Type is ['H', >= '1' and <= '6']).ToList();
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        var entries = bookmarks.GetNodes().OfType<DocumentBookmarkNode>().ToList();
        Assert.Equal(document.Outline.Select(entry => entry.Title), entries.Select(entry => entry.Title));
        Assert.All(entries, entry => Assert.Contains(
            headings, heading => heading.FirstPage == entry.PageNumber && PlainText.Of(heading.Text) == PlainText.Of(entry.Title)));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Each_font_is_a_subset_of_its_own(string layout)
    {
        using var pdf = Open(layout);
        var names = pdf.GetPages().SelectMany(page => page.Letters).Select(letter => letter.FontName).Distinct();
        Assert.All(names, name => Assert.Matches("^[A-Z]{6}[+].", name));
    }
}
