using HerDocs.Cli.Building;
using HerDocs.Templates;

namespace HerDocs.Cli.Preview;

/// <summary>What a command line asks to see.</summary>
internal sealed record PreviewRequest
{
    public required CommandContext Context { get; init; }

    /// <summary>The path of the profile as typed; null for the sample.</summary>
    public required string? Profile { get; init; }

    /// <summary>Names of layouts or paths of their folders, as typed.</summary>
    public required IReadOnlyList<string> Layouts { get; init; }

    /// <summary>Folders of fonts, as typed.</summary>
    public IReadOnlyList<string> Fonts { get; init; } = [];

    public string Edition { get; init; } = RenderOptions.Standard;

    /// <summary>Whether passages that give the plot away are shown.</summary>
    public bool ShowsSpoilers { get; init; } = true;

    /// <summary>Of every layout that offers it.</summary>
    public LayoutChoices Choices { get; init; } = new();

    /// <summary>0 for one that is free.</summary>
    public int Port { get; init; }

    /// <summary>How often files are looked at where the system does not tell of changes.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Whether the system is asked to tell of changes.</summary>
    public bool ListensToSystem { get; init; } = true;
}
