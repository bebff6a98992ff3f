using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Files;
using HerDocs.Html;
using HerDocs.Layout;
using HerDocs.Tests.Cases;
using HerDocs.Writers;
using HerDocs.Writers.Pdf;
using PigDocument = UglyToad.PdfPig.PdfDocument;

namespace HerDocs.Tests.Writers.Pdf;

/// <summary>
/// Cases of kind written-pdf: <c>page.html</c> and <c>style.css</c> in; what a reader written by others finds in the PDF out:
/// <c>labels</c> are the ranges of page labels, <c>structure</c> the structure tree with all that its elements say and the text that
/// they mark, <c>painted</c> the text that is not simply filled, and what else is. The fonts are those of templates/shared and tests/profiles,
/// and those with signs in colours; beside the page lies <c>picture.png</c>.
/// </summary>
public class PdfWriterCases
{
    private static readonly Lazy<FontFiles> Fonts = new(() => new FontFiles().Add(
        new FolderFiles(Path.Combine(CaseFile.RepositoryRoot(), "templates", "shared"), "shared"), "fonts", []).Add(
        new FolderFiles(Path.Combine(CaseFile.RepositoryRoot(), "tests", "profiles"), "profiles"), "fonts", []).Add(
        new FolderFiles(Path.Combine(CaseFile.Root, "written-pdf"), "written-pdf"), "fonts", []));

    [Theory, Cases("written-pdf")]
    public void Case(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var diagnostics = new DiagnosticBag();
        var written = Write(testCase, diagnostics);
        using var pdf = PigDocument.Open(written);
        var dump = new PdfDump(pdf);
        testCase.Check(diagnostics, ("labels", dump.Labels()), ("structure", dump.Structure()), ("painted", dump.Painted()));
    }

    private static byte[] Write(TestCase testCase, DiagnosticBag diagnostics)
    {
        var style = testCase.TryInput("style.css") ?? "";
        var page = $"<html lang=\"en\"><head><title>t</title><link rel=\"stylesheet\" href=\"style.css\"></head>{testCase.Input("page.html")}</html>";
        var files = new MemoryFiles(
        [
            KeyValuePair.Create("picture.png", File.ReadAllBytes(Path.Combine(CaseFile.Root, "image", "rgba.png"))),
            KeyValuePair.Create("style.css", System.Text.Encoding.UTF8.GetBytes(style)),
        ]);
        var html = HtmlReader.Read(GeneratedText.Typed(new SourceText("page.html", page)), diagnostics);
        var pages = LayoutEngine.Lay(DocumentComposer.Compose(html, files, Fonts.Value, diagnostics), diagnostics);
        return new PdfDocumentWriter(new WriterOptions()).Write(pages, diagnostics);
    }
}
