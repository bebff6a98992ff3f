using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles;
using HerDocs.Templates;

namespace HerDocs.Tests.Templates;

/// <summary>A layout of one page template over the shipped shared files, for tests that text cases cannot say.</summary>
internal static class TestLayout
{
    public const string Manifest = "title: A page\nsummary: For tests.\nformats: [html]\n";

    public static FilmProfile Profile { get; } = ReadProfile("film: { title: Her, year: 2013 }");

    public static FilmProfile ReadProfile(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var profile = ProfileReader.Read(new SourceText("profile.yaml", yaml), MemoryFiles.OfTexts([]), diagnostics);
        Assert.Empty(diagnostics);
        return profile!;
    }

    public static RenderedPage? Render(LayoutFolder layout, FilmProfile profile, DiagnosticBag diagnostics) =>
        TemplateRenderer.Render(layout, profile, new RenderOptions(), diagnostics, TestContext.Current.CancellationToken);

    public static LayoutFolder Of(string page, params IEnumerable<(string Path, string Text)> files)
    {
        var all = new Dictionary<string, string> { ["layout.yaml"] = Manifest, ["page.sbn-html"] = page, ["page.css"] = "" };
        foreach (var (path, text) in files)
            all[path] = text;
        var diagnostics = new DiagnosticBag();
        var layout = new LayoutCatalog(EmbeddedFiles.Templates).Open("page", MemoryFiles.OfTexts(all), diagnostics);
        Assert.Empty(diagnostics);
        return layout!;
    }
}
