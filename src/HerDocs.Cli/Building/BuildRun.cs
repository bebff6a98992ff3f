using HerDocs.Cli.Files;
using HerDocs.Cli.Reporting;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Templates;

namespace HerDocs.Cli.Building;

/// <summary>Carries out a request: every profile in every layout and format. One run tells all that is wrong with all of them.</summary>
internal sealed class BuildRun
{
    private readonly BuildRequest request;
    private readonly CommandContext context;
    private readonly DiagnosticLog log;
    private readonly List<BuiltDocument> documents = [];

    private BuildRun(BuildRequest request)
    {
        this.request = request;
        context = request.Context;
        log = new DiagnosticLog(!request.IsForPeople ? null : new DiagnosticPrinter(context.Error, context.Palette));
    }

    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(BuildRequest request)
    {
        var run = new BuildRun(request);
        try
        {
            run.Build();
        }
        catch (FileFault fault)
        {
            run.log.Add(fault.Diagnostic);
        }
        catch (OperationCanceledException) when (!request.IsForPeople)
        {
            // Who reads data is told in data; the words for people come from whoever catches this.
            run.log.Raise(ExitCode.Interrupted);
            run.Report();
            throw;
        }
        run.Report();
        return run.log.ExitCode;
    }

    private void Build()
    {
        // 1. Choose the layouts and the fonts they may use. Without what the command line names, documents would not be what was meant.
        var fonts = FindFonts();
        var catalogs = new LayoutCatalogs(context);
        var layouts = FoldersOfProfiles().Select(catalogs.For).Distinct().ToDictionary(catalog => catalog, catalog => ChooseLayouts(catalog, fonts));
        if (log.ExitCode >= ExitCode.Usage)
            return;

        // 2. Read the profiles. Those of other shares have a part in the names of files, and no other.
        var all = ProfileFiles.Read(request);
        var profiles = all.Where((_, index) => request.Shard.Has(index)).ToList();
        foreach (var profile in profiles)
            log.AddRange(profile.Diagnostics.Sorted());

        // 3. Name the files.
        var found = new DiagnosticBag();
        var names = FileNames.Of(all, found);
        log.AddRange(found.Sorted());

        // 4. Build.
        var jobs = MakeJobs(profiles, profile => layouts[catalogs.For(profile.Folder)], names);
        var report = !request.IsForPeople ? null : TextReport.Of(jobs, context.Out);
        foreach (var result in JobQueue.Run(jobs, request.Jobs ?? Environment.ProcessorCount, context.Cancellation))
            Take(result, report);
        context.Cancellation.ThrowIfCancellationRequested();
    }

    private List<IFileSource> FindFonts()
    {
        var found = new List<IFileSource>();
        foreach (var folder in request.Fonts)
        {
            if (Directory.Exists(context.FullPath(folder)))
                found.Add(new CachedFiles(context.OpenFolder(context.FullPath(folder), folder)));
            else
                log.Add(FileFault.Reading(folder, "there is no such folder").Diagnostic);
        }
        return found;
    }

    private IEnumerable<string> FoldersOfProfiles() => request.Profiles?.Select(ProfileFiles.FolderOf) ?? [""];

    private List<ChosenLayout> ChooseLayouts(LayoutCatalog catalog, IReadOnlyList<IFileSource> fonts)
    {
        var found = new DiagnosticBag();
        var folders = new LayoutChooser(catalog, context).Choose(request.Layouts, found);
        var options = request.Choices.For(folders, request.Edition, request.ShowsSpoilers, found);
        log.AddRange(found.Sorted());
        return [.. folders.Zip(options, (folder, rendering) => new ChosenLayout(folder, request.Formats, fonts, rendering, request.Writers))];
    }

    private List<BuildJob> MakeJobs(
        IReadOnlyList<ProfileFile> profiles, Func<ProfileFile, IReadOnlyList<ChosenLayout>> layouts, IReadOnlyDictionary<ProfileFile, string> names)
    {
        var output = request.Output is { } folder ? new OutputFiles(context.FullPath(folder), folder, request.Overwrites) : null;
        return
        [
            .. from profile in profiles
               where names.ContainsKey(profile)
               from layout in layouts(profile)
               select new BuildJob(profile, layout, names[profile], output, request.Imposes),
        ];
    }

    private void Take(JobResult result, TextReport? report)
    {
        log.AddRange(result.Diagnostics);
        if (result.Bug is { } bug)
        {
            context.Error.WriteLine(bug);
            log.AddBug(bug);
        }
        documents.AddRange(result.Documents);
        report?.Print(result.Documents);
    }

    private void Report()
    {
        if (request.Sarif)
        {
            SarifReport.Write(context.Out, log);
            return;
        }
        if (request.Json)
        {
            JsonReport.Write(context.Out, documents, log);
            return;
        }
        if (request.Output is null && log.ExitCode == ExitCode.Done)
            context.Out.WriteLine($"{Measures.Count(documents.Count, "document")} checked, no errors");
        log.PrintSummary();
    }
}
