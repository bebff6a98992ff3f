using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Files;
using HerDocs.Html;
using HerDocs.Layout;
using HerDocs.Tests.Cases;
using HerDocs.Tests.Fonts;
using HerDocs.Writers.Html;

namespace HerDocs.Tests.Writers.Html;

/// <summary>
/// Cases of kind written-html: <c>page.html</c>, a whole page, and <c>style.css</c> in; the <c>head</c>, the <c>style</c> element's
/// text and the <c>body</c> of what is written out, data left out. Beside the page lie <c>picture.png</c> and
/// the fonts of the tests, under <c>fonts</c>; the fonts of templates/shared can be used as well.
/// </summary>
public class HtmlWriterCases
{
    private static readonly Lazy<FontFiles> Fonts = new(() => new FontFiles().Add(
        new FolderFiles(Path.Combine(CaseFile.RepositoryRoot(), "templates", "shared"), "shared"), "fonts", []));

    [Theory, Cases("written-html")]
    public void Case(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var diagnostics = new DiagnosticBag();
        var written = HtmlFile.WithoutData(new HtmlFile(Write(testCase, diagnostics)).Text);
        testCase.Check(
            diagnostics,
            ("head", Part(written, "<!doctype", "<style>")),
            ("style", Part(written, "<style>", "</style>")["<style>".Length..]),
            ("body", Part(written, "<body", "</html>")));
    }

    private static byte[] Write(TestCase testCase, DiagnosticBag diagnostics)
    {
        var files = new MemoryFiles(
        [
            KeyValuePair.Create("picture.png", File.ReadAllBytes(Path.Combine(CaseFile.Root, "image", "rgba.png"))),
            KeyValuePair.Create("fonts/japanese.ttc", TestFonts.Bytes("NotoSansCJK-collection.ttc")),
            KeyValuePair.Create("fonts/literata.ttf", TestFonts.Bytes("Literata-variable.ttf")),
            .. testCase.Sections.Where(section => section.Name.EndsWith(".css", StringComparison.Ordinal))
                .Select(section => KeyValuePair.Create(section.Name, System.Text.Encoding.UTF8.GetBytes(section.Text))),
        ]);
        var html = HtmlReader.Read(GeneratedText.Typed(testCase.Source("page.html")), diagnostics);
        var pages = LayoutEngine.Lay(DocumentComposer.Compose(html, files, Fonts.Value, diagnostics), diagnostics);
        return new HtmlDocumentWriter().Write(pages, diagnostics);
    }

    private static string Part(string text, string from, string to) =>
        text[text.IndexOf(from, StringComparison.Ordinal)..text.IndexOf(to, StringComparison.Ordinal)];
}
