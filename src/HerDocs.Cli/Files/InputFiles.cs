using HerDocs.Files;

namespace HerDocs.Cli.Files;

/// <summary>The files below a folder on disk. What cannot be read is a <see cref="FileFault"/> that names the file.</summary>
internal sealed class InputFiles(string folder, string displayFolder) : IFileSource
{
    private readonly FolderFiles files = new(folder, displayFolder);

    /// <summary>The bytes of a file that somebody named.</summary>
    public static byte[] ReadFile(string path, string displayPath)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (FileFault.IsOfDisk(exception))
        {
            throw FileFault.Reading(displayPath, exception);
        }
    }

    public string DisplayPath(string path) => files.DisplayPath(path);

    public byte[]? Read(string path)
    {
        try
        {
            return files.Read(path);
        }
        catch (Exception exception) when (FileFault.IsOfDisk(exception))
        {
            throw FileFault.Reading(DisplayPath(path), exception);
        }
    }

    public IReadOnlyList<string> List(string folder)
    {
        try
        {
            return files.List(folder);
        }
        catch (UnreadableFolder unreadable)
        {
            throw FileFault.Reading(unreadable.Path == "." ? DisplayPath("").TrimEnd('/') : DisplayPath(unreadable.Path), unreadable);
        }
        catch (Exception exception) when (FileFault.IsOfDisk(exception))
        {
            throw FileFault.Reading(DisplayPath(folder).TrimEnd('/'), exception);
        }
    }
}
