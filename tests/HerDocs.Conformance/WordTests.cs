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
}
