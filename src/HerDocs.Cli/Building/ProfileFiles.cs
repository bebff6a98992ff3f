using HerDocs.Cli.Files;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles;

namespace HerDocs.Cli.Building;

/// <summary>Reads the profiles that a command line names.</summary>
internal static class ProfileFiles
{
    private const string StandardInputPath = "<stdin>";
    private static readonly string[] Endings = [".yaml", ".yml", ".json"];

    /// <summary>The profiles in the order in which they were named, each file once.</summary>
    public static IReadOnlyList<ProfileFile> Read(BuildRequest request) => request.Profiles is { } typed
        ? [.. typed.DistinctBy(request.Context.FullPath).Select(path => Read(path, request.Context))]
        : [Sample()];

    public static ProfileFile Sample()
    {
        var diagnostics = new DiagnosticBag();
        var files = MemoryFiles.OfTexts([]);
        return new(SampleProfile.Path, "", ProfileReader.Read(SampleProfile.Text, files, diagnostics), files, diagnostics);
    }

    public static ProfileFile Read(string path, CommandContext context)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var diagnostics = new DiagnosticBag();
        var isInput = path == BuildOptions.StandardInput;
        var folder = FolderOf(path);
        var files = context.OpenFolder(context.FullPath(folder), folder);
        FilmProfile? profile = null;
        try
        {
            var open = isInput ? context.OpenInput : () => File.OpenRead(context.FullPath(path));
            var bytes = WaitingInput.Read(open, ProfileReader.MostBytes, context.Cancellation);
            profile = ProfileReader.Read(isInput ? StandardInputPath : path, bytes, files, diagnostics);
        }
        catch (FileFault fault)
        {
            diagnostics.Add(fault.Diagnostic);
        }
        catch (Exception exception) when (FileFault.IsOfDisk(exception))
        {
            diagnostics.Add(Unreadable(path, exception, context));
        }
        return new(isInput ? StandardInputPath : path, folder, profile, files, diagnostics);
    }

    /// <summary>The folder of a profile, as typed; empty for the working folder.</summary>
    public static string FolderOf(string typed) => typed == BuildOptions.StandardInput ? "" : Path.GetDirectoryName(typed) ?? "";

    private static Diagnostic Unreadable(string path, Exception exception, CommandContext context)
    {
        if (path.Length == 0)
            return FileFault.Reading(path, "its name is empty", "give the path of a profile").Diagnostic;
        var full = context.FullPath(path);
        if (Directory.Exists(full))
            return FileFault.Reading(path, "it is a folder", "give the path of a profile in it").Diagnostic;
        var hint = exception is FileNotFoundException ? NearestName.Hint(Path.GetFileName(path), Neighbours(full)) : null;
        return FileFault.Reading(path, FileFault.Reason(exception), hint).Diagnostic;
    }

    /// <summary>What else in the folder looks like a profile.</summary>
    private static IEnumerable<string> Neighbours(string path) => Directory.EnumerateFiles(Path.GetDirectoryName(path)!)
        .Where(file => Endings.Contains(Path.GetExtension(file)))
        .Select(file => Path.GetFileName(file))
        .Order(StringComparer.Ordinal);
}
