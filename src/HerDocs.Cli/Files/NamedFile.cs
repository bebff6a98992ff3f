using HerDocs.Diagnostics;

namespace HerDocs.Cli.Files;

/// <summary>Reads a whole file that a command line names.</summary>
internal static class NamedFile
{
    /// <summary>Bytes. Larger ones are books of photographs, and more than memory should hold twice.</summary>
    private const int LargestFile = 512 << 20;

    /// <summary>The bytes, or null when it cannot be read, which is reported.</summary>
    /// <param name="typed">Its path.</param>
    /// <param name="kind">What it should be, such as <c>a PDF</c>.</param>
    public static byte[]? Read(string typed, string kind, CommandContext context, DiagnosticBag diagnostics)
    {
        var path = context.FullPath(typed);
        try
        {
            return WaitingInput.Read(() => File.OpenRead(path), LargestFile, context.Cancellation);
        }
        catch (Exception exception) when (FileFault.IsOfDisk(exception))
        {
            var fault = Directory.Exists(path)
                ? FileFault.Reading(typed, "it is a folder", $"give the path of {kind} in it")
                : FileFault.Reading(typed, exception);
            diagnostics.Add(fault.Diagnostic);
            return null;
        }
    }
}
