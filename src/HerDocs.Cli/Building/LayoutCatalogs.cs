using HerDocs.Cli.Files;
using HerDocs.Files;
using HerDocs.Templates;

namespace HerDocs.Cli.Building;

/// <summary>
/// Where layouts are found, the first place first: <c>templates/</c> beside the profile, <c>templates/</c> in the working folder, the
/// user's own folder, the program itself. Profiles of one folder share a catalogue, and each file is read once.
/// </summary>
internal sealed class LayoutCatalogs
{
    public const string Templates = "templates";

    private readonly CommandContext context;
    private readonly List<IFileSource> common = [];
    private readonly Dictionary<string, LayoutCatalog> byFolder = new(StringComparer.Ordinal);

    public LayoutCatalogs(CommandContext context)
    {
        this.context = context;
        common.Add(Source(context.FullPath(Templates), Templates));
        if (context.UserFolder is { } user)
            common.Add(Source(Path.Combine(user, Templates), Path.Combine(user, Templates)));
        common.Add(new CachedFiles(EmbeddedFiles.Templates));
    }

    /// <param name="folder">The folder of a profile, as typed; empty for the working folder.</param>
    public LayoutCatalog For(string folder = "")
    {
        var templates = context.FullPath(Path.Combine(folder, Templates));
        // A folder without layouts of its own is served as the working folder is.
        var isOwn = templates != context.FullPath(Templates) && Directory.Exists(templates);
        var key = isOwn ? templates : "";
        if (!byFolder.TryGetValue(key, out var catalog))
            byFolder.Add(key, catalog = new LayoutCatalog(isOwn ? [Source(templates, Path.Combine(folder, Templates)), .. common] : common));
        return catalog;
    }

    private CachedFiles Source(string folder, string displayFolder) =>
        new(context.OpenFolder(folder, displayFolder.Replace(Path.DirectorySeparatorChar, '/')));
}
