using System.Collections.Concurrent;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Layout;
using HerDocs.Profiles;
using HerDocs.Templates;
using HerDocs.Writers;

namespace HerDocs.Conformance;

/// <summary>The sample in every layout and format, written once for all judges.</summary>
internal static class SampleFiles
{
    private static readonly Lazy<string> Folder = new(Write);

    private static readonly ConcurrentDictionary<(string Layout, string Profile, string Edition), Lazy<(string Pdf, PagedDocument Pages)>> Written = new();

    /// <summary>The profile that the program brings along.</summary>
    public const string Sample = "her";

    public static string RepositoryRoot { get; } = FindRoot();

    /// <summary>The path of a written file.</summary>
    public static string Path(string layout, string format) => System.IO.Path.Combine(Folder.Value, $"her-{layout}.{format}");

    /// <summary>A folder of its own for what a judge writes.</summary>
    public static string NewFolder() => Directory.CreateTempSubdirectory("herdocs-").FullName;

    /// <summary>The booklet of a profile of tests/profiles.</summary>
    public static string BookletOf(string profile) => Pdf("booklet", profile, RenderOptions.Standard);

    /// <summary>A profile of tests/profiles, or the sample, as a PDF in a layout and an edition.</summary>
    public static string Pdf(string layout, string profile, string edition) =>
        Of(layout, profile, edition).Pdf;

    /// <summary>What the PDF was written from.</summary>
    public static PagedDocument Pages(string layout, string profile, string edition) => Of(layout, profile, edition).Pages;

    /// <summary>The same as a Word document.</summary>
    public static string Docx(string layout, string profile, string edition) => System.IO.Path.ChangeExtension(Pdf(layout, profile, edition), "docx");

    private static (string Pdf, PagedDocument Pages) Of(string layout, string profile, string edition) =>
        Written.GetOrAdd((layout, profile, edition), _ => new Lazy<(string, PagedDocument)>(() => Write(layout, profile, edition))).Value;

    /// <returns>The path of the PDF; the Word document is beside it.</returns>
    private static (string Pdf, PagedDocument Pages) Write(string layout, string profile, string edition)
    {
        var folder = System.IO.Path.Combine(RepositoryRoot, "tests", "profiles");
        var diagnostics = new DiagnosticBag();
        var found = new LayoutCatalog(EmbeddedFiles.Templates).Find(layout, diagnostics)!;
        var text = profile == Sample
            ? SampleProfile.Text
            : new SourceText($"{profile}.yaml", File.ReadAllText(System.IO.Path.Combine(folder, $"{profile}.yaml")));
        var pages = new DocumentBuilder(found, [], new RenderOptions { Edition = edition }, diagnostics).Lay(text, new FolderFiles(folder, ""), diagnostics)
            ?? throw new InvalidOperationException(string.Join('\n', diagnostics));
        var path = System.IO.Path.Combine(NewFolder(), $"{profile}-{layout}-{edition}.pdf");
        foreach (var format in new[] { "pdf", "docx" })
            File.WriteAllBytes(System.IO.Path.ChangeExtension(path, format), DocumentBuilder.Write(pages.Pages, DocumentWriters.Find(format)!, diagnostics)!);
        return (path, pages.Pages);
    }

    private static string Write()
    {
        var folder = NewFolder();
        var catalog = new LayoutCatalog(EmbeddedFiles.Templates);
        var diagnostics = new DiagnosticBag();
        foreach (var layout in catalog.All(diagnostics))
        {
            var builder = new DocumentBuilder(layout, [], new RenderOptions(), diagnostics);
            var pages = builder.Lay(SampleProfile.Text, MemoryFiles.OfTexts([]), diagnostics)
                ?? throw new InvalidOperationException(string.Join('\n', diagnostics));
            foreach (var writer in DocumentWriters.All)
                File.WriteAllBytes(System.IO.Path.Combine(folder, $"her-{layout.Name}.{writer.Format}"), DocumentBuilder.Write(pages.Pages, writer, diagnostics)!);
        }
        return folder;
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "HerDocs.sln")))
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("HerDocs.sln is in no folder above the tests");
        return folder;
    }
}
