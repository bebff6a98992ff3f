using HerDocs.Cli.Files;

namespace HerDocs.Cli.Preview.Watching;

/// <summary>
/// Wakes whoever waits when the system tells of a change in folders that are followed. Not every disk tells of changes, and a system has
/// only so many watchers: whoever waits has to look for himself from time to time.
/// </summary>
/// <param name="listensToSystem">False to leave it at looking.</param>
internal sealed class FileWatch(bool listensToSystem) : IDisposable
{
    private readonly Dictionary<string, FileSystemWatcher> watchers = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim changed = new(0, 1);

    /// <summary>Follows these folders and no others. For one that is not there, the nearest around it is followed.</summary>
    public void Follow(IEnumerable<WatchedFolder> folders)
    {
        if (!listensToSystem)
            return;
        var wanted = folders
            .GroupBy(folder => Nearest(folder.Path), StringComparer.Ordinal)
            .Where(group => group.Key.Length > 0)
            .ToDictionary(group => group.Key, group => group.Any(folder => folder.WithSubfolders && folder.Path == group.Key), StringComparer.Ordinal);
        foreach (var (path, watcher) in watchers.ToList())
        {
            if (wanted.TryGetValue(path, out var withSubfolders) && watcher.IncludeSubdirectories == withSubfolders)
                continue;
            watcher.Dispose();
            watchers.Remove(path);
        }
        foreach (var (path, withSubfolders) in wanted)
        {
            if (!watchers.ContainsKey(path) && Watch(path, withSubfolders) is { } watcher)
                watchers.Add(path, watcher);
        }
    }

    /// <summary>Waits for a change; whether there was one in the time.</summary>
    public Task<bool> Next(TimeSpan atMost, CancellationToken cancellation) => changed.WaitAsync(atMost, cancellation);

    /// <summary>Lets whoever waits go on.</summary>
    public void Wake()
    {
        try
        {
            changed.Release();
        }
        catch (Exception exception) when (exception is SemaphoreFullException or ObjectDisposedException)
        {
            // Whoever waits is awake already, or nobody waits any more.
        }
    }

    public void Dispose()
    {
        foreach (var watcher in watchers.Values)
            watcher.Dispose();
        changed.Dispose();
    }

    private FileSystemWatcher? Watch(string path, bool withSubfolders)
    {
        try
        {
            var watcher = new FileSystemWatcher(path) { IncludeSubdirectories = withSubfolders };
            watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
            watcher.Changed += (_, _) => Wake();
            watcher.Created += (_, _) => Wake();
            watcher.Deleted += (_, _) => Wake();
            watcher.Renamed += (_, _) => Wake();
            watcher.Error += (_, _) => Wake();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (FileFault.IsOfDisk(exception) || exception is ArgumentException)
        {
            // The folder has just gone, or the system has no watcher left.
            return null;
        }
    }

    private static string Nearest(string path)
    {
        while (path.Length > 0 && !Directory.Exists(path))
            path = Path.GetDirectoryName(path) ?? "";
        return path;
    }
}
