using HerDocs.Diagnostics;
using HerDocs.Files;

namespace HerDocs.Cli.Files;

/// <summary>A file or folder that is there but cannot be read. It carries the diagnostic past the library, which knows no disks.</summary>
internal sealed class FileFault(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;

    /// <summary>Whether an exception speaks of the disk and not of a bug.</summary>
    public static bool IsOfDisk(Exception exception) => exception is IOException or UnauthorizedAccessException;

    public static FileFault Reading(string path, Exception exception) => Reading(path, Reason(exception));

    public static FileFault Reading(string path, string reason, string? hint = null) =>
        new(new Diagnostic(DiagnosticCode.FileUnreadable, $"`{path}` cannot be read: {reason}") { File = path, Hint = hint });

    /// <summary>Why, in plain words. The runtime's own messages are left out of the program to keep it small.</summary>
    public static string Reason(Exception exception) => exception switch
    {
        FileNotFoundException => "there is no such file",
        DirectoryNotFoundException => "there is no such folder",
        PathTooLongException => "its path is too long",
        UnauthorizedAccessException => "access is denied",
        // errno(3) on Unix, the low half of an HRESULT on Windows
        { HResult: 28 or unchecked((int)0x80070070) or unchecked((int)0x80070027) } => "the disk is full",
        { HResult: 30 or unchecked((int)0x80070013) } => "the disk can only be read",
        { HResult: 20 } => "a part of its path is a file, not a folder",
        { HResult: FileErrors.LinksInCircle } => "its symbolic links lead in a circle",
        { HResult: FileErrors.TooLarge } => "it is too large to belong to a layout or profile",
        { HResult: unchecked((int)0x80070020) or unchecked((int)0x80070021) } => "another program has it open",
        _ => $"the system refuses it (error {exception.HResult & 0xFFFF})",
    };
}
