using HerDocs.Diagnostics;

namespace HerDocs.Cli;

/// <summary>What the command answers to the shell. Of several that apply, the highest is given.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>A profile or layout has errors.</summary>
    public const int BadInput = 1;

    /// <summary>The command line itself makes no sense.</summary>
    public const int Usage = 2;

    /// <summary>A file could not be read or written.</summary>
    public const int FileFault = 3;

    /// <summary>A bug of ours; EX_SOFTWARE of sysexits.h.</summary>
    public const int Bug = 70;

    /// <summary>Ended by Ctrl-C: 128 and the number of SIGINT, as shells count.</summary>
    public const int Interrupted = 130;

    private static readonly HashSet<DiagnosticCode> FaultsOfFiles =
        [DiagnosticCode.FileUnreadable, DiagnosticCode.FileUnwritable, DiagnosticCode.FileEdited, DiagnosticCode.FileExists];

    public static int Of(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Warning ? Done
        : diagnostic.Code == DiagnosticCode.UnknownLayout && diagnostic.Span is null ? Usage
        : diagnostic.Span?.Source.Path == TypedText.Path ? Usage
        : FaultsOfFiles.Contains(diagnostic.Code) ? FileFault
        : BadInput;
}
