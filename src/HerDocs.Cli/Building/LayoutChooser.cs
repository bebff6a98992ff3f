using HerDocs.Cli.Files;
using HerDocs.Diagnostics;
using HerDocs.Templates;

namespace HerDocs.Cli.Building;

/// <summary>Finds the layouts that a command line names: by their names in a catalogue, or by the path of a folder or a zip.</summary>
internal sealed class LayoutChooser(LayoutCatalog catalog, CommandContext context)
{
    private const string Zip = ".zip";

    /// <summary>What is built when nobody says otherwise.</summary>
    public static IReadOnlyList<string> Defaults { get; } = ["booklet", "review", "handout"];

    /// <summary>The layouts in the order in which they were named; what is wrong with the others is reported.</summary>
    public IReadOnlyList<LayoutFolder> Choose(IReadOnlyList<string> typed, DiagnosticBag diagnostics)
    {
        var chosen = new Dictionary<string, LayoutFolder>(StringComparer.Ordinal);
        foreach (var layout in typed.Distinct())
        {
            if (Find(layout, diagnostics) is not { } folder)
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

    /// <summary>The layout, or null when there is none or it cannot be used, which is reported.</summary>
    public LayoutFolder? Find(string typed, DiagnosticBag diagnostics)
    {
        var path = context.FullPath(typed);
        var isPath = typed is "." or ".." || typed.Contains('/') || typed.Contains(Path.DirectorySeparatorChar)
            || typed.EndsWith(Zip, StringComparison.OrdinalIgnoreCase);
        if (!isPath && (catalog.Names.Contains(typed) || !Directory.Exists(path)))
            return catalog.Find(typed, diagnostics);
        if (Directory.Exists(path))
            return catalog.Open(NameOf(path), new CachedFiles(context.OpenFolder(path, typed)), diagnostics);
        if (File.Exists(path) && typed.EndsWith(Zip, StringComparison.OrdinalIgnoreCase))
            return catalog.OpenZip(NameOf(path)[..^Zip.Length], InputFiles.ReadFile(path, typed), typed, diagnostics);
        diagnostics.Report(DiagnosticCode.FileUnreadable, null, $"there is no layout folder `{typed}`",
            "give the name of a layout, or the path of a folder with a layout.yaml or of a zip of one");
        return null;
    }

    private static string NameOf(string path) => Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
}
