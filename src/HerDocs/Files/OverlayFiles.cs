namespace HerDocs.Files;

/// <summary>Several sources seen as one: a file of an earlier source hides one of the same path in a later source.</summary>
public sealed class OverlayFiles(IReadOnlyList<IFileSource> sources) : IFileSource
{
    /// <summary>The first of them wins.</summary>
    public IReadOnlyList<IFileSource> Sources { get; } = sources;

    public string DisplayPath(string path) => (Holder(path) ?? Sources[0]).DisplayPath(path);

    public byte[]? Read(string path)
    {
        foreach (var source in Sources)
        {
            if (source.Read(path) is { } content)
                return content;
        }
        return null;
    }

    public IReadOnlyList<string> List(string folder) =>
        [.. Sources.SelectMany(source => source.List(folder)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private IFileSource? Holder(string path)
    {
        foreach (var source in Sources)
        {
            if (source.Read(path) is not null)
                return source;
        }
        return null;
    }
}
