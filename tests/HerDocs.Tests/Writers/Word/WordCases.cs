using DocumentFormat.OpenXml.Packaging;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Files;
using HerDocs.Html;
using HerDocs.Layout;
using HerDocs.Profiles;
using HerDocs.Templates;
using HerDocs.Tests.Cases;
using HerDocs.Writers.Word;

namespace HerDocs.Tests.Writers.Word;

/// <summary>
/// Cases of kind word: <c>page.html</c> and <c>style.css</c> in; <c>body</c>, <c>styles</c>, <c>sections</c>, <c>footnotes</c>, <c>settings</c> (of footnotes) or <c>numbering</c>
/// out, read back by the Open XML SDK. <c>profile.yaml</c> is what the page is made of, and <c>spoilers</c> whether all of it is shown; <c>store</c> and
/// <c>facts</c> are then what the file keeps of it. <c>html</c> holds attributes for the html element. Whatever a case compares, its document must be
/// valid. The fonts are those of templates/shared, and for other scripts than Latin those of tests/profiles.
/// </summary>
public class WordCases
{
    private static readonly Lazy<FontFiles> Fonts = new(() => Add(new FontFiles(), "templates", "shared"));

    private static readonly Lazy<FontFiles> MoreFonts = new(() => Add(Add(new FontFiles(), "templates", "shared"), "tests", "profiles"));

    [Theory, Cases("word")]
    public void Case(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var diagnostics = new DiagnosticBag();
        using var stream = new MemoryStream(new WordDocumentWriter().Write(Lay(testCase, diagnostics), diagnostics));
        using var document = WordprocessingDocument.Open(stream, false);
        Assert.Empty(WordValidity.ErrorsOf(document));
        testCase.Check(
            diagnostics,
            ("body", WordDump.Body(document)),
            ("styles", WordDump.Styles(document)),
            ("sections", WordDump.Sections(document)),
            ("footnotes", WordDump.Footnotes(document)),
            ("settings", WordDump.Settings(document)),
            ("numbering", WordDump.Numbering(document)),
            ("theme", WordDump.Theme(document)),
            ("properties", WordDump.Properties(document)),
            ("store", WordDump.Store(document)),
            ("facts", WordDump.Facts(document)),
            ("links", WordDump.Links(document)));
    }

    private static FontFiles Add(FontFiles files, params string[] folder) =>
        files.Add(new FolderFiles(Path.Combine([CaseFile.RepositoryRoot(), .. folder]), folder[^1]), "fonts", []);

    private static PagedDocument Lay(TestCase testCase, DiagnosticBag diagnostics)
    {
        var style = testCase.TryInput("style.css");
        var link = style is null ? "" : "<link rel=\"stylesheet\" href=\"style.css\">";
        var body = testCase.Input("page.html");
        var page = $"<html {testCase.TryInput("html")?.Trim() ?? "lang=\"en\""}><head><title>t</title>{link}</head>{body}</html>";
        var files = new MemoryFiles(new Dictionary<string, byte[]>
        {
            ["style.css"] = System.Text.Encoding.UTF8.GetBytes(style ?? ""),
            ["dot.png"] = Convert.FromBase64String(
                "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEElEQVR42mM44GAARwzIHACAGgmBZf2eJAAAAABJRU5ErkJggg=="),
        });
        var html = HtmlReader.Read(GeneratedText.Typed(new SourceText("page.html", page)), diagnostics);
        var document = DocumentComposer.Compose(html, files, (body.AsSpan().ContainsAnyInRange('\u0590', '\uFFFF') ? MoreFonts : Fonts).Value, diagnostics);
        if (testCase.TryInput("profile.yaml") is { } yaml)
            document = document with { Values = ProfileValues.Of(ProfileReader.Read(new SourceText("profile.yaml", yaml), files, diagnostics)!, spoilers: testCase.TryInput("spoilers")?.Trim() != "hide") };
        return LayoutEngine.Lay(document, diagnostics);
    }
}
