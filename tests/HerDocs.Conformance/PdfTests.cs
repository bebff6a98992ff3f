namespace HerDocs.Conformance;

/// <summary>What readers and checkers of PDF find in the sample.</summary>
public class PdfTests
{
    public static TheoryData<string> Layouts => ["booklet", "handout", "review"];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Qpdf_finds_neither_errors_nor_warnings(string layout)
    {
        var verdict = Judge.Ask("qpdf", "--check", SampleFiles.Path(layout, "pdf")).MustBeWell();
        Assert.DoesNotContain("WARNING", verdict.Output + verdict.Errors, StringComparison.Ordinal);
    }

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

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Mupdf_draws_it_without_a_word(string layout)
    {
        var picture = System.IO.Path.Combine(SampleFiles.NewFolder(), "page-%d.png");
        var verdict = Judge.Ask("mutool", "draw", "-q", "-r", "36", "-o", picture, SampleFiles.Path(layout, "pdf")).MustBeWell();
        // Debian's build has no colour management, and says so of every file.
        Assert.Empty(verdict.Errors.Replace("warning: ICC support is not available\n", "", StringComparison.Ordinal));
        Assert.Contains("Her", Judge.Ask("mutool", "draw", "-q", "-F", "txt", SampleFiles.Path(layout, "pdf")).MustBeWell().Output, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void It_keeps_what_pdf_ua_and_pdf_a_ask_for(string layout) =>
        Judge.AskPython("pdfcheck.py", "pikepdf", "--ua", "--a2", SampleFiles.Path(layout, "pdf")).MustBeWell();
}
