namespace HerDocs.Files;

/// <summary>A source without any file.</summary>
internal sealed class NoFiles : IFileSource
{
    public static readonly NoFiles Instance = new();

    public string DisplayPath(string path) => path;

    public byte[]? Read(string path) => null;

    public IReadOnlyList<string> List(string folder) => [];
}
