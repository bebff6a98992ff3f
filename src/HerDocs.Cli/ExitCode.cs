namespace HerDocs.Cli;

/// <summary>What the command answers to the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The profile or the layout has errors.</summary>
    public const int InputErrors = 1;

    /// <summary>The command was not understood.</summary>
    public const int Usage = 2;

    /// <summary>A file could not be read or written.</summary>
    public const int Files = 3;

    /// <summary>A bug of ours (EX_SOFTWARE of sysexits).</summary>
    public const int Bug = 70;

    public const int Interrupted = 130;
}
