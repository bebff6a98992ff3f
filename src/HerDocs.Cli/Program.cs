using System.Text;
using HerDocs.Cli.Building;
using HerDocs.Cli.Files;
using HerDocs.Cli.Reporting;

namespace HerDocs.Cli;

/// <summary>The process: joins the command to the real console, clock and folder.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        using var interruption = new Interruption();
        var palette = Palette.Choose(Environment.GetEnvironmentVariable, Console.IsErrorRedirected);
        // The runtime would switch the keypad of a terminal that it knows to another mode, and write the sequence for it into the output.
        Environment.SetEnvironmentVariable("TERM", null);
        var error = Utf8(Console.OpenStandardError());
        error.AutoFlush = true;
        try
        {
            return Run(args, error, palette, interruption.Token);
        }
        catch (Exception exception) when (FileFault.IsOfDisk(exception))
        {
            // Standard error is closed or full: there is nobody left to tell.
            return ExitCode.FileFault;
        }
    }

    private static int Run(string[] args, TextWriter error, Palette palette, CancellationToken cancellation)
    {
        if (WorkingFolder() is not { } folder)
        {
            error.WriteLine("herdocs: the working folder is gone");
            return ExitCode.FileFault;
        }
        return CommandLine.Run(args, new CommandContext
        {
            Folder = folder,
            UserFolder = UserFolder.Find(Environment.GetEnvironmentVariable, OperatingSystem.IsWindows()),
            Out = Utf8(Console.OpenStandardOutput()),
            Error = error,
            OpenInput = Console.OpenStandardInput,
            QuestPdfLicense = Environment.GetEnvironmentVariable(PdfEngine.LicenseVariable),
            Palette = palette,
            Cancellation = cancellation,
        });
    }

    private static string? WorkingFolder()
    {
        try
        {
            return Directory.GetCurrentDirectory();
        }
        catch (Exception exception) when (FileFault.IsOfDisk(exception))
        {
            return null;
        }
    }

    /// <summary>Film titles come in every script, so the encoding does not follow the machine's settings.</summary>
    private static StreamWriter Utf8(Stream stream)
    {
        if (OperatingSystem.IsWindows() && Console.OutputEncoding.CodePage != Encoding.UTF8.CodePage)
            Console.OutputEncoding = Encoding.UTF8;
        return new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
    }
}
