using HerDocs.Importing;

namespace HerDocs.Conformance;

/// <summary>What others make of the sample's Word documents.</summary>
public class WordTests
{
    [Fact]
    public void Libreoffice_makes_a_pdf_with_every_fact()
    {
        var folder = SampleFiles.NewFolder();
        Judge.Ask(
            "soffice", "--headless", $"-env:UserInstallation={new Uri(System.IO.Path.Combine(folder, "profile")).AbsoluteUri}",
            "--convert-to", "pdf", "--outdir", folder, SampleFiles.Path("review", "docx")).MustBeWell();
        Facts.MustBeIn(Judge.Ask("pdftotext", System.IO.Path.Combine(folder, "her-review.pdf"), "-").MustBeWell().Output);
    }

    /// <summary>What an independent program edits comes back as just these edits; the lines before them tell of nothing else.</summary>
    [Fact]
    public void An_edit_by_another_program_is_imported_and_nothing_else()
    {
        var original = SampleFiles.Path("review", "docx");
        var edited = System.IO.Path.Combine(SampleFiles.NewFolder(), "edited.docx");
        Judge.AskPython("wordedit.py", "docx", original, edited).MustBeWell();
        var (before, after) = (Import(original), Import(edited));
        Assert.Equal(
            [
                "- artificial intelligence. As steps towards another person go, it is a modest one. But the system",
                "- role: Catherine",
            ],
            before.Except(after).Select(line => "- " + line.Trim()));
        Assert.Equal(
            [
                "+ artificial intelligence. As steps towards another person go, it is a small one. But the system",
                "+ role: Catherine Klausen",
                "+ - name: Olivia Wilde",
                "+ role: Blind date",
                "+ note: She asks for more than an evening.",
            ],
            after.Except(before).Select(line => "+ " + line.Trim()));
        Assert.Equal(before.Length + 3, after.Length);
    }

    private static string[] Import(string path)
    {
        var diagnostics = new Diagnostics.DiagnosticBag();
        var profile = ProfileImporter.Import(File.ReadAllBytes(path), System.IO.Path.GetFileName(path), diagnostics);
        Assert.Empty(diagnostics);
        return profile!.Split('\n');
    }
}
