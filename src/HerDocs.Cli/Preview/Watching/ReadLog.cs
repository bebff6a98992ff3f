using System.Collections.Concurrent;
using HerDocs.Cli.Files;
using HerDocs.Files;

namespace HerDocs.Cli.Preview.Watching;

/// <summary>
/// What was read from the disk to make something, and what was looked for in vain: it has to be made again when any of it changes.
/// Safe for several threads.
/// </summary>
internal sealed class ReadLog
{
    private readonly ConcurrentDictionary<string, FileStamp> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> listings = new(StringComparer.Ordinal);

    /// <summary>The folders whose changes matter, each with whether those below it do as well.</summary>
    public IEnumerable<WatchedFolder> Folders => files.Keys
        .Select(file => new WatchedFolder(Path.GetDirectoryName(file)!, WithSubfolders: false))
        .Concat(listings.Keys.Select(folder => new WatchedFolder(folder, WithSubfolders: true)));

    /// <summary>Opens folders so that what is read of them is noted here.</summary>
    public Func<string, string, IFileSource> Open(CommandContext context) =>
        (folder, displayFolder) => new LoggedFiles(context.OpenFolder(folder, displayFolder), folder, this);

    /// <summary>Notes that a file is about to be read; of several times the first counts, as what was made then is still there.</summary>
    public void Note(string path) => files.TryAdd(path, FileStamp.Of(path));

    public void NoteListing(string folder) => listings.TryAdd(folder, Listing(folder));

    public bool HasChanged() =>
        files.Any(file => FileStamp.Of(file.Key) != file.Value) || listings.Any(listing => Listing(listing.Key) != listing.Value);

    /// <summary>Whether a file that was there is gone or empty, as for a moment while it is being saved.</summary>
    public bool IsHalfSaved() => files.Any(file => file.Value.Length > 0 && FileStamp.Of(file.Key).Length <= 0);

    private static string Listing(string folder)
    {
        try
        {
            return Directory.Exists(folder)
                ? string.Join('\n', Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                : "";
        }
        catch (Exception exception) when (FileFault.IsOfDisk(exception))
        {
            return "";
        }
    }
}

/// <summary>A folder whose changes matter.</summary>
internal readonly record struct WatchedFolder(string Path, bool WithSubfolders);
