using System.Diagnostics;
using HerDocs.Cli.Files;
using HerDocs.Cli.Reporting;
using HerDocs.Diagnostics;
using HerDocs.Pdf.Imposition;

namespace HerDocs.Cli.Imposing;

/// <summary>Reads a PDF, imposes it and writes the sheets.</summary>
internal static class ImposeRun
{
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
        var booklet = NamedFile.Read(request.File, "a PDF", context, found) is { } file ? Imposer.Impose(file, request.File, request.Options, found) : null;
        context.Cancellation.ThrowIfCancellationRequested();
        if (booklet is not null && Write(booklet, output, context) is { } failure)
        {
            found.Add(failure);
            booklet = null;
        }
        return Report(request, output, booklet, clock.Elapsed, found);
    }

    private static Diagnostic? Write(ImposedBooklet booklet, string output, CommandContext context) =>
        OutputFiles.Beside(output, context).Write(Path.GetFileName(output), booklet.File);

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
