#pragma warning disable RS0030 // The one place of the library that touches the disk.
namespace HerDocs.Files;

/// <summary>
/// The files below a folder on disk. The command line makes these; the library itself opens nothing else. What symbolic links lead to
/// outside of the folder is not there.
/// </summary>
public sealed class FolderFiles(string folder, string displayFolder) : IFileSource
{
    /// <summary>Bytes. The largest fonts have thirty million; what is larger than this is no file of a layout or profile.</summary>
    private const int LargestFile = 256 << 20;

    private readonly string root = Path.GetFullPath(folder);
    private string? realRoot;

    public string DisplayPath(string path) => displayFolder.Length == 0 ? path : $"{displayFolder.TrimEnd('/')}/{path}";

    public byte[]? Read(string path)
    {
        if (FilePath.Normalise(path) is not { } name)
            return null;
        var file = new FileInfo(Path.Combine(root, name));
        if (!file.Exists || !StaysInside(file.FullName))
            return null;
        if (file.LinkTarget is not null)
            file = new FileInfo(RealPath.Of(file.FullName));
        if (!file.Exists)
            return null;
        // What has no size may be a pipe, and to open that is to wait for somebody who writes into it.
        return file.Length switch
        {
            0 => [],
            > LargestFile => throw new IOException(null, FileErrors.TooLarge),
            _ => File.ReadAllBytes(file.FullName),
        };
    }

    public IReadOnlyList<string> List(string folder)
    {
        var start = folder.Length == 0 ? root : Path.Combine(root, FilePath.Normalise(folder) ?? "\0");
        if (!Directory.Exists(start))
            return [];
        var found = new List<string>();
        Collect(start, [], found);
        return [.. found.Select(path => Path.GetRelativePath(root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    /// <param name="around">The folders around this one, with links followed: a link can lead back to one.</param>
    private void Collect(string folder, HashSet<string> around, List<string> found)
    {
        var real = RealPath.Of(folder);
        if (!IsInside(real) || !around.Add(real))
            return;
        try
        {
            found.AddRange(Directory.EnumerateFiles(folder));
            foreach (var inner in Directory.EnumerateDirectories(folder))
                Collect(inner, around, found);
        }
        catch (UnauthorizedAccessException failure) when (failure is not UnreadableFolder)
        {
            throw new UnreadableFolder(Path.GetRelativePath(root, folder).Replace('\\', '/'));
        }
        around.Remove(real);
    }

    private bool StaysInside(string path) => IsInside(RealPath.Of(path));

    private bool IsInside(string real)
    {
        realRoot ??= RealPath.Of(root);
        return real == realRoot || real.StartsWith(Path.TrimEndingDirectorySeparator(realRoot) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
