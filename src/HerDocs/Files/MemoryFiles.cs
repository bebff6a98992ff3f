using System.Text;

namespace HerDocs.Files;

/// <summary>Files held in memory under their relative paths.</summary>
public sealed class MemoryFiles : IFileSource
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public MemoryFiles(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        foreach (var (path, content) in files)
            this.files[FilePath.Normalise(path) ?? throw new ArgumentException($"'{path}' is no relative path", nameof(files))] = content;
    }

    public static MemoryFiles OfTexts(IEnumerable<KeyValuePair<string, string>> files) =>
        new(files.Select(file => KeyValuePair.Create(file.Key, Encoding.UTF8.GetBytes(file.Value))));

    public string DisplayPath(string path) => path;

    public byte[]? Read(string path) => FilePath.Normalise(path) is { } name ? files.GetValueOrDefault(name) : null;

    public IReadOnlyList<string> List(string folder) =>
        [.. files.Keys.Where(path => folder.Length == 0 || path.StartsWith(folder + "/", StringComparison.Ordinal))];
}
