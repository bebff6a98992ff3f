using System.Globalization;
using System.Runtime.ExceptionServices;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles;
using HerDocs.Templates;
using Spectre.Console;

namespace HerDocs.Cli;

/// <summary>Carries a request out: reads, builds, writes, and tells. Everything that is wrong is told in one run.</summary>
internal sealed class BuildRun(Terminal terminal, BuildRequest request)
{
    private readonly DiagnosticBag diagnostics = [];
    private readonly List<BuiltFile> built = [];
    private bool filesFailed;

    public int Run(bool json)
    {
        var jobs = Jobs();
        RunAll(jobs);
        foreach (var job in jobs)
            diagnostics.AddRange(job.Diagnostics);
        if (!request.IsCheck)
            Write(jobs);
        if (json)
            JsonReport.Write(terminal.Output, Report);
        else
            Tell();
        return filesFailed ? ExitCode.Files : diagnostics.HasErrors ? ExitCode.InputErrors : ExitCode.Done;
    }

    private void RunAll(List<BuildJob> jobs)
    {
        try
        {
            var options = new ParallelOptions { CancellationToken = terminal.Interruption };
            Parallel.ForEach(jobs, options, job => job.Run(terminal.Interruption));
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    private List<BuildJob> Jobs()
    {
        var catalog = Layouts.Catalog(terminal);
        var fonts = request.Fonts.Select(folder => new FolderFiles(terminal.PathOf(folder), folder)).ToList<IFileSource>();
        foreach (var folder in request.Fonts.Where(folder => !Directory.Exists(terminal.PathOf(folder))))
            Fail($"there is no folder `{folder}` for --fonts");
        var builders = new List<(LayoutFolder Layout, DocumentBuilder Builder)>();
        foreach (var name in request.Layouts.Distinct())
        {
            if (Layouts.Find(catalog, name, terminal, diagnostics) is { } layout)
                builders.Add((layout, new DocumentBuilder(layout, fonts, new RenderOptions(), diagnostics)));
        }
        return [.. from profile in Profiles()
                   from builder in builders
                   select new BuildJob(profile.Text, profile.Files, builder.Builder, builder.Layout, request.Formats)];
    }

    private List<(SourceText Text, IFileSource Files)> Profiles()
    {
        if (request.Profiles.Count == 0)
            return [(SampleProfile.Text, new MemoryFiles([]))];
        var profiles = new List<(SourceText Text, IFileSource Files)>();
        foreach (var path in request.Profiles.Distinct())
        {
            if (Read(path) is { } bytes && ProfileReader.Decode(path, bytes, diagnostics) is { } text)
                profiles.Add((text, new FolderFiles(Path.GetDirectoryName(terminal.PathOf(path))!, Path.GetDirectoryName(path) ?? "")));
        }
        return profiles;
    }

    private byte[]? Read(string path)
    {
        try
        {
            return File.ReadAllBytes(terminal.PathOf(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Fail(problem is FileNotFoundException or DirectoryNotFoundException
                ? $"there is no file `{path}`"
                : $"`{path}` could not be read: {problem.Message}");
            return null;
        }
    }

    /// <summary>Writes what has no errors; a name that two films claim is written for neither.</summary>
    private void Write(List<BuildJob> jobs)
    {
        var files = jobs.SelectMany(job => job.Files).ToList();
        foreach (var claimed in files.GroupBy(file => file.File.Path).Where(group => group.Count() > 1).ToList())
        {
            Fail($"`{claimed.Key}` would be written more than once: build these films into folders of their own with --output");
            files.RemoveAll(file => file.File.Path == claimed.Key);
        }
        var folder = new OutputFolder(terminal.PathOf(request.Output!), request.Output!);
        foreach (var (bytes, file) in files)
        {
            terminal.Interruption.ThrowIfCancellationRequested();
            try
            {
                built.Add(file with { Path = folder.Write(file.Path, bytes) });
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                Fail($"`{folder.DisplayPath(file.Path)}` could not be written: {problem.Message}");
            }
        }
    }

    private void Fail(string message)
    {
        filesFailed = true;
        terminal.Err.MarkupLineInterpolated($"[red]herdocs:[/] {message}");
    }

    private void Tell()
    {
        var width = built.Select(file => file.Path.Length).DefaultIfEmpty(0).Max();
        foreach (var file in built)
        {
            var pages = file.PageCount == 1 ? "1 page" : string.Create(CultureInfo.InvariantCulture, $"{file.PageCount} pages");
            terminal.Out.MarkupLineInterpolated($"[bold]{file.Path.PadRight(width)}[/]  {pages,9}  {Size(file.Size),8}  {Time(file.Time),7}");
        }
        new DiagnosticPrinter(terminal).Print(diagnostics);
        if (request.IsCheck && diagnostics.Count == 0 && !filesFailed)
            terminal.Out.WriteLine("nothing to mend");
    }

    private void Report(System.Text.Json.Utf8JsonWriter writer)
    {
        writer.WriteStartArray("files");
        foreach (var file in built)
        {
            writer.WriteStartObject();
            writer.WriteString("path", file.Path);
            writer.WriteString("layout", file.Layout);
            writer.WriteString("format", file.Format);
            writer.WriteNumber("pages", file.PageCount);
            writer.WriteNumber("bytes", file.Size);
            writer.WriteNumber("milliseconds", Math.Round(file.Time.TotalMilliseconds, 1));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        JsonReport.WriteDiagnostics(writer, diagnostics);
    }

    private static string Size(int bytes) => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1000)} kB");

    private static string Time(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms");
}
