using HerDocs.Files;

namespace HerDocs.Cli.Preview.Watching;

/// <summary>Notes everything that is read of a folder on disk.</summary>
internal sealed class LoggedFiles(IFileSource files, string folder, ReadLog log) : IFileSource
{
    public string DisplayPath(string path) => files.DisplayPath(path);

    public byte[]? Read(string path)
    {
        if (FilePath.Normalise(path) is { } name)
            log.Note(Path.Combine(folder, name));
        return files.Read(path);
    }

    public IReadOnlyList<string> List(string below)
    {
        log.NoteListing(below.Length == 0 ? folder : Path.Combine(folder, below));
        return files.List(below);
    }
}
