namespace HerDocs.Files;

/// <summary>A folder below a source that may not be looked into. The runtime's own exception does not tell which.</summary>
/// <param name="path">Below the source, with forward slashes; <c>.</c> for the source itself.</param>
public sealed class UnreadableFolder(string path) : UnauthorizedAccessException
{
    public string Path { get; } = path;
}
