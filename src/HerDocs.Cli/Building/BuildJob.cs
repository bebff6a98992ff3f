using System.Diagnostics;
using HerDocs.Cli.Files;
using HerDocs.Cli.Imposing;
using HerDocs.Diagnostics;
using HerDocs.Layout;
using HerDocs.Pdf.Imposition;
using HerDocs.Writers;

namespace HerDocs.Cli.Building;

/// <summary>One profile in one layout: laid out once, then written in each format.</summary>
/// <param name="Name">What its files begin with; null when the profile is not good enough to be written.</param>
/// <param name="Output">Null when nothing is written.</param>
/// <param name="Imposes">Whether sheets to print are made of each PDF.</param>
internal sealed record BuildJob(ProfileFile Profile, ChosenLayout Layout, string? Name, OutputFiles? Output, bool Imposes = false)
{
    private const string ImposedFormat = "pdf";

    /// <summary>What the job writes.</summary>
    public IEnumerable<string> FileNames => Layout.Writers.SelectMany(writer =>
        Imposes && writer.Format == ImposedFormat ? new[] { FileName(writer), Imposer.NameFor(FileName(writer)) } : [FileName(writer)]);

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
                    if (Write(pages, writer, found) is not { } file)
                        continue;
                    documents.Add(Document(writer, writer.CountPages(file, pages), file.Length, clock.Elapsed));
                    clock.Restart();
                    if (Imposes && writer.Format == ImposedFormat && Impose(file, writer, found) is { } booklet)
                        documents.Add(Sheets(booklet, writer, clock.Elapsed));
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

    /// <summary>The file, or null when it has errors. An error in one format does not keep back the others.</summary>
    private byte[]? Write(PagedDocument pages, IDocumentWriter writer, DiagnosticBag found)
    {
        var ofFormat = new DiagnosticBag();
        var file = DocumentBuilder.Write(pages, writer, ofFormat);
        if (file is not null && Output?.Write(FileName(writer), file) is { } failure)
            ofFormat.Add(failure);
        found.AddRange(ofFormat);
        return ofFormat.HasErrors ? null : file;
    }

    private ImposedBooklet? Impose(byte[] file, IDocumentWriter writer, DiagnosticBag found)
    {
        var name = FileName(writer);
        if (Imposer.Impose(file, name, new ImpositionOptions(), found) is not { } booklet)
            return null;
        if (Output?.Write(Imposer.NameFor(name), booklet.File) is not { } failure)
            return booklet;
        found.Add(failure);
        return null;
    }

    private BuiltDocument Sheets(ImposedBooklet booklet, IDocumentWriter writer, TimeSpan time) =>
        Document(writer, booklet.Pages, booklet.File.Length, time) with
        {
            File = Output?.DisplayPath(Imposer.NameFor(FileName(writer))),
            Booklet = booklet,
        };

    private BuiltDocument Document(IDocumentWriter writer, int pages, int size, TimeSpan time) =>
        new(Profile.Path, Layout.Name, writer.Format, Output?.DisplayPath(FileName(writer)), pages, size, time);
}
