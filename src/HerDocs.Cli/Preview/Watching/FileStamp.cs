namespace HerDocs.Cli.Preview.Watching;

/// <summary>By what a file is known to have changed: its length and when it was last written; nothing of a file that is not there.</summary>
internal readonly record struct FileStamp(long Length, long Written)
{
    public static readonly FileStamp Missing = new(-1, 0);

    /// <summary>Of the file that a symbolic link leads to.</summary>
    public static FileStamp Of(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.LinkTarget is not null)
                file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
            return file.Exists ? new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks) : Missing;
        }
        catch (Exception exception) when (Files.FileFault.IsOfDisk(exception))
        {
            return Missing;
        }
    }
}
