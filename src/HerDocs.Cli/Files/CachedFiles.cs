using System.Collections.Concurrent;
using HerDocs.Files;

namespace HerDocs.Cli.Files;

/// <summary>
/// Reads each file of another source once. The layouts of a run share fonts, strings and templates, and all of a run is made from one
/// state of them, even while somebody is saving. Safe for several threads.
/// </summary>
internal sealed class CachedFiles(IFileSource source) : IFileSource
{
    private readonly ConcurrentDictionary<string, byte[]?> contents = new(StringComparer.Ordinal);

    public string DisplayPath(string path) => source.DisplayPath(path);

    public byte[]? Read(string path) => contents.GetOrAdd(path, source.Read);

    public IReadOnlyList<string> List(string folder) => source.List(folder);
}
