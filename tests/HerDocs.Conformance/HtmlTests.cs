using System.Text.RegularExpressions;

namespace HerDocs.Conformance;

/// <summary>What browsers and checkers make of the sample's HTML files.</summary>
public partial class HtmlTests
{
    public static TheoryData<string> Layouts => ["booklet", "handout", "review"];

    public static TheoryData<string, string> LayoutsAndWidths => new()
    {
        { "booklet", "320" }, { "handout", "320" }, { "review", "320" }, { "booklet", "1280" }, { "handout", "1280" }, { "review", "1280" },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void It_is_valid(string layout)
    {
        var jar = Judge.NeedModule("vnu-jar", "build", "dist", "vnu.jar");
        var verdict = Judge.Ask("java", "-jar", jar, "--errors-only", "--format", "gnu", SampleFiles.Path(layout, "html"));
        // In @page the checker knows fewer properties than CSS has, and admits it.
        Assert.DoesNotContain(
            verdict.Errors.Split('\n'), line => line.Contains(": error:", StringComparison.Ordinal) && !line.Contains("but exists in", StringComparison.Ordinal));
        Assert.True(verdict.ExitCode is 0 or 1, verdict.Errors);
    }

    [Theory]
    [MemberData(nameof(LayoutsAndWidths))]
    public void Everyone_can_read_it_on_any_screen(string layout, string width)
    {
        var verdict = Judge.AskNode("a11y.mjs", "--tags", "wcag2a,wcag2aa,wcag22aa", "--width", width, SampleFiles.Path(layout, "html")).MustBeWell();
        Assert.Contains("hscroll=false", verdict.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Chromium_prints_the_handout_on_two_sides()
    {
        var folder = SampleFiles.NewFolder();
        var pdf = System.IO.Path.Combine(folder, "handout.pdf");
        var page = new Uri(SampleFiles.Path("handout", "html")).AbsoluteUri;
        Judge.Ask(
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={folder}", "--no-pdf-header-footer", $"--print-to-pdf={pdf}", page).MustBeWell();
        var pages = PageCount().Match(Judge.Ask("pdfinfo", pdf).MustBeWell().Output);
        Assert.InRange(int.Parse(pages.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), 1, 2);
    }

    [GeneratedRegex(@"Pages: +(\d+)")]
    private static partial Regex PageCount();
}
