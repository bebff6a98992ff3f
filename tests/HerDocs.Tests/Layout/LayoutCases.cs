using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Files;
using HerDocs.Html;
using HerDocs.Layout;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Drawing;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Layout;

/// <summary>
/// Cases of kind layout: <c>page.html</c>, and <c>style.css</c> if it is easier to read apart, in; <c>pages</c> out: what is drawn,
/// and where, in points from the page's upper left corner. The fonts are those of templates/shared and of tests/profiles.
/// </summary>
public class LayoutCases
{
    private static readonly Lazy<FontFiles> Fonts = new(() => new FontFiles().Add(
        new FolderFiles(Path.Combine(CaseFile.RepositoryRoot(), "templates", "shared"), "shared"), "fonts", [])
        .Add(new FolderFiles(Path.Combine(CaseFile.RepositoryRoot(), "tests", "profiles"), "profiles"), "fonts", []));

    [Theory, Cases("layout")]
    public void Case(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var diagnostics = new DiagnosticBag();
        var pages = Lay(testCase.Input("page.html"), testCase.TryInput("style.css"), "en", diagnostics);
        testCase.Check(diagnostics, ("pages", PageDump.Of(pages)));
    }

    /// <summary>Whoever inspects pages sees those that are built. Marks of what nothing refers to are neither here nor there.</summary>
    [Theory, Cases("layout")]
    public void Noted_boxes_move_nothing(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var (body, style) = (testCase.Input("page.html"), testCase.TryInput("style.css"));
        var (built, noted) = (Lay(body, style, "en", []), Lay(body, style, "en", [], notesBoxes: true));
        Assert.Equal(PageDump.Of(built, IsSeen), PageDump.Of(noted, IsSeen));

        static bool IsSeen(DrawItem item) => item is not MarkItem mark || BlockLayout.IsReferredTo(mark.Element);
    }

    internal static PagedDocument Lay(string body, string? style, string language, DiagnosticBag diagnostics, bool notesBoxes = false)
    {
        var link = style is null ? "" : "<link rel=\"stylesheet\" href=\"style.css\">";
        var page = $"<html lang=\"{language}\"><head><title>t</title>{link}</head>{body}</html>";
        var files = MemoryFiles.OfTexts(style is null ? [] : [KeyValuePair.Create("style.css", style)]);
        var html = HtmlReader.Read(GeneratedText.Typed(new SourceText("page.html", page)), diagnostics);
        return LayoutEngine.Lay(DocumentComposer.Compose(html, files, Fonts.Value, diagnostics), diagnostics, new LayoutOptions { NotesBoxes = notesBoxes });
    }
}
