using HerDocs.Cli.Files;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Templates;

namespace HerDocs.Cli.Building;

/// <summary>
/// Finds the layouts that a command line names: those of <c>templates/</c> in the working folder before the built-in ones.
/// </summary>
internal static class LayoutChooser
{
    private const string Templates = "templates";

    /// <summary>What is built when nobody says otherwise.</summary>
    public static IReadOnlyList<string> Defaults { get; } = ["booklet", "review", "handout"];

    public static LayoutCatalog Catalog(CommandContext context) =>
        new(new CachedFiles(context.OpenFolder(context.FullPath(Templates), Templates)), new CachedFiles(EmbeddedFiles.Templates));

    /// <summary>The layouts in the order in which they were named; what is wrong with the others is reported.</summary>
    public static IReadOnlyList<LayoutFolder> Choose(IReadOnlyList<string> typed, CommandContext context, DiagnosticBag diagnostics)
    {
        var catalog = Catalog(context);
        var chosen = new Dictionary<string, LayoutFolder>(StringComparer.Ordinal);
        foreach (var layout in typed.Distinct())
        {
            if (Find(layout, catalog, context, diagnostics) is not { } folder)
                continue;
            if (chosen.TryGetValue(folder.Name, out var other) && other.Manifest.Location != folder.Manifest.Location)
            {
                diagnostics.Report(DiagnosticCode.SameFileName, null,
                    $"two layouts are called `{folder.Name}`: `{other.Manifest.Location}` and `{folder.Manifest.Location}`",
                    "their files would have the same names: build them in two runs, with another --output");
            }
            else
                chosen[folder.Name] = folder;
        }
        return [.. chosen.Values];
    }

    private static LayoutFolder? Find(string typed, LayoutCatalog catalog, CommandContext context, DiagnosticBag diagnostics)
    {
        var path = context.FullPath(typed);
        var isPath = typed is "." or ".." || typed.Contains('/') || typed.Contains(Path.DirectorySeparatorChar);
        if (!isPath && (catalog.Names.Contains(typed) || !Directory.Exists(path)))
            return catalog.Find(typed, diagnostics);
        if (Directory.Exists(path))
            return catalog.Open(NameOf(path), new CachedFiles(context.OpenFolder(path, typed)), diagnostics);
        diagnostics.Report(DiagnosticCode.FileUnreadable, null, $"there is no layout folder `{typed}`",
            "give the name of a layout, or the path of a folder with a layout.yaml");
        return null;
    }

    private static string NameOf(string path) => new DirectoryInfo(Path.TrimEndingDirectorySeparator(path)).Name;
}
