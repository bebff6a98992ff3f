namespace HerDocs.Templates;

/// <summary>What a layout says of itself in <c>layout.yaml</c>.</summary>
public sealed record LayoutManifest
{
    /// <summary>The file every layout folder has.</summary>
    public const string FileName = "layout.yaml";

    /// <summary>The name of its folder, by which it is asked for and built files are named.</summary>
    public required string Name { get; init; }

    /// <summary>The name as people read it.</summary>
    public required string Title { get; init; }

    /// <summary>What it is good for, in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>The template of the whole page, by its path in the layout.</summary>
    public required string Template { get; init; }

    public required string Stylesheet { get; init; }

    /// <summary>What it is built to when nobody says otherwise: <c>pdf</c>, <c>docx</c>, <c>html</c>.</summary>
    public required IReadOnlyList<string> Formats { get; init; }

    /// <summary>The path of its <c>layout.yaml</c>, as a person knows it.</summary>
    public required string Location { get; init; }
}
