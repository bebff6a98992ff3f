using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Importing;
using HerDocs.Profiles;
using HerDocs.Templates;
using HerDocs.Tests.Built;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Importing;

/// <summary>
/// Cases of kind import: a profile (the sample without <c>profile.yaml</c>) is built in a layout (<c>layout</c>, or the template
/// <c>page.sbn-html</c>), its document edited, and imported. Each pair of sections <c>replace</c> and <c>with</c> is one edit of the main
/// part's XML, <c>replace once</c> one of the last place; <c>copy control</c> puts a control behind itself once more, <c>delete control</c> takes
/// one away with all that is in it, <c>forget controls</c> all of them without what is in them. Out comes <c>profile</c>, or <c>changes</c>: the lines that are other than those imported without the edits.
/// </summary>
public class ImportCases
{
    [Theory, Cases("import")]
    public void An_edit_is_taken_over(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var built = Built(testCase);
        var diagnostics = new DiagnosticBag();
        var imported = ProfileImporter.Import(DocxFile.Edit(built, xml => Edited(testCase, xml)), "film.docx", diagnostics);
        var before = ProfileImporter.Import(built, "film.docx", []) ?? "";
        testCase.Check(diagnostics, ("profile", imported ?? "nothing"), ("changes", LineChanges.Of(before, imported ?? "")));
    }

    private static string Edited(TestCase testCase, string xml)
    {
        for (var i = 0; i < testCase.Sections.Count - 1; i++)
        {
            if (testCase.Sections[i].Name == "delete control")
                xml = DocxFile.WithoutControl(xml, testCase.Sections[i].Text.Trim());
            if (testCase.Sections[i].Name == "forget controls")
                xml = DocxFile.WithoutControls(xml);
            if (testCase.Sections[i].Name == "copy control")
                xml = DocxFile.WithCopy(xml, testCase.Sections[i].Text.Trim());
            if (testCase.Sections[i].Name is not ("replace" or "replace once"))
                continue;
            var (from, to) = (testCase.Sections[i].Text.TrimEnd('\n'), testCase.Sections[i + 1].Text.TrimEnd('\n'));
            Assert.Contains(from, xml, StringComparison.Ordinal);
            var at = xml.LastIndexOf(from, StringComparison.Ordinal);
            xml = testCase.Sections[i].Name == "replace" ? xml.Replace(from, to, StringComparison.Ordinal) : xml[..at] + to + xml[(at + from.Length)..];
        }
        return xml;
    }

    private static byte[] Built(TestCase testCase)
    {
        var text = testCase.TryInput("profile.yaml") is { } yaml ? new SourceText("film.yaml", yaml) : SampleProfile.Text;
        if (testCase.TryInput("page.sbn-html") is not { } page)
            return BuiltDocuments.Write(BuiltDocuments.Lay(testCase.TryInput("layout")?.Trim() ?? "review", text), "docx");
        var files = MemoryFiles.OfTexts(
        [
            new("layout.yaml", "title: Page\nsummary: For tests.\n"),
            new("page.sbn-html", $"<!doctype html>\n<html lang=\"en\"><head><title>t</title><link rel=\"stylesheet\" href=\"page.css\"></head><body>{page}</body></html>"),
            new("page.css", testCase.TryInput("page.css") ?? "body { font-family: Alegreya }"),
        ]);
        var diagnostics = new DiagnosticBag();
        var layout = new LayoutCatalog(EmbeddedFiles.Templates).Open("page", files, diagnostics) ?? throw new InvalidOperationException(string.Join('\n', diagnostics));
        var options = new RenderOptions { Spoilers = testCase.TryInput("spoilers")?.Trim() != "hide" };
        var pages = new DocumentBuilder(layout, [], options, diagnostics).Lay(text, files, diagnostics) ?? throw new InvalidOperationException(string.Join('\n', diagnostics));
        return BuiltDocuments.Write(pages.Pages, "docx");
    }
}
