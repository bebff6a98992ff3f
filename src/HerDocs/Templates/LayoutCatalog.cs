using HerDocs.Diagnostics;
using HerDocs.Files;

namespace HerDocs.Templates;

/// <summary>
/// The layouts that can be built with. Each source is a folder of layouts, a folder each, beside a folder <c>shared</c>. Of layouts of
/// one name the one in the earlier source is used; a shared file that a source lacks is taken from the later ones.
/// </summary>
public sealed class LayoutCatalog
{
    private const string Shared = "shared";

    private readonly IReadOnlyList<IFileSource> sources;
    private readonly SortedDictionary<string, IFileSource> places = new(StringComparer.Ordinal);

    public LayoutCatalog(params IReadOnlyList<IFileSource> sources)
    {
        this.sources = sources;
        foreach (var source in sources)
        {
            foreach (var path in source.List(""))
            {
                if (path.Split('/') is [var name and not Shared, LayoutManifest.FileName])
                    places.TryAdd(name, source);
            }
        }
    }

    /// <summary>The names of all layouts, sorted.</summary>
    public IReadOnlyCollection<string> Names => places.Keys;

    /// <summary>All layouts that can be used; what is wrong with the others is reported.</summary>
    public IReadOnlyList<LayoutFolder> All(DiagnosticBag diagnostics) =>
        [.. Names.Select(name => Find(name, diagnostics)).OfType<LayoutFolder>()];

    /// <summary>The layout of a name, or null when there is none or it cannot be used, which is reported.</summary>
    public LayoutFolder? Find(string name, DiagnosticBag diagnostics)
    {
        if (places.TryGetValue(name, out var source))
            return Open(name, new SubfolderFiles(source, name), sources.SkipWhile(other => other != source), diagnostics);
        diagnostics.Report(
            DiagnosticCode.UnknownLayout, null, $"there is no layout `{name}`",
            NearestName.Hint(name, Names) ?? $"there are {string.Join(", ", Names.Select(known => $"`{known}`"))}");
        return null;
    }

    /// <summary>A layout folder that stands outside the catalogue, over the catalogue's shared files.</summary>
    public LayoutFolder? Open(string name, IFileSource folder, DiagnosticBag diagnostics) => Open(name, folder, sources, diagnostics);

    private static LayoutFolder? Open(string name, IFileSource folder, IEnumerable<IFileSource> sources, DiagnosticBag diagnostics)
    {
        if (folder.Read(LayoutManifest.FileName) is null)
        {
            diagnostics.Report(
                DiagnosticCode.LayoutFileMissing, null, $"`{folder.DisplayPath(LayoutManifest.FileName)}` does not exist",
                "a layout is a folder with a layout.yaml, a page template and a stylesheet");
            return null;
        }
        var files = new OverlayFiles([folder, .. sources.Select(source => new SubfolderFiles(source, Shared))]);
        return LayoutReader.Read(name, files, diagnostics) is { } manifest ? new LayoutFolder(manifest, files) : null;
    }
}
