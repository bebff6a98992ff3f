using HerDocs.Diagnostics;
using HerDocs.Files;

namespace HerDocs.Templates;

/// <summary>
/// The layouts that can be built with. Each source is a folder of layouts, a folder or a zip each, beside a folder <c>shared</c>. Of
/// layouts of one name the one in the earlier source is used; a shared file that a source lacks is taken from the later ones.
/// </summary>
public sealed class LayoutCatalog
{
    /// <summary>The folder of what all layouts of a source share, which is none itself.</summary>
    public const string SharedFolder = "shared";

    private const string Zip = ".zip";

    private readonly IReadOnlyList<IFileSource> sources;
    private readonly SortedDictionary<string, List<LayoutPlace>> places = new(StringComparer.Ordinal);

    public LayoutCatalog(params IReadOnlyList<IFileSource> sources)
    {
        this.sources = sources;
        for (var rank = 0; rank < sources.Count; rank++)
        {
            // A folder comes before a zip of its name.
            foreach (var path in sources[rank].List("").OrderBy(path => path.EndsWith(Zip, StringComparison.Ordinal)))
            {
                if (PlaceOf(path, rank) is { } place)
                    Add(place);
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
        if (places.TryGetValue(name, out var found))
            return LayoutReader.Read(found[0], this, diagnostics);
        ReportUnknown(name, null, diagnostics);
        return null;
    }

    /// <summary>A layout folder that stands outside the catalogue, over the catalogue's shared files.</summary>
    public LayoutFolder? Open(string name, IFileSource folder, DiagnosticBag diagnostics) =>
        LayoutReader.Read(new LayoutPlace(name, -1, folder.DisplayPath("").TrimEnd('/'), _ => folder), this, diagnostics);

    /// <summary>The same of a zip of such a folder.</summary>
    /// <param name="name">What the layout is called.</param>
    /// <param name="zip">The bytes of the file.</param>
    /// <param name="displayPath">The path under which a user knows the file.</param>
    /// <param name="diagnostics">Takes what is wrong with the zip and with the layout.</param>
    public LayoutFolder? OpenZip(string name, byte[] zip, string displayPath, DiagnosticBag diagnostics) =>
        LayoutReader.Read(new LayoutPlace(name, -1, displayPath, found => LayoutZip.Open(zip, displayPath, found)), this, diagnostics);

    /// <summary>
    /// The layout that another one extends; null when there is none, which is reported. One of the same name is the one that it hides.
    /// </summary>
    internal LayoutPlace? Parent(LayoutPlace child, string name, SourceSpan span, DiagnosticBag diagnostics)
    {
        var found = places.GetValueOrDefault(name)?.FirstOrDefault(place => name != child.Name || place.Rank > child.Rank);
        if (found is null && name == child.Name)
        {
            diagnostics.Report(
                DiagnosticCode.EndlessExtends, span, $"`{name}` extends itself, for there is no other layout of that name",
                "name another layout, or take the line away");
        }
        else if (found is null)
        {
            ReportUnknown(name, span, diagnostics);
        }
        return found;
    }

    /// <summary>The shared folders that a layout of a source sees, the first of them hiding files of the later ones.</summary>
    internal IReadOnlyList<IFileSource> SharedFor(int rank) =>
        [.. sources.Skip(Math.Max(rank, 0)).Select(source => new SubfolderFiles(source, SharedFolder))];

    private void Add(LayoutPlace place)
    {
        if (!places.TryGetValue(place.Name, out var known))
            places.Add(place.Name, known = []);
        if (known.All(other => other.Rank != place.Rank))
            known.Add(place);
    }

    private LayoutPlace? PlaceOf(string path, int rank)
    {
        var source = sources[rank];
        return path.Split('/') switch
        {
            [var name and not SharedFolder, LayoutManifest.FileName] =>
                new LayoutPlace(name, rank, source.DisplayPath(name), _ => new SubfolderFiles(source, name)),
            [var file] when file.EndsWith(Zip, StringComparison.OrdinalIgnoreCase) && file.Length > Zip.Length =>
                new LayoutPlace(file[..^Zip.Length], rank, source.DisplayPath(file), found => OpenZip(source, file, found)),
            _ => null,
        };
    }

    private static IFileSource? OpenZip(IFileSource source, string file, DiagnosticBag diagnostics) =>
        LayoutZip.Open(source.Read(file) ?? [], source.DisplayPath(file), diagnostics);

    private void ReportUnknown(string name, SourceSpan? span, DiagnosticBag diagnostics) => diagnostics.Report(
        DiagnosticCode.UnknownLayout, span, $"there is no layout `{name}`",
        NearestName.Hint(name, Names) ?? $"there are {string.Join(", ", Names.Select(known => $"`{known}`"))}");
}
