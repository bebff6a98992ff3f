namespace HerDocs.Documents;

/// <summary>What a document says of itself: title, description and the like, as its head has them.</summary>
public sealed record Metadata(string Title)
{
    public string? Author { get; init; }

    public string? Description { get; init; }

    /// <summary>As written, separated by commas.</summary>
    public string? Keywords { get; init; }
}
