using System.Diagnostics;
using HerDocs.Cli.Files;
using HerDocs.Cli.Reporting;
using HerDocs.Diagnostics;
using HerDocs.Pdf.Imposition;

namespace HerDocs.Cli.Imposing;

/// <summary>Reads a PDF, imposes it and writes the sheets.</summary>
internal static class ImposeRun
{
    /// <summary>Bytes. Larger PDFs are books of photographs, and more than memory should hold twice.</summary>
    private const int LargestFile = 512 << 20;

    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(ImposeRequest request)
    {
        var context = request.Context;
        var output = request.Output ?? Imposer.NameFor(request.File);
        if (context.FullPath(output) == context.FullPath(request.File))
        {
            context.Error.WriteLine($"herdocs: --output is `{PrintableText.Of(output)}`, the file itself, which stays as it is");
            return ExitCode.Usage;
        }
        var clock = Stopwatch.StartNew();
        var found = new DiagnosticBag();
        var booklet = Read(request, found) is { } file ? Imposer.Impose(file, request.File, request.Options, found) : null;
        context.Cancellation.ThrowIfCancellationRequested();
        if (booklet is not null && Write(booklet, output, context) is { } failure)
        {
            found.Add(failure);
            booklet = null;
        }
        return Report(request, output, booklet, clock.Elapsed, found);
    }

    private static byte[]? Read(ImposeRequest request, DiagnosticBag found)
    {
        var path = request.Context.FullPath(request.File);
        try
        {
            return WaitingInput.Read(() => File.OpenRead(path), LargestFile, request.Context.Cancellation);
        }
        catch (Exception exception) when (FileFault.IsOfDisk(exception))
        {
            var fault = Directory.Exists(path)
                ? FileFault.Reading(request.File, "it is a folder", "give the path of a PDF in it")
                : FileFault.Reading(request.File, exception);
            found.Add(fault.Diagnostic);
            return null;
        }
    }

    private static Diagnostic? Write(ImposedBooklet booklet, string output, CommandContext context)
    {
        var folder = Path.GetDirectoryName(output) ?? "";
        var files = new OutputFiles(context.FullPath(folder.Length == 0 ? "." : folder), folder);
        return files.Write(Path.GetFileName(output), booklet.File);
    }

    private static int Report(ImposeRequest request, string output, ImposedBooklet? booklet, TimeSpan time, DiagnosticBag found)
    {
        var log = new DiagnosticLog(request.Json ? null : new DiagnosticPrinter(request.Context.Error, request.Context.Palette));
        log.AddRange(found.Sorted());
        if (request.Json)
        {
            JsonReport.Write(request.Context.Out, booklet, output, time, log);
            return log.ExitCode;
        }
        if (booklet is not null)
            ImpositionReport.Print(request.Context.Out, booklet, output, time);
        log.PrintSummary();
        return log.ExitCode;
    }
}
