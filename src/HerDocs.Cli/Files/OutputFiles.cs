using HerDocs.Diagnostics;

namespace HerDocs.Cli.Files;

/// <summary>
/// The folder that documents are written to. A file appears there whole or not at all: it is written beside its place under another
/// name and then moved.
/// </summary>
/// <param name="folder">An absolute path; the folder is made when the first file is written.</param>
/// <param name="displayFolder">The folder as the user gave it.</param>
internal sealed class OutputFiles(string folder, string displayFolder)
{
    public string DisplayPath(string name) => Path.Combine(displayFolder, name);

    /// <summary>Writes a file, over an older one of its name; what kept it from being written, or null.</summary>
    public Diagnostic? Write(string name, byte[] content)
    {
        if (File.Exists(folder))
            return Unwritable(name, $"`{displayFolder}` is a file, not a folder", "give another folder with --output");
        var target = Path.Combine(folder, name);
        if (Directory.Exists(target))
            return Unwritable(name, "there is a folder of that name");
        var unfinished = Path.Combine(folder, $".herdocs-{Path.GetRandomFileName()}.tmp");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(unfinished, content);
            File.Move(unfinished, target, overwrite: true);
            return null;
        }
        catch (Exception exception) when (FileFault.IsOfDisk(exception))
        {
            Remove(unfinished);
            return Unwritable(name, FileFault.Reason(exception), OperatingSystem.IsWindows() ? "is it open in another program?" : null);
        }
    }

    private Diagnostic Unwritable(string name, string reason, string? hint = null) =>
        new(DiagnosticCode.FileUnwritable, $"`{DisplayPath(name)}` cannot be written: {reason}") { File = DisplayPath(name), Hint = hint };

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (FileFault.IsOfDisk(exception))
        {
            // The disk is already known to fail; the first failure is the one to tell.
        }
    }
}
