using System.Globalization;
using System.Text.RegularExpressions;

namespace HerDocs.Conformance;

/// <summary>Every layout in every sample language and every edition as a Word document: what others make of it, beside the PDF.</summary>
public partial class EveryWordTests
{
    /// <summary>LibreOffice starts slowly: it is given all documents at once.</summary>
    private static readonly Lazy<string> Printed = new(Print);

    public static TheoryData<string, string, string> All => [.. EveryPdfTests.Each];

    [Theory]
    [MemberData(nameof(All))]
    public void An_independent_reader_finds_it_whole(string layout, string profile, string edition) =>
        Judge.AskPython("docxcheck.py", "docx", SampleFiles.Docx(layout, profile, edition)).MustBeWell();

    [Theory]
    [MemberData(nameof(All))]
    public void Its_text_is_the_text_of_the_pdf_block_for_block(string layout, string profile, string edition) =>
        Judge.AskPython("wordblocks.py", "docx", SampleFiles.Docx(layout, profile, edition), SampleFiles.Pdf(layout, profile, edition)).MustBeWell();

    [Theory]
    [MemberData(nameof(All))]
    public void Libreoffice_sees_the_same_headings(string layout, string profile, string edition) => Judge.AskPython(
        "wordblocks.py",
        "docx",
        "--outline",
        SampleFiles.Docx(layout, profile, edition),
        SampleFiles.Pdf(layout, profile, edition),
        PrintedFrom(layout, profile, edition)).MustBeWell();

    [Theory]
    [MemberData(nameof(All))]
    public void Libreoffice_sets_it_on_as_many_pages_give_or_take_one(string layout, string profile, string edition)
    {
        var ours = PagesOf(SampleFiles.Pdf(layout, profile, edition));
        Assert.InRange(PagesOf(PrintedFrom(layout, profile, edition)), ours - 1, ours + 1);
    }

    private static string PrintedFrom(string layout, string profile, string edition) =>
        System.IO.Path.Combine(Printed.Value, System.IO.Path.GetFileName(SampleFiles.Pdf(layout, profile, edition)));

    private static int PagesOf(string pdf) =>
        int.Parse(PageCount().Match(Judge.Ask("pdfinfo", pdf).MustBeWell().Output).Groups[1].Value, CultureInfo.InvariantCulture);

    private static string Print()
    {
        var folder = SampleFiles.NewFolder();
        Judge.Ask(
            "soffice",
            [
                "--headless", $"-env:UserInstallation={new Uri(System.IO.Path.Combine(folder, "profile")).AbsoluteUri}", "--convert-to", "pdf", "--outdir", folder,
                .. EveryPdfTests.Each.Select(each => SampleFiles.Docx(each.Layout, each.Profile, each.Edition)),
            ]).MustBeWell();
        return folder;
    }

    [GeneratedRegex(@"^Pages:\s+(\d+)", RegexOptions.Multiline)]
    private static partial Regex PageCount();
}
