using HerDocs.Profiles;
using HerDocs.Templates.Parameters;

namespace HerDocs.Templates.Manifests;

/// <summary>What one <c>layout.yaml</c> says, before it is joined with the layout that it extends.</summary>
internal sealed record LayoutDeclaration
{
    public required Sourced<string> Title { get; init; }

    public required Sourced<string> Summary { get; init; }

    public Sourced<string>? Extends { get; init; }

    public Sourced<string>? Template { get; init; }

    public Sourced<string>? Stylesheet { get; init; }

    public IReadOnlyList<Sourced<string>> Formats { get; init; } = [];

    public IReadOnlyList<PageSizeOption> PageSizes { get; init; } = [];

    public IReadOnlyList<PageSizeOption> LargePrintPageSizes { get; init; } = [];

    public IReadOnlyList<ParameterDeclaration> Parameters { get; init; } = [];
}
