using HerDocs.Templates;
using HerDocs.Writers;

namespace HerDocs.Cli.Building;

/// <summary>What a command line asks for.</summary>
internal sealed record BuildRequest
{
    public required CommandContext Context { get; init; }

    /// <summary>The paths of profiles as typed; null for the sample.</summary>
    public required IReadOnlyList<string>? Profiles { get; init; }

    /// <summary>Names of layouts or paths of their folders or zips, as typed.</summary>
    public required IReadOnlyList<string> Layouts { get; init; }

    /// <summary>Null for what each layout is made for.</summary>
    public IReadOnlyList<string>? Formats { get; init; }

    /// <summary>The folder that files go to, as typed; null when nothing is written.</summary>
    public string? Output { get; init; }

    /// <summary>Folders of fonts, as typed.</summary>
    public IReadOnlyList<string> Fonts { get; init; } = [];

    /// <summary>Whether sheets to print, fold and staple are made of each PDF.</summary>
    public bool Imposes { get; init; }

    /// <summary>Of every document.</summary>
    public string Edition { get; init; } = RenderOptions.Standard;

    /// <summary>Whether passages that give the plot away are in the documents.</summary>
    public bool ShowsSpoilers { get; init; } = true;

    /// <summary>How many documents are made at once; null for as many as there are processors.</summary>
    public int? Jobs { get; init; }

    /// <summary>The share of the profiles that this run takes.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>Whether documents that somebody has edited are written over.</summary>
    public bool Overwrites { get; init; }

    /// <summary>Of every document whose layout offers it.</summary>
    public LayoutChoices Choices { get; init; } = new();

    /// <summary>What writes each format.</summary>
    public IReadOnlyList<IDocumentWriter> Writers { get; init; } = DocumentWriters.All;

    public bool Json { get; init; }

    /// <summary>Whether what was found goes to standard output as SARIF, and nothing else does.</summary>
    public bool Sarif { get; init; }

    /// <summary>Whether people read what is told, as it comes.</summary>
    public bool IsForPeople => !Json && !Sarif;
}
