namespace HerDocs.Conformance;

/// <summary>What readers and checkers of PDF find in the sample.</summary>
public class PdfTests
{
    public static TheoryData<string> Layouts => ["booklet", "handout", "review"];

    [Theory]
    [InlineData("booklet", "419.5")]
    [InlineData("handout", "595.2")]
    [InlineData("review", "595.2")]
    public void Poppler_sees_title_tags_and_size(string layout, string width)
    {
        var verdict = Judge.Ask("pdfinfo", SampleFiles.Path(layout, "pdf")).MustBeWell();
        Assert.Matches("(?m)^Title: +Her \\(2013\\)$", verdict.Output);
        Assert.Matches("(?m)^Tagged: +yes$", verdict.Output);
        Assert.Matches($"(?m)^Page size: +{width}", verdict.Output);
        Assert.Empty(verdict.Errors);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Poppler_sees_every_font_embedded_as_a_subset_with_its_text(string layout)
    {
        var fonts = Judge.Ask("pdffonts", SampleFiles.Path(layout, "pdf")).MustBeWell().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches(@" yes yes yes +\d+ +\d+$", font));
    }

    [Fact]
    public void Poppler_finds_every_fact() =>
        Facts.MustBeIn(Judge.Ask("pdftotext", SampleFiles.Path("booklet", "pdf"), "-").MustBeWell().Output);
}
