using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Files;
using HerDocs.Html;
using HerDocs.Layout;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Documents;

/// <summary>
/// Cases of kind document: <c>page.html</c>, and <c>style.css</c> if it is easier to read apart, in; what the joined document and its
/// layout are warned of out. The fonts are those of templates/shared.
/// </summary>
public class DocumentCases
{
    private static readonly Lazy<FontFiles> Fonts = new(() => new FontFiles().Add(
        new FolderFiles(Path.Combine(CaseFile.RepositoryRoot(), "templates", "shared"), "shared"), "fonts", []));

    [Theory, Cases("document")]
    public void Case(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var diagnostics = new DiagnosticBag();
        var style = testCase.TryInput("style.css");
        var link = style is null ? "" : "<link rel=\"stylesheet\" href=\"style.css\">";
        var page = $"<html lang=\"en\"><head><title>t</title>{link}</head>{testCase.Input("page.html")}</html>";
        var files = MemoryFiles.OfTexts(style is null ? [] : [KeyValuePair.Create("style.css", style)]);
        var html = HtmlReader.Read(GeneratedText.Typed(new SourceText("page.html", page)), diagnostics);
        var document = DocumentComposer.Compose(html, files, Fonts.Value, diagnostics);
        LayoutEngine.Lay(document, diagnostics);
        testCase.Check(diagnostics);
    }
}
