using HerDocs.Diagnostics;

namespace HerDocs.Cli.Files;

/// <summary>
/// The folder that documents are written to. A file appears there whole or not at all: it is written beside its place under another
/// name and then moved.
/// </summary>
/// <param name="folder">An absolute path; the folder is made when the first file is written.</param>
/// <param name="displayFolder">The folder as the user gave it.</param>
/// <param name="overwrites">Whether documents that somebody has edited are written over as well.</param>
internal sealed class OutputFiles(string folder, string displayFolder, bool overwrites = false)
{
    /// <summary>The folder that a file stands in, whose path was typed.</summary>
    public static OutputFiles Beside(string file, CommandContext context)
    {
        var folder = Path.GetDirectoryName(file) ?? "";
        return new OutputFiles(context.FullPath(folder), folder);
    }

    public string DisplayPath(string name) => Path.Combine(displayFolder, name);

    /// <summary>Writes a file where there is none yet; what kept it from being written, or null.</summary>
    public Diagnostic? WriteNew(string name, byte[] content) => Path.Exists(Path.Combine(folder, name))
        ? Existing(name)
        : Write(name, content);

    /// <summary>Writes a file, over an older one of its name; what kept it from being written, or null.</summary>
    public Diagnostic? Write(string name, byte[] content)
    {
        if (File.Exists(folder))
            return Unwritable(name, $"`{displayFolder}` is a file, not a folder", "give another folder with --output");
        var target = Path.Combine(folder, name);
        if (Directory.Exists(target))
            return Unwritable(name, "there is a folder of that name");
        if (!overwrites && EditedWith(target) is { } program)
            return new Diagnostic(DiagnosticCode.FileEdited, $"`{DisplayPath(name)}` was saved with {program} since it was built: what was changed in it would be lost")
            {
                File = DisplayPath(name),
                Hint = $"`herdocs import {DisplayPath(name)}` takes the changes into a profile; --force writes over it, and --output DIR writes elsewhere",
            };
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

    private static string? EditedWith(string target)
    {
        try
        {
            return target.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) && File.Exists(target) ? WordFile.EditedWith(target) : null;
        }
        catch (Exception exception) when (FileFault.IsOfDisk(exception))
        {
            // What cannot be read may be written all the same, or tells why it cannot.
            return null;
        }
    }

    /// <summary>Writes a folder where there is none yet, with all of its files or not at all; what kept it from being written, or null.</summary>
    public Diagnostic? WriteNewFolder(string name, IReadOnlyList<KeyValuePair<string, byte[]>> files)
    {
        if (Path.Exists(Path.Combine(folder, name)))
            return Existing(name);
        var unfinished = Path.Combine(folder, $".herdocs-{Path.GetRandomFileName()}.tmp");
        try
        {
            foreach (var (path, content) in files)
            {
                var target = Path.Combine(unfinished, path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllBytes(target, content);
            }
            Directory.Move(unfinished, Path.Combine(folder, name));
            return null;
        }
        catch (Exception exception) when (FileFault.IsOfDisk(exception))
        {
            RemoveFolder(unfinished);
            return Unwritable(name, FileFault.Reason(exception));
        }
    }

    /// <summary>A file that is there already, or null.</summary>
    public byte[]? Read(string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? InputFiles.ReadFile(path, DisplayPath(name)) : null;
    }

    private Diagnostic Existing(string name) =>
        new(DiagnosticCode.FileExists, $"`{DisplayPath(name)}` is there already, and stays as it is") { File = DisplayPath(name), Hint = "give another name, or move it away" };

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

    private static void RemoveFolder(string path)
    {
        try
        {
            if (Directory.Exists(path))
                Directory.Delete(path, recursive: true);
        }
        catch (Exception exception) when (FileFault.IsOfDisk(exception))
        {
            // The first failure is the one to tell.
        }
    }
}
