using System.Text;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Files;
using HerDocs.Fonts;
using HerDocs.Svg;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Svg;

/// <summary>
/// Cases of kind svg: <c>picture.svg</c> in; out <c>drawing</c>, what is drawn in the picture's own coordinates, and <c>markup</c>, what
/// the HTML file gets. The fonts are those of templates/shared.
/// </summary>
public class SvgCases
{
    internal static readonly Lazy<FontLibrary> Fonts = new(() => new FontFiles()
        .Add(new FolderFiles(Path.Combine(CaseFile.RepositoryRoot(), "templates", "shared"), "shared"), "fonts", [])
        .Library([], MemoryFiles.OfTexts([]), []));

    [Theory, Cases("svg")]
    public void Case(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var diagnostics = new DiagnosticBag();
        var drawing = SvgReader.Read(Encoding.UTF8.GetBytes(testCase.Input("picture.svg")), "picture.svg", Fonts.Value, diagnostics);
        testCase.Check(
            diagnostics,
            ("drawing", drawing is null ? "nothing" : DrawingDump.Of(drawing)),
            ("markup", drawing?.Markup ?? "nothing"));
    }
}
