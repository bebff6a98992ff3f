using HerDocs.Profiles;
using HerDocs.Profiles.Tree;

namespace HerDocs.Templates.Manifests;

/// <summary>What one file says of a parameter: all of it, or only another default for one that is declared elsewhere.</summary>
/// <param name="Name">With the place of its key.</param>
/// <param name="Default">Not yet checked: of which type it must be, another file may say.</param>
internal sealed record ParameterDeclaration(Sourced<string> Name, DataNode Default)
{
    /// <summary>What is declared; null when only the default is given.</summary>
    public ParameterDefinition? Definition { get; init; }
}

/// <summary>What a parameter is for and which values it takes.</summary>
internal sealed record ParameterDefinition
{
    public required ParameterKind Kind { get; init; }

    public required DataNode Default { get; init; }

    public required string Description { get; init; }

    public IReadOnlyList<Sourced<string>> Choices { get; init; } = [];

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }
}

/// <summary>The types of parameters.</summary>
internal enum ParameterKind
{
    Colour,
    Length,
    Number,
    Integer,
    Boolean,
    Choice,
    Text,
}
