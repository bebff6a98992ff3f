using System.Diagnostics;
using HerDocs.Cli.Building;
using HerDocs.Cli.Files;
using HerDocs.Cli.Preview.Watching;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Templates;

namespace HerDocs.Cli.Preview.Building;

/// <summary>A layout of a preview. Its templates and fonts are kept until one of its files has changed.</summary>
/// <param name="typed">Its name, or the path of its folder, as typed.</param>
internal sealed class PreviewLayout(string typed, PreviewRequest request)
{
    private Chosen? chosen;
    private int builds;

    public string Typed => typed;

    public ReadLog Log { get; private set; } = new();

    /// <summary>It has to be built.</summary>
    public bool IsDue { get; set; } = true;

    public void Forget() => (chosen, Log, IsDue) = (null, new ReadLog(), true);

    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public BuildResult Build(ProfileFile profile, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var found = new DiagnosticBag();
        BuiltPages? pages = null;
        string? bug = null;
        try
        {
            found.AddRange(profile.Diagnostics);
            chosen ??= Choose();
            found.AddRange(chosen.Diagnostics);
            if (chosen.Builder is { } builder && profile.Profile is { } film && builder.Lay(film, profile.Files, found, cancellation) is { } laid)
                pages = new BuiltPages(chosen.Folder!.Manifest, laid, ++builds);
        }
        catch (FileFault fault)
        {
            found.Add(fault.Diagnostic);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            bug = BugReport.Line(exception, $"{profile.Path} in {typed}");
        }
        cancellation.ThrowIfCancellationRequested();
        return new BuildResult(pages, found.Sorted(), bug, clock.Elapsed) { Film = profile.Profile?.Film.Title.Value };
    }

    private Chosen Choose()
    {
        var context = request.Context with { OpenFolder = Log.Open(request.Context) };
        // A layout that is no folder of a catalogue may come and go at its path.
        Log.Note(context.FullPath(typed));
        var found = new DiagnosticBag();
        var chooser = new LayoutChooser(new LayoutCatalogs(context).For(request.Profile is { } profile ? ProfileFiles.FolderOf(profile) : ""), context);
        if (chooser.Choose([typed], found) is not [var folder])
            return new Chosen(null, null, found);
        // A choice is wrong where no layout of all that are shown takes it.
        if (!request.Choices.IsEmpty)
            request.Choices.ReportUnknown(chooser.Choose(request.Layouts, []), request.Edition, found);
        var rendering = request.Choices.Of(folder, request.Edition, request.ShowsSpoilers, found);
        var fonts = request.Fonts.Select(font => context.OpenFolder(context.FullPath(font), font));
        return new Chosen(folder, new DocumentBuilder(folder, fonts, rendering, found) { NotesBoxes = true }, found);
    }

    private sealed record Chosen(LayoutFolder? Folder, DocumentBuilder? Builder, DiagnosticBag Diagnostics);
}
