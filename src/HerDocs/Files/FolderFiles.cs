#pragma warning disable RS0030 // The one place of the library that touches the disk.
namespace HerDocs.Files;

/// <summary>The files below a folder on disk. The command line makes these; the library itself opens nothing else.</summary>
public sealed class FolderFiles(string folder, string displayFolder) : IFileSource
{
    private readonly string root = Path.GetFullPath(folder);

    public string DisplayPath(string path) => displayFolder.Length == 0 ? path : $"{displayFolder.TrimEnd('/')}/{path}";

    public byte[]? Read(string path)
    {
        if (FilePath.Normalise(path) is not { } name)
            return null;
        var file = new FileInfo(Path.Combine(root, name));
        return file.Exists && StaysInside(file) ? File.ReadAllBytes(file.FullName) : null;
    }

    public IReadOnlyList<string> List(string folder)
    {
        var start = folder.Length == 0 ? root : Path.Combine(root, FilePath.Normalise(folder) ?? "\0");
        if (!Directory.Exists(start))
            return [];
        return
        [
            .. Directory.EnumerateFiles(start, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>A symbolic link may not lead out of the folder.</summary>
    private bool StaysInside(FileInfo file) =>
        file.ResolveLinkTarget(returnFinalTarget: true) is not { } target
        || target.FullName.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
