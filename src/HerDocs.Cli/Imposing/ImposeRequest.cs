using HerDocs.Pdf.Imposition;

namespace HerDocs.Cli.Imposing;

/// <summary>What a command line of <c>herdocs impose</c> asks for.</summary>
internal sealed record ImposeRequest
{
    public required CommandContext Context { get; init; }

    /// <summary>The path as typed.</summary>
    public required string File { get; init; }

    /// <summary>The path as typed; null for the file's own with an addition.</summary>
    public string? Output { get; init; }

    public required ImpositionOptions Options { get; init; }

    public bool Json { get; init; }
}
