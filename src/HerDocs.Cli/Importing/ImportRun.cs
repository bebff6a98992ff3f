using System.Text;
using HerDocs.Cli.Files;
using HerDocs.Cli.Reporting;
using HerDocs.Diagnostics;
using HerDocs.Importing;

namespace HerDocs.Cli.Importing;

/// <summary>Reads a Word document and writes the profile that it holds.</summary>
internal static class ImportRun
{
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(ImportRequest request)
    {
        var context = request.Context;
        if (request.Output is { } output && context.FullPath(output) == context.FullPath(request.File))
        {
            context.Error.WriteLine($"herdocs: --output is `{PrintableText.Of(output)}`, the document itself, which stays as it is");
            return ExitCode.Usage;
        }
        var found = new DiagnosticBag();
        var profile = NamedFile.Read(request.File, "a Word document", context, found) is { } file ? ProfileImporter.Import(file, request.File, found) : null;
        context.Cancellation.ThrowIfCancellationRequested();
        if (profile is not null && request.Output is not null && Write(profile, request) is { } failure)
            found.Add(failure);
        else if (profile is not null && request.Output is { } written)
            context.Out.WriteLine(PrintableText.Of(written));
        else if (profile is not null)
            context.Out.Write(profile);
        var log = new DiagnosticLog(new DiagnosticPrinter(context.Error, context.Palette));
        log.AddRange(found.Sorted());
        log.PrintSummary();
        return log.ExitCode;
    }

    private static Diagnostic? Write(string profile, ImportRequest request)
    {
        var output = request.Output!;
        var files = OutputFiles.Beside(output, request.Context);
        var content = Encoding.UTF8.GetBytes(profile);
        if (request.Force)
            return files.Write(Path.GetFileName(output), content);
        return files.WriteNew(Path.GetFileName(output), content) is { } failure
            ? failure.Code == DiagnosticCode.FileExists ? failure with { Hint = "--force writes over it; compare both first, for comments in it are lost" } : failure
            : null;
    }
}
