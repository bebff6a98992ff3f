using System.Diagnostics;
using HerDocs.Cli.Files;
using HerDocs.Diagnostics;
using HerDocs.Layout;
using HerDocs.Writers;

namespace HerDocs.Cli.Building;

/// <summary>One profile in one layout: laid out once, then written in each format.</summary>
/// <param name="Name">What its files begin with; null when the profile is not good enough to be written.</param>
/// <param name="Output">Null when nothing is written.</param>
internal sealed record BuildJob(ProfileFile Profile, ChosenLayout Layout, string? Name, OutputFiles? Output)
{
    public string FileName(IDocumentWriter writer) => $"{Name}-{Layout.Name}.{writer.Format}";

    /// <summary>Does the work. Whatever goes wrong is in the result, so that other jobs can go on.</summary>
    public JobResult Run(CancellationToken cancellation)
    {
        var documents = new List<BuiltDocument>();
        var found = new DiagnosticBag();
        try
        {
            var clock = Stopwatch.StartNew();
            if (Lay(found, cancellation) is { } pages)
            {
                foreach (var writer in Layout.Writers)
                {
                    cancellation.ThrowIfCancellationRequested();
                    if (Write(pages, writer, found) is { } size)
                        documents.Add(Document(writer, pages.Pages.Count, size, clock.Elapsed));
                    clock.Restart();
                }
            }
            return new JobResult(documents, found.Sorted());
        }
        catch (FileFault fault)
        {
            found.Add(fault.Diagnostic);
            return new JobResult(documents, found.Sorted());
        }
        catch (OperationCanceledException)
        {
            return new JobResult(documents, found.Sorted());
        }
        catch (Exception bug)
        {
            return new JobResult(documents, found.Sorted()) { Bug = BugReport.Line(bug, $"{Profile.Path} in {Layout.Name}") };
        }
    }

    private PagedDocument? Lay(DiagnosticBag found, CancellationToken cancellation)
    {
        found.AddRange(Profile.Diagnostics);
        return Layout.Builder(found).Lay(Profile.Profile!, Profile.Files, found, cancellation)?.Pages;
    }

    /// <summary>The file's size in bytes, or null when it has errors. An error in one format does not keep back the others.</summary>
    private int? Write(PagedDocument pages, IDocumentWriter writer, DiagnosticBag found)
    {
        var ofFormat = new DiagnosticBag();
        var file = DocumentBuilder.Write(pages, writer, ofFormat);
        if (file is not null && Output?.Write(FileName(writer), file) is { } failure)
            ofFormat.Add(failure);
        found.AddRange(ofFormat);
        return ofFormat.HasErrors ? null : file?.Length;
    }

    private BuiltDocument Document(IDocumentWriter writer, int pages, int size, TimeSpan time) =>
        new(Profile.Path, Layout.Name, writer.Format, Output?.DisplayPath(FileName(writer)), pages, size, time);
}
