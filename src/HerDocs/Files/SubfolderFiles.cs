namespace HerDocs.Files;

/// <summary>A folder of another source as a source of its own: no path leads to what stands beside the folder.</summary>
public sealed class SubfolderFiles(IFileSource source, string folder) : IFileSource
{
    private readonly string prefix = folder + "/";

    public string DisplayPath(string path) => source.DisplayPath(prefix + path);

    public byte[]? Read(string path) => FilePath.Normalise(path) is { } name ? source.Read(prefix + name) : null;

    public IReadOnlyList<string> List(string folder) =>
        [.. source.List((prefix + folder).TrimEnd('/')).Select(path => path[prefix.Length..])];
}
