using System.Text.Json;
using HerDocs.Templates;

namespace HerDocs.Conformance;

/// <summary>Every layout in every sample language and every edition, and with pictures of every kind: what all readers and checkers say of it.</summary>
public class EveryPdfTests
{
    private static readonly string[] Profiles = [SampleFiles.Sample, "de", "ar", "ja", "pictures"];

    internal static IEnumerable<(string Layout, string Profile, string Edition)> Each =>
        from layout in (string[])["booklet", "handout", "review"]
        from profile in Profiles
        from edition in RenderOptions.Editions
        select (layout, profile, edition);

    public static TheoryData<string, string, string> All => [.. Each];

    [Theory]
    [MemberData(nameof(All))]
    public void It_keeps_what_pdf_ua_and_pdf_a_ask_for(string layout, string profile, string edition) =>
        Judge.AskPython("pdfcheck.py", "pikepdf", "--ua", "--a2", SampleFiles.Pdf(layout, profile, edition)).MustBeWell();

    [Theory]
    [MemberData(nameof(All))]
    public void Qpdf_finds_neither_errors_nor_warnings(string layout, string profile, string edition)
    {
        var verdict = Judge.Ask("qpdf", "--check", SampleFiles.Pdf(layout, profile, edition)).MustBeWell();
        Assert.DoesNotContain("WARNING", verdict.Output + verdict.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Mupdf_draws_it_without_a_word(string layout, string profile, string edition)
    {
        var picture = System.IO.Path.Combine(SampleFiles.NewFolder(), "page-%d.png");
        var verdict = Judge.Ask("mutool", "draw", "-q", "-r", "18", "-o", picture, SampleFiles.Pdf(layout, profile, edition)).MustBeWell();
        // Debian's build has no colour management, and says so of every file.
        Assert.Empty(verdict.Errors.Replace("warning: ICC support is not available\n", "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Poppler_reads_its_structure_without_a_word(string layout, string profile, string edition)
    {
        var verdict = Judge.Ask("pdfinfo", "-struct-text", SampleFiles.Pdf(layout, profile, edition)).MustBeWell();
        Assert.Empty(verdict.Errors);
        Assert.StartsWith("Document", verdict.Output, StringComparison.Ordinal);
        Assert.Contains("H1 (block)", verdict.Output, StringComparison.Ordinal);
        Assert.Contains("H2 (block)", verdict.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Pdfjs_finds_tags_outline_and_labels(string layout, string profile, string edition)
    {
        var verdict = Judge.AskNodeAlone("pdfdump.mjs", "pdfjs-dist", "--json", SampleFiles.Pdf(layout, profile, edition)).MustBeWell();
        var seen = JsonDocument.Parse(verdict.Output).RootElement;
        Assert.True(seen.GetProperty("markInfo").GetProperty("Marked").GetBoolean());
        Assert.NotEmpty(seen.GetProperty("outline").EnumerateArray());
        Assert.Equal(seen.GetProperty("page").GetArrayLength(), seen.GetProperty("labels").GetArrayLength());
        Assert.All(seen.GetProperty("page").EnumerateArray(), page => Assert.Equal(JsonValueKind.Object, page.GetProperty("struct").ValueKind));
    }
}
