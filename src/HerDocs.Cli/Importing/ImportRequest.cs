namespace HerDocs.Cli.Importing;

/// <summary>What a command line of <c>herdocs import</c> asks for.</summary>
internal sealed record ImportRequest
{
    public required CommandContext Context { get; init; }

    /// <summary>The path as typed.</summary>
    public required string File { get; init; }

    /// <summary>The path as typed; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether a file that is there is written over.</summary>
    public bool Force { get; init; }
}
